/** Meetings on their way, for tests: built by the same commands that people give. */

import { decideMeeting, type MeetingCommand } from '../../../src/core/meeting/decide';
import { called, evolveMeeting } from '../../../src/core/meeting/evolve';
import type { Meeting } from '../../../src/core/meeting/meeting';
import { type Instant, instant } from '../../../src/kernel/instant';

export const on = (text: string): Instant => instant(`${text}:00+08:00`);

/** The evening of a Thursday, called for a fortnight ahead. */
export const evening = on('2026-10-08T19:30');
export const setAt = on('2026-09-21T10:00');

export const planned = (about: Partial<Meeting> = {}): Meeting => ({
  ...called(7, 1, { type: 'called', kind: 'regular', to: evening, ruleDay: null, by: 6, at: setAt }),
  ...about,
});

type Distribute<Command> = Command extends unknown ? Omit<Command, 'by' | 'at'> : never;
export type Deed = Distribute<MeetingCommand>;

/** Does it, or says why it could not be done. */
export function done(meeting: Meeting, at: Instant, deed: Deed): Meeting {
  const decision = decideMeeting(meeting, { ...deed, by: 6, at } as MeetingCommand);
  if (!decision.ok) throw new Error(decision.refusal.kind);
  return decision.value.reduce(evolveMeeting, meeting);
}

export function refusalOf(meeting: Meeting, at: Instant, deed: Deed): string | null {
  const decision = decideMeeting(meeting, { ...deed, by: 6, at } as MeetingCommand);
  return decision.ok ? null : decision.refusal.kind;
}
