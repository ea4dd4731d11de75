/** Times counted from now: 三天后, 十五分钟后, 两周前, 过去三天, 未来一周, and what is due within a length: 三天内, 3个工作日内. */

import { addDays, instantOn } from '../../kernel/civil';
import type { Instant } from '../../kernel/instant';
import type { Bound, TimeMeaning } from './expression';
import { length } from './lengths';
import { numeral } from './numerals';
import { oneOf, past, pastBlanks, pastRangeWord, type Reader, vocabulary, words } from './read';
import { shift, shiftDay, shiftInstant } from './shifts';
import { type Base, type CalendarReader, oneDay } from './stretch';

export type Meaning = (base: Base) => TimeMeaning | null;

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
