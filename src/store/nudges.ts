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
  /** Told at once, as long as the person was told nothing in this half-day. */
  readonly urgent: boolean;
  readonly at: Instant;
};

export async function addNudge(transaction: Transaction, nudge: Omit<Nudge, 'id'>): Promise<void> {
  const { person, compound, number, promise, urgent, at } = nudge;
  await transaction.nudge.createMany({
    data: [{ personId: person, compoundId: compound, number, promise, urgent, at: stamp(at) }],
    skipDuplicates: true,
  });
}

/**
 * The untold ones that somebody may have to be told now: the urgent ones, and `ordinary` ones of people who were told nothing since
 * the half-day began.
 */
export async function findTellableNudges(transaction: Transaction, halfDay: Instant, ordinary: boolean): Promise<readonly Nudge[]> {
  const rows = await transaction.$queryRaw<Row[]>`
    SELECT n.* FROM nudge n
    WHERE n."toldAt" IS NULL AND (n.urgent OR (${ordinary} AND NOT EXISTS
      (SELECT 1 FROM nudge told WHERE told."personId" = n."personId" AND told."toldAt" >= ${stamp(halfDay)})))
    ORDER BY n."compoundId", n.id`;
  return rows.map(nudgeOf);
}

type Row = NonNullable<Awaited<ReturnType<Transaction['nudge']['findUnique']>>>;

const nudgeOf = (row: Row): Nudge => ({
  id: row.id,
  person: row.personId,
  compound: row.compoundId,
  number: row.number,
  promise: row.promise as PromiseKind,
  urgent: row.urgent,
  at: moment(row.at),
});

/** All that waits for this person, who is told nothing else meanwhile: the row is locked. */
export async function findNudgesOf(transaction: Transaction, person: number): Promise<readonly Nudge[]> {
  await transaction.$queryRaw`SELECT id FROM person WHERE id = ${person} FOR UPDATE`;
  const rows = await transaction.nudge.findMany({ where: { personId: person, toldAt: null }, orderBy: { id: 'asc' } });
  return rows.map(nudgeOf);
}

export async function findNudges(transaction: Transaction, ids: readonly number[]): Promise<readonly Nudge[]> {
  const rows = await transaction.nudge.findMany({ where: { id: { in: [...ids] } }, orderBy: { id: 'asc' } });
  return rows.map(nudgeOf);
}

/** The compounds of which somebody has yet to be told something. */
export async function findUntoldCompounds(transaction: Transaction): Promise<readonly number[]> {
  const rows = await transaction.nudge.groupBy({ by: ['compoundId'], where: { toldAt: null } });
  return rows.map(({ compoundId }) => compoundId);
}

/** Whether this person was told anything since then. */
export async function wasNudgedSince(transaction: Transaction, person: number, since: Instant): Promise<boolean> {
  const row = await transaction.nudge.findFirst({ where: { personId: person, toldAt: { gte: stamp(since) } }, select: { id: true } });
  return row !== null;
}

/** From now on it is for somebody else; where they have the same already, it is gone. */
export async function readdressNudge(transaction: Transaction, { id, compound, number, promise }: Nudge, person: number): Promise<void> {
  const same = await transaction.nudge.count({ where: { personId: person, compoundId: compound, number, promise, toldAt: null } });
  if (same > 0) await dropNudges(transaction, [id]);
  else await transaction.nudge.update({ where: { id }, data: { personId: person } });
}

/** @param at null: they were not told after all. */
export async function markTold(transaction: Transaction, ids: readonly number[], at: Instant | null): Promise<void> {
  await transaction.nudge.updateMany({ where: { id: { in: [...ids] } }, data: { toldAt: at === null ? null : stamp(at) } });
}

/** What is no longer true needs no telling. */
export async function dropNudges(transaction: Transaction, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await transaction.nudge.deleteMany({ where: { id: { in: [...ids] } } });
}
