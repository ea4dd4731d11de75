/** What can be done with a meeting, and what comes of it: events, or why not. */

import type { CivilDay } from '../../kernel/civil';
import { days, type Instant, later } from '../../kernel/instant';
import { accepted, type Result, refused } from '../../kernel/result';
import type { PersonId } from '../issue/issue';
import type { Party } from '../issue/vocabulary';
import type { MeetingEvent } from './event';
import { doorsOpen, isLive, type Meeting } from './meeting';

export type MeetingCommand = { readonly by: PersonId | null; readonly at: Instant } & (
  | { readonly type: 'move'; readonly to: Instant; readonly ruleDay: CivilDay | null }
  | { readonly type: 'cancel'; readonly note: string }
  | { readonly type: 'open-agenda' }
  | { readonly type: 'notice' }
  | { readonly type: 'accept'; readonly person: PersonId }
  | { readonly type: 'excuse'; readonly person: PersonId; readonly note: string }
  /** They go on leave over its hour. */
  | { readonly type: 'withdraw'; readonly person: PersonId }
  | { readonly type: 'sign-in'; readonly person: PersonId; readonly party: Party | null }
  | { readonly type: 'resolve'; readonly issue: number; readonly joint: boolean }
  | { readonly type: 'close' }
  | { readonly type: 'lapse' }
);

/** Each kind has its own sentence in wording/meeting-refusals.ts. */
export type MeetingRefusal =
  | { readonly kind: 'no-meeting' }
  | { readonly kind: 'meeting-over'; readonly meeting: Meeting }
  | { readonly kind: 'meeting-running'; readonly meeting: Meeting }
  /** `from`: when signing in and resolving begins. */
  | { readonly kind: 'meeting-ahead'; readonly meeting: Meeting; readonly from: Instant }
  | { readonly kind: 'same-instant'; readonly meeting: Meeting }
  | { readonly kind: 'instant-passed' };

export type MeetingDecision = Result<readonly MeetingEvent[], MeetingRefusal>;

/** What is known already is nothing new: no event. */
export function decideMeeting(meeting: Meeting, command: MeetingCommand): MeetingDecision {
  const stamp = { by: command.by, at: command.at };
  switch (command.type) {
    case 'resolve':
      return (
        refusing(mayResolve(meeting, command.at)) ?? accepted([{ type: 'resolved', issue: command.issue, joint: command.joint, ...stamp }])
      );
    case 'close':
      return decideClose(meeting, command);
    default:
      return isLive(meeting) ? decideLive(meeting, command) : refused({ kind: 'meeting-over', meeting });
  }
}

type LiveCommand = Exclude<MeetingCommand, { type: 'resolve' | 'close' }>;

function decideLive(meeting: Meeting, command: LiveCommand): MeetingDecision {
  const stamp = { by: command.by, at: command.at };
  switch (command.type) {
    case 'move':
      return decideMove(meeting, command);
    case 'cancel':
      if (meeting.state === 'in-session') return refused({ kind: 'meeting-running', meeting });
      return accepted([{ type: 'cancelled', words: { note: command.note }, ...stamp }]);
    case 'open-agenda':
      return accepted(meeting.state === 'planned' ? [{ type: 'agenda-opened', ...stamp }] : []);
    case 'notice':
      return accepted(meeting.state === 'planned' || meeting.state === 'agenda-open' ? [{ type: 'noticed', ...stamp }] : []);
    case 'accept':
      return accepted(meeting.coming.includes(command.person) ? [] : [{ type: 'accepted', person: command.person, ...stamp }]);
    case 'excuse':
      if (meeting.excused.includes(command.person)) return accepted([]);
      return accepted([{ type: 'excused', person: command.person, words: { note: command.note }, ...stamp }]);
    case 'withdraw':
      return accepted(meeting.coming.includes(command.person) ? [{ type: 'withdrew', person: command.person, ...stamp }] : []);
    case 'sign-in': {
      const known = meeting.signIns.some(({ person }) => person === command.person);
      if (known) return accepted([]);
      if (isAhead(meeting, command.at)) return refused(ahead(meeting));
      return accepted([{ type: 'signed-in', person: command.person, party: command.party, ...stamp }]);
    }
    case 'lapse':
      return accepted([{ type: meeting.state === 'in-session' ? 'closed' : 'lapsed', ...stamp }]);
  }
}

function decideMove(meeting: Meeting, { to, ruleDay, by, at }: Extract<MeetingCommand, { type: 'move' }>): MeetingDecision {
  if (meeting.state === 'in-session') return refused({ kind: 'meeting-running', meeting });
  if (to <= at) return refused({ kind: 'instant-passed' });
  if (to === meeting.at) return refused({ kind: 'same-instant', meeting });
  return accepted([{ type: 'moved', to, ruleDay, by, at }]);
}

/** Held after all, and nobody had said so: this long afterwards it can still be put right. */
const belated = days(3);

function decideClose(meeting: Meeting, { by, at }: Extract<MeetingCommand, { type: 'close' }>): MeetingDecision {
  const late = meeting.state === 'unheld' && at <= later(meeting.at, belated);
  if (!isLive(meeting) && !late) return refused({ kind: 'meeting-over', meeting });
  if (meeting.state !== 'in-session' && at < meeting.at) return refused(ahead(meeting));
  return accepted([{ type: 'closed', by, at }]);
}

/** Why nothing can be resolved now; null where it can: from the first who comes until a day after the end. */
export function mayResolve(meeting: Meeting, at: Instant): MeetingRefusal | null {
  const written = meeting.state === 'held' && meeting.endedAt !== null && at <= later(meeting.endedAt, days(1));
  if (!isLive(meeting) && !written) return { kind: 'meeting-over', meeting };
  return isAhead(meeting, at) ? ahead(meeting) : null;
}

export const ahead = (meeting: Meeting): MeetingRefusal => ({ kind: 'meeting-ahead', meeting, from: doorsOpen(meeting) });

const isAhead = (meeting: Meeting, at: Instant): boolean => at < doorsOpen(meeting) && isLive(meeting) && meeting.state !== 'in-session';

const refusing = (refusal: MeetingRefusal | null): MeetingDecision | null => (refusal === null ? null : refused(refusal));
