/** Leave and duty of a compound: entered, ended, and what is in force or ahead. */

import type { Party } from '../core/issue/vocabulary';
import type { Duty } from '../core/roster/duty';
import type { Leave } from '../core/roster/leave';
import type { Span } from '../core/roster/span';
import type { Instant } from '../kernel/instant';
import { moment, stamp } from './moments';
import type { Transaction } from './transaction';

type Entered = Span & { readonly compound: number; readonly person: number; readonly by: number; readonly at: Instant };

/** @returns its id. */
export async function addLeave(transaction: Transaction, leave: Entered & { readonly deputy: number | null }): Promise<number> {
  const { id } = await transaction.leave.create({ data: { ...rowOf(leave), deputyId: leave.deputy }, select: { id: true } });
  return id;
}

export async function addDuty(transaction: Transaction, duty: Entered & { readonly party: Party }): Promise<void> {
  await transaction.duty.create({ data: { ...rowOf(duty), party: duty.party } });
}

const rowOf = ({ compound, person, by, from, until, at }: Entered) => ({
  compoundId: compound,
  personId: person,
  byId: by,
  from: stamp(from),
  until: stamp(until),
  at: stamp(at),
});

/** Not over at that instant; the earliest first. */
export async function findLeaves(transaction: Transaction, compound: number, at: Instant): Promise<readonly Leave[]> {
  const rows = await transaction.leave.findMany({ where: aheadOf(compound, at), orderBy: [{ from: 'asc' }, { id: 'asc' }] });
  return rows.map(({ id, personId, deputyId, from, until }) => ({
    ...{ id, person: personId, deputy: deputyId },
    ...{ from: moment(from), until: moment(until) },
  }));
}

/** Not over at that instant; the earliest first. */
export async function findDuties(transaction: Transaction, compound: number, at: Instant): Promise<readonly Duty[]> {
  const rows = await transaction.duty.findMany({ where: aheadOf(compound, at), orderBy: [{ from: 'asc' }, { id: 'asc' }] });
  return rows.map(({ id, personId, party, from, until }) => ({
    ...{ id, person: personId, party: party as Party },
    ...{ from: moment(from), until: moment(until) },
  }));
}

/** One that was entered, whatever has become of it; null: it was ended before its time. */
export async function findLeave(transaction: Transaction, id: number): Promise<(Leave & { readonly compound: number }) | null> {
  const row = await transaction.leave.findUnique({ where: { id } });
  if (row === null || row.endedAt !== null) return null;
  const { compoundId, personId, deputyId, from, until } = row;
  return { id, compound: compoundId, person: personId, deputy: deputyId, from: moment(from), until: moment(until) };
}

export async function endLeave(transaction: Transaction, id: number, at: Instant): Promise<void> {
  await transaction.leave.update({ where: { id }, data: { endedAt: stamp(at) } });
}

export async function endDuties(transaction: Transaction, ids: readonly number[], at: Instant): Promise<void> {
  await transaction.duty.updateMany({ where: { id: { in: [...ids] } }, data: { endedAt: stamp(at) } });
}

const aheadOf = (compoundId: number, at: Instant) => ({ compoundId, endedAt: null, until: { gt: stamp(at) } });
