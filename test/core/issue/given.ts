/** Issues on their way, for tests: built by the same commands that people give. */

import type { Actor, IssueCommand } from '../../../src/core/issue/command';
import { decide } from '../../../src/core/issue/decide';
import type { EventOf, IssueEvent } from '../../../src/core/issue/event';
import { born, evolve } from '../../../src/core/issue/evolve';
import type { Decision } from '../../../src/core/issue/happen';
import type { Issue, IssueState } from '../../../src/core/issue/issue';
import { type Instant, instant, later, minutes } from '../../../src/kernel/instant';

/** An issue and all that happened to it. */
export type Course = { readonly issue: Issue; readonly history: readonly IssueEvent[] };

const actor = (person: number, party: Actor['party'], convenor = false): Actor => ({ person, party, convenor });

export const bot: Actor = { person: null, party: null, convenor: false };
export const chen = actor(1, null);
export const qian = actor(2, null);
export const wang = actor(3, 'property');
export const zhou = actor(4, 'grid');
export const zhao = actor(5, 'committee');
export const li = actor(6, null, true);

/** Tuesday morning, a working day. */
export const morning = instant('2026-11-24T09:00:00+08:00');
export const minute = (count: number): Instant => later(morning, minutes(count));

type Distribute<Command> = Command extends unknown ? Omit<Command, 'actor' | 'at'> : never;
export type Deed = Distribute<IssueCommand>;

export function registered(about: Partial<EventOf<'registered'>> = {}): Course {
  const event: EventOf<'registered'> = {
    type: 'registered',
    category: 'lift',
    severity: 'yellow',
    majorClass: null,
    private: false,
    reporter: 1,
    relayed: false,
    recurrenceOf: null,
    recurrence: 1,
    splitFrom: null,
    by: about.reporter ?? 1,
    at: morning,
    words: { title: '3栋2单元电梯停运', place: '3栋2单元', note: '3栋2单元电梯停了' },
    ...about,
  };
  return { issue: born(7, 12, event), history: [event] };
}

export const decided = ({ issue, history }: Course, who: Actor, at: Instant, deed: Deed): Decision =>
  decide(issue, { ...deed, actor: who, at } as IssueCommand, history);

export const happened = ({ issue, history }: Course, events: readonly IssueEvent[]): Course => ({
  issue: events.reduce(evolve, issue),
  history: [...history, ...events],
});

/** Does it, or says why it could not be done. */
export function done(course: Course, who: Actor, at: Instant, deed: Deed): Course {
  const decision = decided(course, who, at, deed);
  if (!decision.ok) throw new Error(`${deed.type} refused: ${decision.refusal.kind}`);
  return happened(course, decision.value);
}

export function refusalKind(course: Course, who: Actor, at: Instant, deed: Deed): string | null {
  const decision = decided(course, who, at, deed);
  return decision.ok ? null : decision.refusal.kind;
}

export const sent = (about: Partial<EventOf<'registered'>> = {}): Course =>
  done(registered(about), bot, morning, { type: 'dispatch', to: 'property', handler: null });

/** The property's issue in that state, by minute 40. */
export function inState(state: IssueState, about: Partial<EventOf<'registered'>> = {}): Course {
  const inHand = (): Course => done(sent(about), wang, minute(10), { type: 'receive' });
  const finished = (): Course => done(inHand(), wang, minute(20), { type: 'finish', note: '换了门机板', photos: 1 });
  switch (state) {
    case 'awaiting-dispatch':
      return registered(about);
    case 'awaiting-receipt':
      return sent(about);
    case 'in-hand':
      return inHand();
    case 'paused':
      return done(inHand(), wang, minute(20), { type: 'pause', until: minute(3 * 24 * 60), note: '等配件' });
    case 'whistled':
      return done(inHand(), zhou, minute(20), { type: 'whistle', department: '供水公司', note: '物业已查' });
    case 'awaiting-followup':
      return done(finished(), bot, minute(20), { type: 'ask-followup' });
    case 'closed':
      return done(finished(), chen, minute(30), { type: 'follow-up', solved: true, satisfied: true, onBehalf: false });
    case 'explained':
      return done(inHand(), wang, minute(20), { type: 'explain', note: '要动用维修资金' });
    case 'void':
      return done(inHand(), chen, minute(20), { type: 'void', note: '登错了' });
    case 'merged':
      return done(inHand(), wang, minute(20), { type: 'merge', into: 11 });
  }
}
