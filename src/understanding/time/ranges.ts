/** Ranges with two ends: 27号晚上十点到次日早上六点, 9:00-11:30, 周三到下周一, 从现在到明早, 8月至今, 9-11点. */

import { addDays, addMonths } from '../../kernel/civil';
import { borrowedPart } from './clock-hours';
import type { Meaning } from './counted';
import type { TimeMeaning } from './expression';
import { halfMoment, type Moment, moment, type Placed, place, placeAfter } from './moments';
import { past, pastBlanks, pastRangeWord, type Read, type Reader, words } from './read';
import type { Base } from './stretch';

const from = words('从|自|由|在|于|于是');
const between = words('和|与|跟');
const closingWord = words('期间|之间|为止|截止|止|这段时间');
const present = words('现在|此刻|目前');
const presentBehind = words('现在|此刻|目前|如今|今');

/** A moment, or now, which only a range can begin with. */
const leftEnd: Reader<Moment | 'now'> = (text, at) => {
  const now = present(text, at);
  if (now !== null) return { value: 'now', to: past(text, now.to, words('起|开始')) };
  return moment(text, at);
};

export const range: Reader<Meaning> = (text, at) => {
  const start = past(text, at, from);
  return joined(text, leftEnd(text, start), true) ?? joined(text, halfMoment(text, start), false) ?? enclosed(text, start);
};

/** @param whole the left end needs no unit from the right one, so the right one may be now. */
function joined(text: string, left: Read<Moment | 'now'> | null, whole: boolean): Read<Meaning> | null {
  if (left === null) return null;
  const leftTo = past(text, left.to, words('起|以来|开始|以来,|开始,'));
  const rightAt = pastRangeWord(text, leftTo);
  if (rightAt === null) return null;
  const right = moment(text, rightAt);
  const now = whole ? presentBehind(text, rightAt) : null;
  if (now !== null && left.value !== 'now' && (right === null || now.to > right.to))
    return { value: untilNow(left.value), to: past(text, now.to, closingWord) };
  if (right === null) return null;
  return { value: (base) => spanned(left.value, right.value, base), to: past(text, pastBlanks(text, right.to), closingWord) };
}

/** 在周三和周五之间. */
function enclosed(text: string, at: number): Read<Meaning> | null {
  const left = moment(text, at);
  const link = left && between(text, pastBlanks(text, left.to));
  const right = link && moment(text, pastBlanks(text, link.to));
  if (!left || !right || !text.startsWith('之间', right.to)) return null;
  return { value: (base) => spanned(left.value, right.value, base), to: right.to + 2 };
}

function spanned(left: Moment | 'now', right: Moment, base: Base): TimeMeaning | null {
  const first = left === 'now' ? nowPlaced(base) : place(leftRead(left, right), base);
  if (first === null) return null;
  const last = placeAfter(right, first, base);
  if (last === null || last.to <= first.from) return null;
  const wholeDays = first.precision === 'day' && last.precision === 'day';
  return {
    kind: 'range',
    start: { at: first.from, precision: wholeDays ? 'day' : 'second' },
    end: { at: last.to, precision: wholeDays || last.precision === 'day' ? 'day' : 'second' },
  };
}

function leftRead(left: Moment, right: Moment): Moment {
  if (left.clock === null || right.clock === null || right.days !== null) return left;
  return { ...left, clock: { ...left.clock, part: left.clock.part ?? borrowedPart(left.clock, right.clock) } };
}

/** 3号到现在 and 8月至今 reach back, where 3号 alone would look ahead. */
const untilNow =
  (left: Moment): Meaning =>
  (base) => {
    const { now, today } = base;
    const starts = [today, addDays(today, -1), addDays(today, -7), addMonths(today, -1), addMonths(today, -12)].map((since) =>
      place({ ...left, ahead: false }, { ...base, today: since }),
    );
    const start = starts.find((one) => one !== null && one.from < now);
    return start ? { kind: 'range', start: { at: start.from, precision: start.precision }, end: { at: now, precision: 'second' } } : null;
  };

const nowPlaced = ({ now, today }: Base): Placed => ({ from: now, to: now, precision: 'second', stretch: null, day: today, part: null });
