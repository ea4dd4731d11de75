/** How an issue stood at an instant and what had happened to it, folded a second time, on its own: nothing of core/digest, evolve or the table of transitions. */

import type { IssueEvent } from '../../../src/core/issue/event';
import type { Category, Severity } from '../../../src/core/issue/vocabulary';
import type { Lived } from './quarter';

type State = {
  state: string;
  owner: string | null;
  handler: number | null;
  category: Category;
  severity: Severity;
  majorClass: string | null;
  raisedAt: number | null;
  reporter: number;
  supporters: number[];
  handBacks: number;
  dispatchedAt: number | null;
  finishedAt: number | null;
  closedAt: number | null;
  stops: { from: number; to: number | null }[];
};

export type Seen = {
  number: number;
  private: boolean;
  drill: boolean;
  recurrenceOf: number | null;
  recurrence: number;
  born: number;
  now: State;
  /** Each thing that happened and stands, with the owner and handler it found. */
  log: { type: string; at: number; owner: string | null; handler: number | null; satisfied: boolean | null; note: string | null }[];
};

function stop(one: State, at: number): void {
  if (one.stops.length === 0 || one.stops[one.stops.length - 1]?.to !== null) one.stops.push({ from: at, to: null });
}

function start(one: State, at: number): void {
  for (const each of one.stops) if (each.to === null) each.to = at;
}

function apply(one: State, event: IssueEvent, at: number): void {
  if (event.type === 'dispatched')
    Object.assign(one, { state: 'awaiting-receipt', owner: event.to, handler: event.handler, dispatchedAt: at, stops: [] });
  if (event.type === 'received') Object.assign(one, { state: 'in-hand', handler: event.by ?? one.handler });
  if (event.type === 'handed-back')
    Object.assign(one, { state: 'awaiting-dispatch', owner: null, handler: null, handBacks: one.handBacks + 1 });
  if (event.type === 'paused') one.state = 'paused';
  if (event.type === 'whistled') one.state = 'whistled';
  if (event.type === 'paused' || event.type === 'whistled') stop(one, at);
  if (event.type === 'resumed' || event.type === 'whistle-returned') {
    one.state = 'in-hand';
    start(one, at);
  }
  if (event.type === 'finished' || event.type === 'whistle-cleared') {
    one.state = 'awaiting-followup';
    one.finishedAt = at;
    stop(one, at);
  }
  if (event.type === 'confirmed' || event.type === 'closed-unanswered') Object.assign(one, { state: 'closed', closedAt: at });
  if (event.type === 'disputed' || event.type === 'reopened') {
    one.state = 'in-hand';
    one.finishedAt = null;
    start(one, at);
    if (event.type === 'reopened') one.closedAt = null;
  }
  if (event.type === 'explained') {
    Object.assign(one, { state: 'explained', closedAt: at });
    stop(one, at);
  }
  if (event.type === 'voided') Object.assign(one, { state: 'void', closedAt: at });
  if (event.type === 'merged') Object.assign(one, { state: 'merged', closedAt: at });
  if (event.type === 'supported' || event.type === 'absorbed') {
    const people = event.type === 'supported' ? [event.person] : event.people;
    for (const person of people) if (person !== one.reporter && !one.supporters.includes(person)) one.supporters.push(person);
  }
  if (event.type === 'unmerged') Object.assign(one, JSON.parse(JSON.stringify(event.restore)));
  if (event.type === 'reclassified') {
    if (event.category !== undefined) one.category = event.category;
    if (event.majorClass !== undefined) one.majorClass = event.majorClass;
    if (event.severity !== undefined) {
      const order = ['red', 'orange', 'yellow', 'blue'];
      const up = order.indexOf(one.severity) - order.indexOf(event.severity);
      if (up !== 0) one.raisedAt = up > 0 ? at : null;
      one.severity = event.severity;
    }
  }
}

/** What stands of an issue's events before `end`: pairs of the event and when it counts. */
function standing(events: readonly IssueEvent[], end: number): { event: IssueEvent; at: number }[] {
  const list: { event: IssueEvent; at: number }[] = [];
  let clock = 0;
  for (const event of events) {
    if (event.at > clock) clock = event.at;
    if (clock >= end) break;
    if (event.type !== 'undone') {
      list.push({ event, at: clock });
      continue;
    }
    // Off goes what the bot added, then everything its doer did at that one instant.
    while (list.length > 0 && list[list.length - 1]?.event.by === null) list.pop();
    const last = list[list.length - 1]?.event;
    while (last && list.length > 0 && list[list.length - 1]?.event.by === last.by && list[list.length - 1]?.event.at === last.at)
      list.pop();
  }
  return list;
}

export function see({ number, events }: Lived, end: number): Seen | null {
  const list = standing(events, end);
  const first = list[0]?.event;
  if (first?.type !== 'registered') return null;
  const { category, severity, majorClass, reporter, recurrence, recurrenceOf } = first;
  const born = list[0]?.at ?? 0;
  const now: State = {
    ...{ state: 'awaiting-dispatch', owner: null, handler: null, category, severity, majorClass, reporter, supporters: [], handBacks: 0 },
    ...{ raisedAt: severity === 'red' ? born : null, dispatchedAt: null, finishedAt: null, closedAt: null, stops: [] },
  };
  const log: Seen['log'] = [];
  for (const { event, at } of list) {
    const satisfied = 'satisfied' in event ? event.satisfied : null;
    log.push({ type: event.type, at, owner: now.owner, handler: now.handler, satisfied, note: event.words?.note ?? null });
    apply(now, event, at);
  }
  return { number, private: first.private, drill: first.drill === true, recurrence, recurrenceOf, born, now, log };
}
