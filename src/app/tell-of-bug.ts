/** A message that could not be handled: where it was said, its number is told, under which the operator finds it. */

import type { Instant } from '../kernel/instant';
import { knowPerson } from '../store/know-person';
import { knowRoom } from '../store/know-room';
import type { Waiting } from '../store/take-heard';
import type { Transaction } from '../store/transaction';
import { writeLine } from '../store/write-line';
import { bugWords } from '../wording/answers';
import type { Setup } from './setup';

export async function tellOfBug({ account, clock, log }: Setup, transaction: Transaction, waiting: Waiting): Promise<void> {
  const { id } = waiting;
  log('error', 'set-aside', { inbox: id });
  const now = clock.now();
  const where = await whereSaid(transaction, waiting, now);
  if (where === null) return;
  await writeLine(transaction, {
    key: `inbox/${id}/set-aside`,
    account,
    ...where,
    urgency: 'answer',
    text: bugWords(id),
    ifUnsure: 'resend',
    at: now,
  });
}

type Where = { readonly to: { readonly room: number } | { readonly person: number }; readonly compound: number | null };

/** Null in a room of no compound of ours: there the bot is silent. */
async function whereSaid(transaction: Transaction, { account, room, from }: Waiting, now: Instant): Promise<Where | null> {
  if (room !== null) {
    const known = await knowRoom(transaction, account, room.id, room.topic, now);
    return known.compound === null ? null : { to: { room: known.id }, compound: known.compound };
  }
  const [contact] = from;
  if (contact === undefined) return null;
  const person = await knowPerson(transaction, account, contact, null, now);
  return { to: { person: person.id }, compound: null };
}
