/** The meeting after an event. */

import type { MeetingEvent } from './event';
import type { Meeting } from './meeting';

type Called = Extract<MeetingEvent, { type: 'called' }>;

export const called = (compound: number, number: number, { kind, to, ruleDay, at }: Called): Meeting => ({
  compound,
  number,
  version: 1,
  kind,
  ruleDay,
  at: to,
  scheduledAt: at,
  state: 'planned',
  coming: [],
  excused: [],
  signIns: [],
  resolutions: [],
  endedAt: null,
});

export const evolveMeeting = (meeting: Meeting, event: MeetingEvent): Meeting => ({
  ...meeting,
  version: meeting.version + 1,
  ...effect(meeting, event),
});

function effect(meeting: Meeting, event: MeetingEvent): Partial<Meeting> {
  const { coming, excused } = meeting;
  switch (event.type) {
    case 'called':
      throw new Error('a meeting is called once');
    case 'moved':
      // Who could come on the old day may not on the new one.
      return { at: event.to, ruleDay: event.ruleDay, scheduledAt: event.at, state: 'planned', coming: [], excused: [] };
    case 'agenda-opened':
      return { state: 'agenda-open' };
    case 'noticed':
      return { state: 'noticed' };
    case 'accepted':
      return { coming: [...coming, event.person], excused: excused.filter((person) => person !== event.person) };
    case 'excused':
      return { excused: [...excused, event.person], coming: coming.filter((person) => person !== event.person) };
    case 'withdrew':
      return { coming: coming.filter((person) => person !== event.person) };
    case 'signed-in':
      return {
        state: 'in-session',
        signIns: [...meeting.signIns, { person: event.person, party: event.party, at: event.at }],
        excused: excused.filter((person) => person !== event.person),
      };
    case 'resolved':
      return {
        ...(meeting.state === 'held' ? {} : { state: 'in-session' as const }),
        resolutions: [...meeting.resolutions.filter(({ issue }) => issue !== event.issue), { issue: event.issue, joint: event.joint }],
      };
    case 'closed':
      return { state: 'held', endedAt: event.at };
    case 'lapsed':
      return { state: 'unheld', endedAt: event.at };
    case 'cancelled':
      return { state: 'cancelled', endedAt: event.at };
  }
}
