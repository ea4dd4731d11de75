/** Topics (议题) that wait for the next meeting. Their words stand in private_detail, like all that people say. */

import { z } from 'zod';
import type { PersonId } from '../core/issue/issue';
import type { Topic } from '../core/meeting/agenda';
import type { Instant } from '../kernel/instant';
import { keepWords } from './keep-words';
import { stamp } from './moments';
import type { Transaction } from './transaction';

export type WaitingTopic = Omit<Topic, 'from'>;
export type NewTopic = {
  readonly compound: number;
  readonly by: PersonId;
  readonly text: string;
  readonly private: boolean;
  readonly issue: number | null;
  readonly at: Instant;
};

const said = z.object({ note: z.string() });

export async function findWaitingTopics(transaction: Transaction, compoundId: number): Promise<readonly WaitingTopic[]> {
  const rows = await transaction.topic.findMany({
    where: { compoundId, meeting: null, removedAt: null },
    orderBy: { number: 'asc' },
    include: { words: true },
  });
  return rows.map(({ number, byId, words, private: hidden, issue }) => {
    const text = said.safeParse(words.content);
    return { number, by: byId, text: text.success ? text.data.note : null, private: hidden, issue };
  });
}

/** @returns its number: the next behind those that wait or have been taken away since. */
export async function addTopic(transaction: Transaction, topic: NewTopic): Promise<number> {
  const { compound: compoundId, by, text, at, issue } = topic;
  await transaction.$queryRaw`SELECT id FROM compound WHERE id = ${compoundId} FOR UPDATE`;
  const { _max } = await transaction.topic.aggregate({ where: { compoundId, meeting: null }, _max: { number: true } });
  const number = (_max.number ?? 0) + 1;
  const wordsId = await keepWords(transaction, compoundId, { words: { note: text }, by, at });
  if (wordsId === null) throw new Error('a topic without words');
  await transaction.topic.create({ data: { compoundId, number, byId: by, at: stamp(at), private: topic.private, issue, wordsId } });
  return number;
}

export async function removeTopic(transaction: Transaction, compoundId: number, number: number, at: Instant): Promise<void> {
  await transaction.topic.updateMany({ where: { compoundId, number, meeting: null }, data: { removedAt: stamp(at) } });
}

/** What waited was talked about in this meeting. */
export async function settleTopics(transaction: Transaction, compoundId: number, meeting: number): Promise<void> {
  await transaction.topic.updateMany({ where: { compoundId, meeting: null }, data: { meeting } });
}
