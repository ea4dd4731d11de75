/** The message that this one answers: by its id where the platform tells it, else by its words. */

import { days, later } from '../kernel/instant';
import { findSaidIssues } from '../store/find-said';
import { findHeard, findHeardByWords, type Waiting } from '../store/take-heard';
import type { Spoken } from './occasion';

/** How far back words are looked for. */
const reach = days(7);
/** Fewer characters than these name no message. */
const shortest = 2;

export async function quotedMessage({
  transaction,
  setup,
  message,
  room,
  at,
}: Spoken): Promise<(Waiting & { issues: readonly number[] }) | null> {
  const { quote } = message;
  if (quote === null) return null;
  if (quote.id !== null) return findHeard(transaction, setup.account, quote.id);
  const words = quote.text.trim();
  return room === null || words.length < shortest
    ? null
    : findHeardByWords(transaction, setup.account, room.externalId, words, later(at, -reach));
}

/** The issues of the message quoted: those that a number in its words names, else those that followed from it. */
export async function quotedIssues(spoken: Spoken): Promise<readonly number[]> {
  const { quote } = spoken.message;
  if (quote === null) return [];
  const written = [...quote.text.matchAll(/#(\d{1,6})/g)].map(([, digits]) => Number(digits));
  if (written.length > 0) return written;
  const heard = await quotedMessage(spoken);
  if (heard !== null) return heard.issues;
  return quote.id === null ? [] : findSaidIssues(spoken.transaction, spoken.setup.account, quote.id);
}
