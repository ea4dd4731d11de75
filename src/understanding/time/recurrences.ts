/** What happens again and again, with its time of day: 每天晚8点到10点, 每周二、四下午3点, 每月第一个周三晚上七点半, 工作日9:00-18:00. */

import { clock, hourBeforeRange } from './clock';
import { borrowedPart, type Clock, endAfter, sinceMidnight } from './clock-hours';
import type { Meaning } from './counted';
import type { Recurrence } from './expression';
import { past, pastLink, pastRangeWord, type Read, type Reader, words } from './read';
import { recurrenceRule } from './recurrence-rules';

type Times = Pick<Recurrence, 'time' | 'timeEnd'>;

export const recurrence: Reader<Meaning> = (text, at) => {
  const rule = recurrenceRule(text, at);
  if (rule === null) return null;
  const times = timesOfDay(text, past(text, pastLink(text, rule.to), words('从|在|自')));
  const meaning: Recurrence = { kind: 'recurrence', ...rule.value, ...times?.value };
  return { value: () => meaning, to: times?.to ?? rule.to };
};

/** 下午3点, 晚8点到10点, 9:00-11:30, 9-11点; a part of the day by itself is its usual hours. */
function timesOfDay(text: string, at: number): Read<Times> | null {
  const first = clock(text, at, true);
  const halved = first === null || first.value.hour === null ? hourBeforeRange(text, at) : null;
  const both = span(text, halved ?? first);
  if (both !== null || first === null) return both;
  const { part, hour } = first.value;
  if (hour !== null) return { value: { time: shown(sinceMidnight(first.value)) }, to: first.to };
  return part && { value: { time: shown(part.from * hourLength), timeEnd: shownEnd(part.to * hourLength) }, to: first.to };
}

function span(text: string, left: Read<Clock> | null): Read<Times> | null {
  const joined = left === null ? null : pastRangeWord(text, left.to);
  const right = joined === null ? null : clock(text, past(text, joined, words('次日|第二天')), true);
  if (left === null || right === null || left.value.hour === null || right.value.hour === null) return null;
  const borrowed = borrowedPart(left.value, right.value);
  const start = sinceMidnight(left.value, borrowed);
  const end = endAfter(start, left.value.part ?? borrowed, right.value);
  return { value: { time: shown(start), timeEnd: shownEnd(end) }, to: right.to };
}

const hourLength = 3_600_000;

const shown = (sinceMidnight: number): string => {
  const minutes = Math.floor(sinceMidnight / 60_000) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

/** A span that reaches midnight ends at 24:00, as the day does. */
const shownEnd = (sinceMidnight: number): string => (sinceMidnight === 24 * hourLength ? '24:00' : shown(sinceMidnight));
