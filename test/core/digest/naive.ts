/** Every number of the digest a second time, by straight loops over events, on its own: nothing of core/digest. */

import { deadline } from '../../../src/core/calendar/deadline';
import { usualSchedule } from '../../../src/core/calendar/working-hours';
import { allowances, isDispute } from '../../../src/core/issue/allowances';
import { usualManners } from '../../../src/core/manners/manners';
import type { Instant } from '../../../src/kernel/instant';
import { type Seen, see } from './naive-history';
import type { Lived } from './quarter';

const open = ['awaiting-dispatch', 'awaiting-receipt', 'in-hand', 'paused', 'whistled', 'awaiting-followup'];

function finishBy({ now }: Seen): number | null {
  if (now.dispatchedAt === null || now.owner === null) return null;
  let from = now.dispatchedAt;
  if (now.raisedAt !== null && now.raisedAt > from && !isDispute(now)) from = now.raisedAt;
  const over: { from: Instant; to: Instant }[] = [];
  for (const each of now.stops) if (each.to !== null) over.push({ from: each.from as Instant, to: each.to as Instant });
  return deadline(from as Instant, allowances(now, usualManners).finish, over, usualSchedule);
}

function receiveBy({ now }: Seen): number | null {
  if (now.state !== 'awaiting-receipt' || now.dispatchedAt === null) return null;
  const from = now.raisedAt !== null && now.raisedAt > now.dispatchedAt && !isDispute(now) ? now.raisedAt : now.dispatchedAt;
  return deadline(from as Instant, allowances(now, usualManners).receipt, [], usualSchedule);
}

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
    const { state, closedAt, severity, raisedAt } = one.now;
    const endedNow = closedAt !== null && closedAt >= from && closedAt < to;
    if (one.born >= from && one.born < to) count.new += 1;
    if (state === 'closed' && endedNow) count.closed += 1;
    if (state === 'explained' && endedNow) count.explained += 1;
    if (open.includes(state)) count.open += 1;
    if (late(one, to) > 0) count.overdue += 1;
    if (severity === 'red' && raisedAt !== null && raisedAt >= from && raisedAt < to) count.red += 1;
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
    const became = now.raisedAt !== null && now.raisedAt >= from && now.raisedAt < to;
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
