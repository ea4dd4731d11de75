/** Times counted from now: 三天后, 十五分钟后, 两周前, 过去三天, 未来一周, and what is due within a length: 三天内, 3个工作日内. */

import { addWorkingDays } from '../../core/calendar/working-day';
import { addDays, addMonths, type CivilDay, civilDay, instantOn, timeOfDay } from '../../kernel/civil';
import { type Instant, later } from '../../kernel/instant';
import type { Bound, TimeMeaning } from './expression';
import { type Length, length } from './lengths';
import { numeral } from './numerals';
import { oneOf, past, pastBlanks, pastRangeWord, type Reader, vocabulary, words } from './read';
import { type Base, type CalendarReader, oneDay } from './stretch';

export type Meaning = (base: Base) => TimeMeaning | null;

/** The day so much later; the days of a length only. */
export function shiftDay(day: CivilDay, by: Length, sign: 1 | -1): CivilDay {
  const moved = addDays(addMonths(day, sign * by.months), sign * by.days);
  return by.workdays === 0 ? moved : addWorkingDays(moved, sign * by.workdays);
}

const shiftInstant = (at: Instant, by: Length, sign: 1 | -1): Instant =>
  later(instantOn(shiftDay(civilDay(at), by, sign), timeOfDay(at)), sign * by.seconds * 1000);

const direction = vocabulary<1 | -1>([
  ['后|以后|之后|过后|开外', 1],
  ['前|以前|之前', -1],
]);
const otherWordAfter = /^(?:[面门台方往来去期半勤续果天院](?!的)|后)/;
const again = words('再过|再等|过|在|等');

/** A length with 后 or 前. 20日前 is a date's deadline, 三日后 a count. */
function shift(text: string, at: number): { value: Length; sign: 1 | -1; to: number } | null {
  const start = past(text, at, again);
  const found = length(text, start);
  if (found === null) return null;
  const turn = direction(text, pastBlanks(text, found.to));
  if (turn === null) {
    // 再过三天 needs no 后; 过两天 is "some day".
    return start > at && /^(?:再过|再等)/.test(text.slice(at, start)) ? { value: found.value, sign: 1, to: found.to } : null;
  }
  if (oneOf('内', text.charAt(turn.to)) || otherWordAfter.test(text.slice(turn.to, turn.to + 2))) return null;
  if (found.value.asDate && turn.value === -1 && /[0-9]/.test(text.charAt(start))) return null;
  return { value: found.value, sign: turn.value, to: turn.to };
}

/** 三天后 as a day, which a clock time may follow. */
export const shiftedDay: CalendarReader = (text, at) => {
  const read = shift(text, at);
  if (read === null || read.value.unit === 'second') return null;
  return { value: ({ today }) => oneDay(shiftDay(today, read.value, read.sign)), to: read.to };
};

/** 两小时后. */
export const shiftedInstant: Reader<Meaning> = (text, at) => {
  const read = shift(text, at);
  if (read === null || read.value.unit === 'day') return null;
  return { value: ({ now }) => ({ kind: 'instant', start: shiftInstant(now, read.value, read.sign) }), to: read.to };
};

const within = words('之内|以内|内|里|之间');
const limit = words(
  '请在|请于|限在|限于|务必在|务必于|最迟在|最迟|最晚|最多|不超过|限|在|于|未来|今后|接下来|自收到之日起|自即日起|自今日起',
);

/**
 * Due within a length of time from now. Days count as the working days of the same phrase do: the day of speaking is not
 * counted, and the last one counts whole (民法典 Art. 201, 203).
 */
export const dueWithin: Reader<Meaning> = (text, at) => {
  const start = past(text, at, limit);
  const upper = upperOf(text, start);
  const found = length(text, upper);
  if (found === null) return null;
  const inside = within(text, pastBlanks(text, found.to));
  if (
    inside === null ||
    oneOf('部容墙外涝存置程', text.charAt(inside.to)) ||
    (text.charAt(inside.to - 1) === '里' && oneOf('面头程', text.charAt(inside.to)))
  )
    return null;
  const { value } = found;
  const meaning: Meaning = ({ now, today }) => {
    const end: Bound =
      value.unit === 'second'
        ? { at: shiftInstant(now, value, 1), precision: 'second' }
        : { at: instantOn(addDays(shiftDay(today, value, 1), 1), 0), precision: 'day' };
    return { kind: 'range', start: { at: now, precision: 'second' }, end, startOpen: true };
  };
  return { value: meaning, to: inside.to };
};

/** 3-5个工作日内 is due by the longer one. */
function upperOf(text: string, at: number): number {
  const lower = numeral(text, at);
  if (lower === null) return at;
  const joined = pastRangeWord(text, lower.to);
  return joined !== null && numeral(text, joined) !== null ? joined : at;
}

const toward = vocabulary<1 | -1>([
  ['过去|过去的|刚过去的|最近|最近的|近|前|此前|之前的|上', -1],
  ['未来|未来的|今后|今后的|接下来|接下来的|后|往后|之后的|随后|将来|下', 1],
]);

/** 过去三天, 未来两周: whole days before or after today; hours touch the instant itself. */
export const stretchFromNow: Reader<Meaning> = (text, at) => {
  const turn = toward(text, at);
  if (
    turn === null ||
    (oneOf('前后上下', text.slice(at, turn.to)) && !/[,。!?;:\s在这的于]/.test(text.charAt(at - 1) || '。')) ||
    oneOf('附远靠', text.charAt(at - 1))
  )
    return null;
  const found = length(text, pastBlanks(text, turn.to));
  if (found === null || found.value.workdays > 0) return null;
  const { value: by, to } = found;
  const sign = turn.value;
  if (turn.to === at + 1 && !'近'.includes(text.charAt(at)) && /^[一1]/.test(text.slice(turn.to))) return null;
  const meaning: Meaning = ({ now, today }) => {
    if (by.unit === 'second') return between(now, shiftInstant(now, by, sign), 'second');
    const from = sign === 1 ? addDays(today, 1) : today;
    return between(instantOn(from, 0), instantOn(shiftDay(from, by, sign), 0), 'day');
  };
  return { value: meaning, to: past(text, to, words('之内|以内|内|里|之间|以来|来')) };
};

function between(one: Instant, other: Instant, precision: Bound['precision']): TimeMeaning {
  return {
    kind: 'range',
    start: { at: Math.min(one, other) as Instant, precision },
    end: { at: Math.max(one, other) as Instant, precision },
  };
}

/** A length by itself. */
export const plainLength: Reader<Meaning> = (text, at) => {
  const found = length(text, at);
  if (found === null || found.value.asDate || /^[几多来余]/.test(text.charAt(found.to))) return null;
  const { months, days, seconds, workdays } = found.value;
  const total = days * 86_400 + seconds;
  const meaning: TimeMeaning = {
    kind: 'duration',
    ...(months > 0 ? { months } : {}),
    ...(total > 0 ? { seconds: total } : {}),
    ...(workdays > 0 ? { workdays } : {}),
  };
  return { value: () => meaning, to: found.to };
};
