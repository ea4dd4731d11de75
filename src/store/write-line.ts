/** The outbox, filled: one row a fact, named by its key, so that a crash, a retry or two processes tell it once. */

import type { IssueState } from '../core/issue/issue';
import type { Party } from '../core/issue/vocabulary';
import type { PromiseKind } from '../core/reminder/plan';
import type { Instant } from '../kernel/instant';
import type { Account } from './know-room';
import { stamp } from './moments';
import type { Transaction } from './transaction';

/** The lower goes first. */
export const urgencies = { alert: 0, answer: 1, notice: 2, digest: 3 } as const;
export type Urgency = keyof typeof urgencies;

/**
 * The issue is in one of these states; this promise about it still stands; one of these parties has not answered its alert; the
 * meeting is still to be on the date set then, and `until` is not past; or, of a merged reminder, what of these nudges is owed still.
 */
export type OnlyWhile =
  | { readonly number: number; readonly states: readonly IssueState[] }
  | { readonly promised: PromiseKind; readonly number: number; readonly countsFrom: Instant }
  | { readonly silent: readonly Party[]; readonly number: number }
  | { readonly meeting: number; readonly scheduledAt: Instant; readonly until: Instant }
  | { readonly nudges: readonly number[]; readonly halfDay: Instant };

export type OutboxLine = {
  /** Names the fact: ids only, no name, phone or flat. */
  readonly key: string;
  readonly account: Account;
  readonly to: { readonly room: number } | { readonly person: number };
  readonly urgency: Urgency;
  readonly text: string;
  /** Its words are private: they are kept with the private details, and the row points at them. */
  readonly hidden?: boolean;
  /** Persons called by name. */
  readonly mentions?: readonly number[];
  /** A photo's content hash. */
  readonly picture?: string;
  /** A kept document's id. */
  readonly document?: number;
  /** May share one message with other lines that wait for the same room. */
  readonly joins?: boolean;
  /** What to do when it may have been said and is not known to have been. */
  readonly ifUnsure: 'resend' | 'drop';
  readonly at: Instant;
  readonly notBefore?: Instant;
  readonly compound: number | null;
  readonly issues?: readonly number[];
  /** Said only while this is true. */
  readonly onlyWhile?: OnlyWhile;
};

export async function writeLine(transaction: Transaction, line: OutboxLine): Promise<void> {
  const detailId = await hide(transaction, line);
  await transaction.outbox.createMany({
    data: [
      {
        dedupeKey: line.key,
        ...line.account,
        ...('room' in line.to ? { roomId: line.to.room } : { personId: line.to.person }),
        urgency: urgencies[line.urgency],
        text: detailId === null ? line.text : null,
        detailId,
        mentions: [...(line.mentions ?? [])],
        picture: line.picture ?? null,
        documentId: line.document ?? null,
        joins: line.joins ?? false,
        ifUnsure: line.ifUnsure,
        createdAt: stamp(line.at),
        notBefore: stamp(line.notBefore ?? line.at),
        compoundId: line.compound,
        issues: [...(line.issues ?? [])],
        ...(line.onlyWhile ? { onlyWhile: { ...line.onlyWhile } as object } : {}),
      },
    ],
    skipDuplicates: true,
  });
}

/** @returns whether a line of that key waits still: then it says this instead. */
export async function rewordLine(transaction: Transaction, dedupeKey: string, text: string): Promise<boolean> {
  const { count } = await transaction.outbox.updateMany({ where: { dedupeKey, state: 'waiting', detailId: null }, data: { text } });
  return count > 0;
}

async function hide(transaction: Transaction, { hidden = false, compound, text, at }: OutboxLine): Promise<number | null> {
  if (!hidden || compound === null) return null;
  const { id } = await transaction.privateDetail.create({
    data: { compoundId: compound, content: { line: text }, at: stamp(at) },
    select: { id: true },
  });
  return id;
}
