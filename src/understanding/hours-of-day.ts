/** Hours of the day as somebody sets them: 9:00-12:00,14:00-17:30, 上午9点到12点、下午2点到6点, 晚上十点到早上七点半. */

import { hours } from '../kernel/instant';
import { plain } from './plain';
import { clock, hourBeforeRange } from './time/clock';
import { borrowedPart, type Clock, endAfter, sinceMidnight } from './time/clock-hours';
import { normalise } from './time/normalise';
import { pastRangeWord } from './time/read';

/** Milliseconds since midnight; `to` passes 24 h where it is the next morning's. */
export type HoursSpan = { readonly from: number; readonly to: number };

const parting = /[,、;；和]|(?<=\d|半|点|钟) +(?=\S)/;

/** In the order in which they were said; null where one of them is no span of hours. */
export function readHours(text: string): readonly HoursSpan[] | null {
  const even = normalise(plain(text))
    .replace(/ *(-|到|至) */g, '$1')
    .replace(nextDay, '');
  const spans = even.split(parting).map((part) => spanOf(part.trim()));
  return spans.every((span) => span !== null) ? spans : null;
}

const nextDay = /(?:次日|第二天|隔天|翌日)/g;

function spanOf(part: string): HoursSpan | null {
  const [left, rightAt] = startOf(part);
  const right = rightAt === null ? null : clock(part, rightAt, false);
  if (left === null || right === null || right.to !== part.length || left.hour === null || right.value.hour === null) return null;
  const of = left.part ?? borrowedPart(left, right.value);
  const from = sinceMidnight(left, of);
  return { from, to: right.value.spoken || right.value.part !== null ? endAfter(from, of, right.value) : asWritten(from, right.value) };
}

/** 9 of 9-12点 has its 点 from the other end. */
function startOf(part: string): [Clock | null, number | null] {
  for (const reader of [clock(part, 0, false), hourBeforeRange(part, 0)]) {
    const next = reader === null ? null : pastRangeWord(part, reader.to);
    if (reader !== null && next !== null) return [reader.value, next];
  }
  return [null, null];
}

/** 9:00-9:00 is no twelve hours. */
function asWritten(from: number, end: Clock): number {
  const to = sinceMidnight(end);
  return to > from ? to : to + hours(24);
}
