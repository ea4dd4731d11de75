/** The inbox, emptied: what waits to be handled, the mark that it was, and what failed three times. */

import type { Instant } from '../kernel/instant';
import { Prisma } from './generated/client';
import type { HeardKind, Received } from './keep-heard';
import type { Account } from './know-room';
import { moment, stamp } from './moments';
import type { Transaction } from './transaction';

/** `id` is the order of receipt. */
export type Waiting = Received & { readonly id: number; readonly failures: number };

/** What one conversation must be handled after: a room's messages in order, a person's private ones likewise. */
export const conversationOf = (heard: { room: { id: string } | null; from: readonly { id: string }[] }): string =>
  heard.room === null ? `alone/${heard.from[0]?.id ?? ''}` : `room/${heard.room.id}`;

export async function findWaiting(transaction: Transaction, account: Account, after: number, limit: number): Promise<readonly Waiting[]> {
  const rows = await transaction.inbox.findMany({
    where: { ...account, handledAt: null, setAsideAt: null, id: { gt: after } },
    orderBy: { id: 'asc' },
    take: limit,
  });
  return rows.map(waitingOf);
}

type Row = NonNullable<Awaited<ReturnType<Transaction['inbox']['findFirst']>>>;

function waitingOf(row: Row): Waiting {
  return {
    id: row.id,
    failures: row.failures,
    account: { platform: row.platform, account: row.account },
    messageId: row.messageId,
    kind: row.kind as HeardKind,
    room: row.roomExternalId === null ? null : { id: row.roomExternalId, topic: row.roomTopic ?? '' },
    from: (row.from ?? []) as unknown as Waiting['from'],
    text: row.text ?? '',
    quote: (row.quote ?? null) as unknown as Waiting['quote'],
    mentionsBot: row.mentionsBot,
    unreadable: row.unreadable,
    photos: row.photos,
    saidAt: moment(row.saidAt),
    receivedAt: moment(row.receivedAt),
  };
}

/** What a handled message led to. `private`: its words now stand with the issue's private details, and are taken out here. */
export type Consequence = {
  readonly compound: number | null;
  readonly person: number | null;
  readonly issues: readonly number[];
  /** Earlier messages that were taken up by this one. */
  readonly sources: readonly number[];
  readonly followed: boolean;
  readonly private: boolean;
};

export async function markHandled(transaction: Transaction, { id, quote }: Waiting, at: Instant, led: Consequence): Promise<boolean> {
  const { count } = await transaction.inbox.updateMany({
    where: { id, handledAt: null },
    data: {
      handledAt: stamp(at),
      consequence: led.followed,
      compoundId: led.compound,
      personId: led.person,
      issues: [...led.issues],
      // The words of another have been read, and stand with their own message.
      ...(quote === null ? {} : { quote: { ...quote, text: '' } }),
      ...(led.private ? { text: null, quote: Prisma.DbNull } : {}),
    },
  });
  if (count === 1 && led.sources.length > 0) await takeUp(transaction, led);
  return count === 1;
}

async function takeUp(transaction: Transaction, led: Consequence): Promise<void> {
  await transaction.inbox.updateMany({
    where: { id: { in: [...led.sources] } },
    data: { consequence: true, issues: [...led.issues], ...(led.private ? { text: null } : {}) },
  });
}

/** @returns how often it has failed by now. */
export async function countFailure(transaction: Transaction, id: number): Promise<number> {
  const { failures } = await transaction.inbox.update({ where: { id }, data: { failures: { increment: 1 } }, select: { failures: true } });
  return failures;
}

export async function setAside(transaction: Transaction, id: number, at: Instant): Promise<void> {
  await transaction.inbox.update({ where: { id }, data: { setAsideAt: stamp(at) } });
}

export async function findHeard(
  transaction: Transaction,
  account: Account,
  messageId: string,
): Promise<(Waiting & { issues: readonly number[] }) | null> {
  const row = await transaction.inbox.findUnique({ where: { platform_account_messageId: { ...account, messageId } } });
  return row && { ...waitingOf(row), issues: row.issues };
}

export async function findHeardById(
  transaction: Transaction,
  id: number,
): Promise<(Waiting & { issues: readonly number[]; person: number | null }) | null> {
  const row = await transaction.inbox.findUnique({ where: { id } });
  return row && { ...waitingOf(row), issues: row.issues, person: row.personId };
}

/** What a person said in a room lately, newest first: photos to bind, 登记上一条. */
export async function findSaidLately(
  transaction: Transaction,
  account: Account,
  room: string,
  before: number,
  since: Instant,
  person?: number,
): Promise<readonly (Waiting & { issues: readonly number[]; person: number | null })[]> {
  const rows = await transaction.inbox.findMany({
    where: {
      ...account,
      roomExternalId: room,
      kind: 'message',
      id: { lt: before },
      saidAt: { gte: stamp(since) },
      ...(person === undefined ? {} : { personId: person }),
    },
    orderBy: { id: 'desc' },
    take: 20,
  });
  return rows.map((row) => ({ ...waitingOf(row), issues: row.issues, person: row.personId }));
}

/** A message by its words, where a platform quotes without an id: the latest in the room that says just this, or begins so. */
export async function findHeardByWords(
  transaction: Transaction,
  account: Account,
  room: string,
  words: string,
  since: Instant,
): Promise<(Waiting & { issues: readonly number[] }) | null> {
  const row = await transaction.inbox.findFirst({
    where: {
      ...account,
      roomExternalId: room,
      kind: 'message',
      saidAt: { gte: stamp(since) },
      text: { startsWith: words.replace(/…$/, '').replace(/[%_\\]/g, '\\$&') },
    },
    orderBy: { id: 'desc' },
  });
  return row && { ...waitingOf(row), issues: row.issues };
}
