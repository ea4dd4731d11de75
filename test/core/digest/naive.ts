/** Every number of the digest a second time, by straight loops over events, on its own: nothing of core/digest, evolve or the table of transitions. */

import { deadline } from '../../../src/core/calendar/deadline';
import { usualSchedule } from '../../../src/core/calendar/working-hours';
import { allowances } from '../../../src/core/issue/allowances';
import type { IssueEvent } from '../../../src/core/issue/event';
import type { Category, Severity } from '../../../src/core/issue/vocabulary';
import type { Instant } from '../../../src/kernel/instant';
import type { Lived } from './quarter';

type State = {
  state: string;
  owner: string | null;
  handler: number | null;
  category: Category;
  severity: Severity;
  majorClass: string | null;
  redSince: number | null;
  reporter: number;
  supporters: number[];
  handBacks: number;
  dispatchedAt: number | null;
  finishedAt: number | null;
  closedAt: number | null;
  stops: { from: number; to: number | null }[];
};

type Seen = {
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
      one.redSince = event.severity === 'red' ? (one.redSince ?? at) : null;
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

function see({ number, events }: Lived, end: number): Seen | null {
  const list = standing(events, end);
  const first = list[0]?.event;
  if (first?.type !== 'registered') return null;
  const { category, severity, majorClass, reporter, recurrence, recurrenceOf } = first;
  const born = list[0]?.at ?? 0;
  const now: State = {
    ...{ state: 'awaiting-dispatch', owner: null, handler: null, category, severity, majorClass, reporter, supporters: [], handBacks: 0 },
    ...{ redSince: severity === 'red' ? born : null, dispatchedAt: null, finishedAt: null, closedAt: null, stops: [] },
  };
  const log: Seen['log'] = [];
  for (const { event, at } of list) {
    const satisfied = 'satisfied' in event ? event.satisfied : null;
    log.push({ type: event.type, at, owner: now.owner, handler: now.handler, satisfied, note: event.words?.note ?? null });
    apply(now, event, at);
  }
  return { number, private: first.private, drill: first.drill === true, recurrence, recurrenceOf, born, now, log };
}

const open = ['awaiting-dispatch', 'awaiting-receipt', 'in-hand', 'paused', 'whistled', 'awaiting-followup'];

function finishBy({ now }: Seen): number | null {
  if (now.dispatchedAt === null || now.owner === null) return null;
  let from = now.dispatchedAt;
  if (now.severity === 'red' && now.redSince !== null && now.redSince > from) from = now.redSince;
  const over: { from: Instant; to: Instant }[] = [];
  for (const each of now.stops) if (each.to !== null) over.push({ from: each.from as Instant, to: each.to as Instant });
  return deadline(from as Instant, allowances(now).finish, over, usualSchedule);
}

const receiveBy = ({ now }: Seen): number | null =>
  now.state === 'awaiting-receipt' && now.dispatchedAt !== null
    ? deadline(now.dispatchedAt as Instant, allowances(now).receipt, [], usualSchedule)
    : null;

function plan({ now, log }: Seen): number | null {
  if (now.severity !== 'blue' || now.dispatchedAt === null) return null;
  for (const { type, at } of log) if (type === 'progressed' && at >= now.dispatchedAt) return at;
  return null;
}

function late(one: Seen, end: number): number {
  let due: number | null = null;
  if (one.now.state === 'awaiting-receipt') due = receiveBy(one);
  if (one.now.state === 'in-hand' && plan(one) === null) due = finishBy(one);
  return due !== null && due < end ? end - due : 0;
}

const hides = ({ private: hidden, now }: Seen): boolean => hidden || now.majorClass === 'petition-stability';
const week = 7 * 24 * 60 * 60 * 1000;

function everybody(quarter: readonly Lived[], end: number): Seen[] {
  const all: Seen[] = [];
  for (const lived of quarter) {
    const one = see(lived, end);
    if (one !== null && !one.drill && one.now.state !== 'void' && one.now.state !== 'merged') all.push(one);
  }
  return all;
}

function totals(all: readonly Seen[], from: number, to: number) {
  const count = { new: 0, closed: 0, explained: 0, open: 0, overdue: 0, red: 0 };
  for (const one of all) {
    const { state, closedAt, severity, redSince } = one.now;
    const endedNow = closedAt !== null && closedAt >= from && closedAt < to;
    if (one.born >= from && one.born < to) count.new += 1;
    if (state === 'closed' && endedNow) count.closed += 1;
    if (state === 'explained' && endedNow) count.explained += 1;
    if (open.includes(state)) count.open += 1;
    if (late(one, to) > 0) count.overdue += 1;
    if (severity === 'red' && redSince !== null && redSince >= from && redSince < to) count.red += 1;
  }
  return count;
}

function rates(all: readonly Seen[], party: string, from: number, to: number) {
  const count = { taken: 0, dispatched: 0, onTime: 0, due: 0, solved: 0, answered: 0, satisfied: 0, said: 0 };
  for (const one of all) {
    const { now, log } = one;
    if (now.owner === party) {
      const sent = now.dispatchedAt ?? 0;
      const waits = now.state === 'awaiting-receipt';
      if (sent >= from && sent < to && (!waits || (receiveBy(one) ?? 0) < to)) {
        count.dispatched += 1;
        if (!waits) count.taken += 1;
      }
      let byWhom = '';
      for (const { type } of log) if (type === 'finished' || type === 'whistle-cleared') byWhom = type;
      const outside = now.finishedAt !== null && byWhom === 'whistle-cleared';
      const due = finishBy(one) ?? to;
      const met = plan(one) ?? now.finishedAt;
      if (!['paused', 'whistled', 'explained'].includes(now.state) && !outside && due < to && (due >= from || met === null)) {
        count.due += 1;
        if (met !== null && met <= due) count.onTime += 1;
      }
    }
    let word: { owner: string | null; satisfied: boolean | null } | null = null;
    for (const { type, at, owner, satisfied } of log) {
      if (at < from || at >= to) continue;
      if (satisfied !== null) word = { owner, satisfied };
      if (owner !== party || (type !== 'confirmed' && type !== 'disputed')) continue;
      count.answered += 1;
      if (type === 'confirmed') count.solved += 1;
    }
    if (word?.owner === party) {
      count.said += 1;
      if (word.satisfied) count.satisfied += 1;
    }
  }
  return count;
}

function sortedNumbers(list: readonly Seen[]): number[] {
  return list.map(({ number }) => number).sort((a, b) => a - b);
}

function named(list: readonly Seen[]) {
  return { numbers: sortedNumbers(list.filter((one) => !hides(one))), hidden: list.filter(hides).length };
}

/** Every number of the week from `from` to `to`. */
export function naiveDigest(quarter: readonly Lived[], from: number, to: number) {
  const all = everybody(quarter, to);
  const within = (one: Seen, type: string): boolean => one.log.some((each) => each.type === type && each.at >= from && each.at < to);
  const followUps = { asked: 0, answered: 0, unanswered: 0 };
  const thanks = new Map<number, number>();
  let most: Seen | null = null;
  for (const one of all) {
    for (const { type, at, handler } of one.log) {
      if (at < from || at >= to) continue;
      if (type === 'followup-asked') followUps.asked += 1;
      if (type === 'confirmed' || type === 'disputed') followUps.answered += 1;
      if (type === 'closed-unanswered') followUps.unanswered += 1;
      if (type === 'confirmed' && handler !== null && !hides(one)) thanks.set(handler, (thanks.get(handler) ?? 0) + 1);
    }
    const told = within(one, 'registered') || within(one, 'supported') || within(one, 'absorbed');
    if (told && !hides(one) && one.now.supporters.length > (most?.now.supporters.length ?? 0)) most = one;
  }
  const first = quarter.map((lived) => see(lived, to)).find((one) => one?.number === 1);
  const late_ = all.filter((one) => late(one, to) > 0);
  const red = all.filter(({ now }) => {
    if (now.severity !== 'red') return false;
    const became = now.redSince !== null && now.redSince >= from && now.redSince < to;
    return became || open.includes(now.state) || (now.closedAt !== null && now.closedAt >= from && now.closedAt < to);
  });
  const decide = all.filter(
    (one) =>
      (one.now.state === 'awaiting-dispatch' && one.now.handBacks >= 2) ||
      (open.includes(one.now.state) && one.recurrence >= 3) ||
      late(one, to) > week,
  );
  let next = 0;
  for (const one of all) {
    const due = finishBy(one);
    const runs = (one.now.state === 'awaiting-receipt' || one.now.state === 'in-hand') && plan(one) === null;
    if (runs && due !== null && due >= to && due < to + week) next += 1;
  }
  return {
    totals: totals(all, from, to),
    before: !first || (first.born >= from && first.born < to) ? null : totals(everybody(quarter, from), from - week, from),
    rates: { grid: rates(all, 'grid', from, to), property: rates(all, 'property', from, to), committee: rates(all, 'committee', from, to) },
    followUps,
    repeated: most === null ? null : { number: most.number, households: most.now.supporters.length + 1 },
    thanked: [...thanks].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([person]) => person),
    red: named(red),
    overdue: named(late_),
    longest: Math.max(0, ...late_.filter((one) => !hides(one)).map((one) => late(one, to))),
    decisions: named(decide),
    reopened: named(all.filter((one) => within(one, 'reopened'))),
    recurred: named(all.filter((one) => one.recurrenceOf !== null && within(one, 'registered'))),
    dueNext: next,
    ...unusual(all, first?.born ?? null, from, to),
  };
}

function unusual(all: readonly Seen[], began: number | null, from: number, to: number) {
  let weeks = 0;
  for (let back = 1; back <= 8; back += 1) if (began === null || to - back * week > began) weeks += 1;
  const counts = new Map<string, { now: number; before: number }>();
  let before = 0;
  for (const one of all) {
    const past = one.born < from && one.born >= from - weeks * week;
    if (past) before += 1;
    if (one.private) continue;
    const count = counts.get(one.now.category) ?? { now: 0, before: 0 };
    if (one.born >= from && one.born < to) count.now += 1;
    if (past) count.before += 1;
    counts.set(one.now.category, count);
  }
  if (weeks < 4) return { usualNew: null, rising: [] };
  const rising = [...counts].filter(([, count]) => count.now >= 3 && count.now > (2 * count.before) / weeks).map(([category]) => category);
  return { usualNew: before / weeks, rising: rising.sort() };
}
