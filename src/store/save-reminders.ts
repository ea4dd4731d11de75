/** Reminders: the plan of an issue, an alert or a meeting kept in step with it; those that are due; the mark that one has fired. */

import type { PlannedReminder, ReminderKind, ReminderSubject } from '../core/reminder/reminder';
import type { Instant } from '../kernel/instant';
import { moment, stamp } from './moments';
import type { Transaction } from './transaction';

/** Adds what is newly promised and takes away what no longer is, as long as it has not fired. */
export async function saveReminders(
  transaction: Transaction,
  { kind, compound, number }: ReminderSubject,
  plan: readonly PlannedReminder[],
): Promise<void> {
  const stands = await transaction.reminder.findMany({ where: { kind, compoundId: compound, number } });
  const key = (promise: string, countsFrom: number) => `${promise}/${countsFrom}`;
  const planned = new Map(plan.map((reminder) => [key(reminder.promise, reminder.countsFrom), reminder]));
  const known = new Map(stands.map((row) => [key(row.promise, row.countsFrom.getTime()), row]));

  const gone = stands.filter(
    (row) => row.firedAt === null && planned.get(key(row.promise, row.countsFrom.getTime()))?.dueAt !== row.dueAt.getTime(),
  );
  const kept = new Set([...known].filter(([, row]) => !gone.includes(row)).map(([name]) => name));
  const added = [...planned].filter(([name]) => !kept.has(name)).map(([, reminder]) => reminder);

  if (gone.length > 0) await transaction.reminder.deleteMany({ where: { id: { in: gone.map(({ id }) => id) }, firedAt: null } });
  if (added.length === 0) return;
  await transaction.reminder.createMany({
    data: added.map(({ promise, countsFrom, dueAt }) => ({
      kind,
      compoundId: compound,
      number,
      promise,
      countsFrom: stamp(countsFrom),
      dueAt: stamp(dueAt),
    })),
    skipDuplicates: true,
  });
}

export type DueReminder = ReminderSubject & PlannedReminder & { readonly id: number };

export async function findDueReminders(
  transaction: Transaction,
  at: Instant,
  limit: number,
  which: ReminderKind | 'all',
): Promise<readonly DueReminder[]> {
  const rows = await transaction.reminder.findMany({
    where: { firedAt: null, dueAt: { lte: stamp(at) }, ...(which === 'all' ? {} : { kind: which }) },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: limit,
  });
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as ReminderKind,
    compound: row.compoundId,
    number: row.number,
    promise: row.promise,
    countsFrom: moment(row.countsFrom),
    dueAt: moment(row.dueAt),
  }));
}

/** @returns false when somebody else fired it, or it is no longer promised. */
export async function fireReminder(transaction: Transaction, id: number, at: Instant): Promise<boolean> {
  const { count } = await transaction.reminder.updateMany({ where: { id, firedAt: null }, data: { firedAt: stamp(at) } });
  return count === 1;
}

/** When the promise was kept that counts from the same instant; null: it was not yet. */
export async function firedAt(
  transaction: Transaction,
  { kind, compound, number }: ReminderSubject,
  { promise, countsFrom }: Pick<PlannedReminder, 'promise' | 'countsFrom'>,
): Promise<Instant | null> {
  const row = await transaction.reminder.findFirst({
    where: { kind, compoundId: compound, number, promise, countsFrom: stamp(countsFrom) },
  });
  return row?.firedAt ? moment(row.firedAt) : null;
}

/** It was too early to keep it: it falls due once more. */
export async function postponeReminder(transaction: Transaction, id: number, dueAt: Instant): Promise<void> {
  await transaction.reminder.update({ where: { id }, data: { firedAt: null, dueAt: stamp(dueAt) } });
}

export async function nextReminderDue(transaction: Transaction): Promise<Instant | null> {
  const row = await transaction.reminder.findFirst({ where: { firedAt: null }, orderBy: { dueAt: 'asc' } });
  return row && moment(row.dueAt);
}
