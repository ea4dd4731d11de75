/** The issue after an event. Folding an issue's events from its beginning gives its row; a property test holds both together. */

import type { Instant } from '../../kernel/instant';
import { checkedByFinish, doubted } from './checklist';
import type { IssueEvent, Registered } from './event';
import { type Issue, type PersonId, type Stop, tellsOfIt } from './issue';
import { transitions } from './transitions';
import { type Severity, severities } from './vocabulary';
import { whistleAfter } from './whistle-after';

type Birth = Extract<IssueEvent, Registered>;

export function born(compound: number, number: number, event: Birth): Issue {
  const { title, place } = event.words;
  return {
    compound,
    number,
    version: 1,
    title,
    place,
    category: event.category,
    severity: event.severity,
    majorClass: event.majorClass,
    raisedAt: event.severity === 'red' ? event.at : null,
    private: event.private,
    drill: event.drill ?? false,
    state: transitions.registered.to,
    since: event.at,
    owner: null,
    handler: null,
    reporter: event.reporter,
    relayed: event.relayed,
    supporters: [],
    handBacks: 0,
    registeredAt: event.at,
    dispatchedAt: null,
    receivedAt: null,
    wordAt: null,
    finishedAt: null,
    closedAt: null,
    resumeAt: null,
    dueAt: null,
    stops: [],
    followupAskedAt: null,
    followup: null,
    satisfied: null,
    mergedInto: null,
    splitFrom: event.splitFrom,
    recurrenceOf: event.recurrenceOf,
    recurrence: event.recurrence,
    checked: [],
    whistle: null,
    toldAlone: event.toldAlone ?? false,
  };
}

export function evolve(issue: Issue, event: IssueEvent): Issue {
  const { to } = transitions[event.type];
  const moved = { ...issue, version: issue.version + 1 };
  const after = { ...moved, whistle: whistleAfter(issue.whistle, event), ...effect(issue, event) };
  return to === 'same' || to === 'restored' ? after : { ...after, state: to, since: event.at };
}

/** Folds a whole history, the first of which is the registration. */
export function fold(compound: number, number: number, [first, ...rest]: readonly IssueEvent[]): Issue {
  if (first?.type !== 'registered') throw new Error(`the history of #${number} does not begin with its registration`);
  return rest.reduce(evolve, born(compound, number, first));
}

function effect(issue: Issue, event: IssueEvent): Partial<Issue> {
  switch (event.type) {
    case 'dispatched':
      return { owner: event.to, handler: event.handler, dispatchedAt: event.at, receivedAt: null, wordAt: null, stops: [] };
    case 'due-set':
      // The date is the meeting's: what stood still before it counts no more.
      return { dueAt: event.dueAt, stops: issue.stops.filter(({ to }) => to === null) };
    case 'received':
      return { handler: event.by ?? issue.handler, receivedAt: event.at };
    case 'handed-back':
      return { owner: null, handler: null, handBacks: issue.handBacks + 1, receivedAt: null, wordAt: null };
    case 'progressed':
      return isOwners(issue, event.by) ? { wordAt: event.at } : {};
    case 'paused':
      return { resumeAt: event.until, stops: stopped(issue.stops, event.at) };
    case 'resumed':
      return { resumeAt: null, stops: running(issue.stops, event.at) };
    case 'checked':
      return { checked: [...new Set([...issue.checked, ...event.points])] };
    case 'whistled':
      return { stops: stopped(issue.stops, event.at) };
    case 'whistle-returned':
      return { stops: running(issue.stops, event.at) };
    case 'finished':
    case 'whistle-cleared':
      return finished(issue, event);
    case 'merged':
      return { mergedInto: event.into, closedAt: event.at };
    case 'absorbed':
    case 'released':
    case 'supported':
      return { supporters: joined(issue, event) };
    case 'unmerged':
    case 'undone':
      return { ...event.restore, ...named(event) };
    case 'reclassified':
      return { ...reclassified(issue, event), ...named(event) };
    default:
      return closing(issue, event);
  }
}

const finished = (issue: Issue, event: IssueEvent): Partial<Issue> => ({
  finishedAt: event.at,
  checked: event.type === 'finished' ? checkedByFinish(issue, event.at) : issue.checked,
  followup: null,
  satisfied: null,
  followupAskedAt: null,
  stops: stopped(issue.stops, event.at),
});

function closing(issue: Issue, event: IssueEvent): Partial<Issue> {
  switch (event.type) {
    case 'followup-asked':
      return issue.followupAskedAt === null ? { followupAskedAt: event.at } : {};
    case 'confirmed':
      return { followup: 'solved', satisfied: event.satisfied ?? issue.satisfied, closedAt: event.at };
    case 'disputed':
      return {
        followup: 'unsolved',
        satisfied: event.satisfied,
        checked: doubted(issue.checked),
        wordAt: null,
        finishedAt: null,
        followupAskedAt: null,
        stops: running(issue.stops, event.at),
      };
    case 'rated':
      return { satisfied: event.satisfied };
    case 'closed-unanswered':
      return { followup: 'unanswered', closedAt: event.at };
    case 'reopened':
      return {
        checked: doubted(issue.checked),
        closedAt: null,
        wordAt: null,
        finishedAt: null,
        followupAskedAt: null,
        followup: null,
        satisfied: null,
        stops: running(issue.stops, event.at),
      };
    case 'explained':
      return { closedAt: event.at, resumeAt: null, stops: stopped(issue.stops, event.at) };
    case 'voided':
      return { closedAt: event.at, resumeAt: null };
    default:
      return {};
  }
}

/** What the reporter adds is no word of the owner's; a steward may be both. */
const isOwners = (issue: Issue, by: PersonId | null): boolean => by !== null && (by === issue.handler || !tellsOfIt(issue, by));

const stopped = (stops: readonly Stop[], at: Instant): readonly Stop[] =>
  stops.at(-1)?.to === null ? stops : [...stops, { from: at, to: null }];
const running = (stops: readonly Stop[], at: Instant): readonly Stop[] =>
  stops.map((stop) => (stop.to === null ? { ...stop, to: at } : stop));

function joined(issue: Issue, event: Extract<IssueEvent, { type: 'absorbed' | 'released' | 'supported' }>): readonly PersonId[] {
  if (event.type === 'released') return issue.supporters.filter((person) => !event.people.includes(person));
  const people = event.type === 'supported' ? [event.person] : event.people;
  return [...new Set([...issue.supporters, ...people])].filter((person) => person !== issue.reporter);
}

function reclassified(issue: Issue, event: Extract<IssueEvent, { type: 'reclassified' }>): Partial<Issue> {
  return {
    ...(event.category === undefined ? {} : { category: event.category }),
    ...(event.severity === undefined ? {} : { severity: event.severity, raisedAt: raised(issue, event.severity, event.at) }),
    ...(event.majorClass === undefined ? {} : { majorClass: event.majorClass }),
  };
}

/** What is called less urgent after all has the time that it had from the beginning. */
function raised({ severity, raisedAt }: Issue, to: Severity, at: Instant): Instant | null {
  const steps = severities.indexOf(severity) - severities.indexOf(to);
  return steps === 0 ? raisedAt : steps > 0 ? at : null;
}

function named({ words }: IssueEvent): Partial<Issue> {
  return {
    ...(words?.title === undefined ? {} : { title: words.title }),
    ...(words?.place === undefined ? {} : { place: words.place }),
  };
}
