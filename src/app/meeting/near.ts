/** Which meeting is meant: the one that is on or about to begin, else the next. */

import { doorsOpen, isLive, lapsesAt, type Meeting } from '../../core/meeting/meeting';
import type { Speaker } from '../../core/roster/role';
import { days, later } from '../../kernel/instant';
import { findLastMeeting, findLiveMeetings } from '../../store/find-meeting';
import { speaksOfMeeting } from '../../understanding/meeting-time';
import type { Spoken } from '../occasion';

/** The earliest that is not over. */
export async function nextMeeting({ transaction, compound }: Spoken): Promise<Meeting | null> {
  return (await findLiveMeetings(transaction, compound))[0] ?? null;
}

/** People can sign in now: it is on, or begins within the hour. */
export const isOn = (meeting: Meeting, { at }: Spoken): boolean =>
  isLive(meeting) && (meeting.state === 'in-session' || (at >= doorsOpen(meeting) && at < lapsesAt(meeting)));

/** That which is on; else the last one, if it ended within three days (`states`); else the next. */
export async function meetingOn(spoken: Spoken, states: readonly ('held' | 'unheld')[]): Promise<Meeting | null> {
  const { transaction, compound, at } = spoken;
  const next = await nextMeeting(spoken);
  if (next !== null && isOn(next, spoken)) return next;
  const last = await findLastMeeting(transaction, compound, states);
  return last !== null && at <= later(last.at, days(3)) ? last : next;
}

/** Whoever holds a post in the compound or its community. */
export const hasPost = ({ roles }: Speaker): boolean => roles.some((role) => role !== 'resident');

/** Alone with the bot, or by its name: then a word is answered even where it fits nothing. */
export const isAddressed = ({ room, message }: Spoken): boolean => room === null || message.mentionsBot;

/** An answer to somebody else's words, which are about no meeting. */
export const isAboutElse = ({ message: { quote } }: Spoken): boolean => quote !== null && quote.text !== '' && !speaksOfMeeting(quote.text);
