/** The promises that follow from a meeting as it stands: T-7 topics, T-3 notice, T-1 who comes (each at 09:00), T-2h, and the day after. */

import { addDays, civilDay, instantOn } from '../../kernel/civil';
import { hours, type Instant, later } from '../../kernel/instant';
import type { Manners } from '../manners/manners';
import { afterQuiet } from '../reminder/quiet-hours';
import type { PlannedReminder } from '../reminder/reminder';
import { isLive, lapsesAt, type Meeting } from './meeting';

export type MeetingPromise = 'topics' | 'notice' | 'confirm' | 'remind' | 'lapse';
export type MeetingReminder = PlannedReminder<MeetingPromise> & {
  /** From then on it is no use any more: what was missed is not said late. */
  readonly until: Instant;
};

export function planMeeting(meeting: Meeting, { quiet }: Pick<Manners, 'quiet'>): readonly MeetingReminder[] {
  if (!isLive(meeting)) return [];
  const { at, scheduledAt, state } = meeting;
  const due = (promise: MeetingPromise, dueAt: Instant, until: Instant) => ({ promise, countsFrom: scheduledAt, dueAt, until });
  const lapse = due('lapse', lapsesAt(meeting), Number.POSITIVE_INFINITY as Instant);
  if (state === 'in-session') return [lapse];

  const [week, three, eve] = [morningBefore(at, 7), morningBefore(at, 3), morningBefore(at, 1)];
  const shortly = afterQuiet(later(at, -hours(2)), quiet);
  const ahead = [
    due('topics', week, three),
    due('confirm', eve, shortly),
    due('remind', shortly, at),
    // A date set at short notice is told at once.
  ].filter(({ dueAt }) => dueAt > scheduledAt);
  // An urgent one is told to everybody with the word that calls it.
  const notice = meeting.kind === 'urgent' ? [] : [due('notice', Math.max(three, scheduledAt) as Instant, at)];
  return [...ahead, ...notice, lapse];
}

/** 09:00, so many days before. */
const morningBefore = (at: Instant, count: number): Instant => instantOn(addDays(civilDay(at), -count), hours(9));
