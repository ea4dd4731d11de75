/** The line that a group is told after a stop, while it waits to be said. */

import type { Instant } from '../kernel/instant';
import type { Account } from './know-room';
import type { Transaction } from './transaction';

/** @param from when the stop began. */
export const backKey = (room: number, from: Instant): string => `back/${room}/${from}`;

export type BackWaiting = { readonly from: Instant; readonly issues: readonly number[] };

/** An earlier one that was not said yet is taken back. @returns when its stop began, and what it was to announce; null where none waits. */
export async function takeBackWaiting(transaction: Transaction, account: Account, room: number): Promise<BackWaiting | null> {
  const waiting = { ...account, state: 'waiting', dedupeKey: { startsWith: `back/${room}/` } };
  const rows = await transaction.outbox.findMany({ where: waiting, select: { id: true, dedupeKey: true, issues: true } });
  if (rows.length === 0) return null;
  await transaction.outbox.updateMany({ where: { id: { in: rows.map(({ id }) => id) } }, data: { state: 'dropped' } });
  const from = Math.min(...rows.map(({ dedupeKey }) => Number(dedupeKey.split('/')[2]))) as Instant;
  return { from, issues: rows.flatMap(({ issues }) => issues) };
}
