/** Somebody cannot be spoken to alone: one line @name in the group without the details, or of a private matter a word to the convenor. */

import { afterQuiet } from '../core/reminder/quiet-hours';
import { convenorOf } from '../core/roster/in-charge';
import { civilDay } from '../kernel/civil';
import type { Instant } from '../kernel/instant';
import { findIssuesByNumber } from '../store/find-issues';
import { findManners } from '../store/find-manners';
import { findContact, findNames, findOfficers } from '../store/find-people';
import { findRoomOf } from '../store/know-room';
import { markUnreachable } from '../store/reach';
import { settleLines, type TakenLine } from '../store/take-lines';
import type { Transaction } from '../store/transaction';
import { type OutboxLine, urgencies, writeLine } from '../store/write-line';
import { cannotReachWords, privatelyUnreachedWords } from '../wording/unreachable';
import type { Setup } from './setup';

/** What was to be said is kept, and said when the person can be spoken to. */
export async function sayInGroup(setup: Setup, transaction: Transaction, lines: readonly TakenLine[], now: Instant): Promise<void> {
  const [first] = lines;
  if (first === undefined || !('person' in first.to)) return;
  const { person } = first.to;
  const ids = lines.map(({ id }) => id);
  await markUnreachable(transaction, setup.account, person, now);
  const line = first.compound === null ? null : await substitute(setup, transaction, lines, person, first.compound, now);
  await settleLines(transaction, ids, { state: line === null ? 'parked' : 'unreached' });
  if (line !== null) await writeLine(transaction, line);
  else setup.log('error', 'nobody-there', { outbox: first.id });
}

/** Null where there is nobody to say it to, either. */
async function substitute(
  setup: Setup,
  transaction: Transaction,
  lines: readonly TakenLine[],
  person: number,
  compound: number,
  now: Instant,
): Promise<OutboxLine | null> {
  const numbers = [...new Set(lines.flatMap(({ issues }) => issues))];
  const officers = await findOfficers(transaction, compound, now);
  const { quiet } = await findManners(transaction, compound, setup.manners);
  const hidden = (await findIssuesByNumber(transaction, compound, numbers)).filter((issue) => issue.private).map(({ number }) => number);
  const common = {
    key: `unreachable/${compound}/${person}/${numbers.join('-')}/${civilDay(now)}`,
    account: setup.account,
    urgency: lines[0]?.urgency === urgencies.alert ? 'alert' : 'notice',
    ifUnsure: 'drop',
    at: now,
    ...(lines[0]?.urgency === urgencies.alert ? {} : { notBefore: afterQuiet(now, quiet) }),
    compound,
    issues: numbers,
  } as const;
  // To call a reporter by name beside a private matter would tell the group who it was.
  if (hidden.length > 0 && !officers.some(({ id }) => id === person)) {
    const convenor = convenorOf(officers);
    return convenor === null ? null : { ...common, to: { person: convenor.id }, text: privatelyUnreachedWords(hidden) };
  }
  const room = await findRoomOf(transaction, setup.account, compound);
  const name = await nameOf(setup, transaction, person);
  if (room === null || name === null) return null;
  return { ...common, to: { room: room.id }, text: cannotReachWords(name, numbers), mentions: [person] };
}

/** By the account's name, or the roster's where no account is known. */
async function nameOf({ account }: Setup, transaction: Transaction, person: number): Promise<string | null> {
  return (await findContact(transaction, account, person))?.name ?? (await findNames(transaction, [person])).get(person) ?? null;
}
