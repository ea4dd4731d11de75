/** An issue's events from its registration on, with the words that were said. */

import type { IssueEvent, Words } from '../core/issue/event';
import type { Instant } from '../kernel/instant';
import { moment, stamp } from './moments';
import type { Transaction } from './transaction';

export const withWords = { include: { words: { select: { content: true } } } } as const;

type Row = { type: string; byId: number | null; at: Date; data: unknown; words: { content: unknown } | null };

export async function findHistory(transaction: Transaction, compoundId: number, number: number): Promise<readonly IssueEvent[]> {
  const rows = await transaction.issueEvent.findMany({ where: { compoundId, number }, orderBy: { version: 'asc' }, ...withWords });
  return rows.map(eventOf);
}

/** The numbers of the issues that belong to what this person did last in this compound, if it was not before `since`. */
export async function findLastAct(transaction: Transaction, compoundId: number, byId: number, since: Instant): Promise<readonly number[]> {
  const last = await transaction.issueEvent.findFirst({
    where: { compoundId, byId, at: { gte: stamp(since) } },
    orderBy: [{ at: 'desc' }, { version: 'desc' }],
  });
  if (last === null) return [];
  const act = await transaction.issueEvent.findMany({
    where: { compoundId, byId, at: last.at },
    distinct: ['number'],
    orderBy: { number: 'asc' },
  });
  return act.map(({ number }) => number);
}

/** Erased words leave a history that still folds. */
const erased: Words = { title: '', place: null };

export function eventOf({ type, byId, at, data, words }: Row): IssueEvent {
  const said = words === null ? {} : { words: (words.content as Words | null) ?? erased };
  return { type, by: byId, at: moment(at), ...asNamedNow(data as object), ...said } as IssueEvent;
}

/** What was taken back before `redSince` became `raisedAt` is still restored from the event. */
function asNamedNow(data: { readonly restore?: { readonly redSince?: unknown } }): object {
  if (data.restore === undefined || !('redSince' in data.restore)) return data;
  const { redSince, ...restore } = data.restore;
  return { ...data, restore: { raisedAt: redSince, ...restore } };
}
