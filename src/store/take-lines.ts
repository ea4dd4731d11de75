/** The outbox, emptied: the most urgent line first, with the lines that wait for the same ear; and what became of them. */

import { z } from 'zod';
import type { Instant } from '../kernel/instant';
import type { Account } from './know-room';
import { moment, stamp } from './moments';
import type { Transaction } from './transaction';
import { type OnlyWhile, urgencies } from './write-line';

export type TakenLine = {
  readonly id: number;
  readonly to: { readonly room: number } | { readonly person: number };
  readonly urgency: number;
  readonly text: string;
  readonly mentions: readonly number[];
  readonly picture: string | null;
  readonly document: number | null;
  readonly joins: boolean;
  readonly ifUnsure: 'resend' | 'drop';
  readonly attempts: number;
  readonly notBefore: Instant;
  readonly compound: number | null;
  readonly issues: readonly number[];
  readonly onlyWhile: OnlyWhile | null;
};

/** Lines for one ear, in the order in which they are to be said; locked until the transaction ends. `resting`: rooms that must wait, except for alerts. */
export async function findNextLines(
  transaction: Transaction,
  { platform, account }: Account,
  now: Instant,
  resting: readonly number[],
): Promise<readonly TakenLine[]> {
  const [head] = await transaction.$queryRaw<Row[]>`
    SELECT * FROM outbox
    WHERE state = 'waiting' AND platform = ${platform} AND account = ${account} AND "notBefore" <= ${stamp(now)}
      AND (urgency = ${urgencies.alert} OR "roomId" IS NULL OR NOT ("roomId" = ANY(${[...resting]}::int[])))
    ORDER BY urgency, id LIMIT 1 FOR UPDATE SKIP LOCKED`;
  if (head === undefined) return [];
  if (!head.joins) return linesOf(transaction, [head]);
  // Locked like the first, so that no other sender says them meanwhile.
  const others = await transaction.$queryRaw<Row[]>`
    SELECT * FROM outbox
    WHERE state = 'waiting' AND platform = ${platform} AND account = ${account} AND "notBefore" <= ${stamp(now)} AND id <> ${head.id}
      AND "roomId" IS NOT DISTINCT FROM ${head.roomId}::int AND "personId" IS NOT DISTINCT FROM ${head.personId}::int
    ORDER BY urgency, id LIMIT 5 FOR UPDATE SKIP LOCKED`;
  const end = others.findIndex(({ joins }) => !joins);
  return linesOf(transaction, [head, ...(end < 0 ? others : others.slice(0, end))]);
}

type Row = NonNullable<Awaited<ReturnType<Transaction['outbox']['findUnique']>>>;

/** Hidden words are fetched from where they stand. */
async function linesOf(transaction: Transaction, rows: readonly Row[]): Promise<readonly TakenLine[]> {
  const ids = rows.flatMap(({ detailId }) => detailId ?? []);
  const details = ids.length === 0 ? [] : await transaction.privateDetail.findMany({ where: { id: { in: ids } } });
  const words = new Map(details.map(({ id, content }) => [id, hiddenLine.catch({ line: '' }).parse(content).line]));
  return rows.map((row) => lineOf(row, row.detailId === null ? (row.text ?? '') : (words.get(row.detailId) ?? '')));
}

const hiddenLine = z.object({ line: z.string() });

function lineOf(row: Row, text: string): TakenLine {
  return {
    id: row.id,
    to: row.roomId === null ? { person: row.personId ?? 0 } : { room: row.roomId },
    urgency: row.urgency,
    text,
    mentions: row.mentions,
    picture: row.picture,
    document: row.documentId,
    joins: row.joins,
    ifUnsure: row.ifUnsure === 'resend' ? 'resend' : 'drop',
    attempts: row.attempts,
    notBefore: moment(row.notBefore),
    compound: row.compoundId,
    issues: row.issues,
    onlyWhile: row.onlyWhile as unknown as TakenLine['onlyWhile'],
  };
}

/** From here until it is settled, nobody knows whether it was said. */
export async function markSending(transaction: Transaction, ids: readonly number[], at: Instant): Promise<void> {
  await transaction.outbox.updateMany({
    where: { id: { in: [...ids] } },
    data: { state: 'sending', sendingSince: stamp(at), attempts: { increment: 1 } },
  });
}

export type Settlement =
  | { readonly state: 'sent'; readonly at: Instant; readonly messageId: string | null }
  /** `unreached`: the platform lets nothing through to that person alone; said when it does. */
  | { readonly state: 'dropped' | 'parked' | 'unreached' }
  | { readonly state: 'waiting'; readonly notBefore: Instant };

export async function settleLines(transaction: Transaction, ids: readonly number[], settlement: Settlement): Promise<void> {
  const { state } = settlement;
  await transaction.outbox.updateMany({
    where: { id: { in: [...ids] } },
    data: {
      state,
      ...(settlement.state === 'sent' ? { sentAt: stamp(settlement.at), sentMessageId: settlement.messageId } : {}),
      ...(settlement.state === 'waiting' ? { notBefore: stamp(settlement.notBefore) } : {}),
    },
  });
}

/** What was being said when the bot stopped, and may have been. `before`: only what was begun before then. @returns how many are said again. */
export async function settleUnsure(transaction: Transaction, account: Account, before: Instant | null): Promise<number> {
  const begun = before === null ? {} : { OR: [{ sendingSince: null }, { sendingSince: { lt: stamp(before) } }] };
  const unsure = { ...account, state: 'sending', ...begun };
  await transaction.outbox.updateMany({ where: { ...unsure, ifUnsure: 'drop' }, data: { state: 'dropped' } });
  const { count } = await transaction.outbox.updateMany({ where: { ...unsure, ifUnsure: 'resend' }, data: { state: 'waiting' } });
  return count;
}

/** The next instant at which a line that waits may be said. */
export async function nextLineDue(transaction: Transaction, account: Account): Promise<Instant | null> {
  const row = await transaction.outbox.findFirst({ where: { ...account, state: 'waiting' }, orderBy: { notBefore: 'asc' } });
  return row && moment(row.notBefore);
}

export async function countSaidSince(transaction: Transaction, account: Account, since: Instant): Promise<number> {
  return transaction.outbox.count({ where: { ...account, state: 'sent', sentAt: { gte: stamp(since) } } });
}
