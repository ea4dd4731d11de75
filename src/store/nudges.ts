/** Nudges: what a person is to be reminded of, until it is told in the half-day's one message. */

import type { PromiseKind } from '../core/reminder/plan';
import type { Instant } from '../kernel/instant';
import { moment, stamp } from './moments';
import type { Transaction } from './transaction';

export type Nudge = {
  readonly id: number;
  readonly person: number;
  readonly compound: number;
  readonly number: number;
  readonly promise: PromiseKind;
  readonly at: Instant;
};

export async function addNudge(transaction: Transaction, nudge: Omit<Nudge, 'id'>): Promise<void> {
  await transaction.nudge.createMany({
    data: [{ personId: nudge.person, compoundId: nudge.compound, number: nudge.number, promise: nudge.promise, at: stamp(nudge.at) }],
    skipDuplicates: true,
  });
}

export async function findUntoldNudges(transaction: Transaction): Promise<readonly Nudge[]> {
  const rows = await transaction.nudge.findMany({ where: { toldAt: null }, orderBy: [{ personId: 'asc' }, { id: 'asc' }] });
  return rows.map((row) => ({
    id: row.id,
    person: row.personId,
    compound: row.compoundId,
    number: row.number,
    promise: row.promise as PromiseKind,
    at: moment(row.at),
  }));
}

/** When this person was last nudged. */
export async function lastNudged(transaction: Transaction, person: number): Promise<Instant | null> {
  const row = await transaction.nudge.findFirst({ where: { personId: person, toldAt: { not: null } }, orderBy: { toldAt: 'desc' } });
  return row?.toldAt ? moment(row.toldAt) : null;
}

export async function markTold(transaction: Transaction, ids: readonly number[], at: Instant): Promise<void> {
  await transaction.nudge.updateMany({ where: { id: { in: [...ids] } }, data: { toldAt: stamp(at) } });
}

/** What is no longer true needs no telling. */
export async function dropNudges(transaction: Transaction, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await transaction.nudge.deleteMany({ where: { id: { in: [...ids] } } });
}
