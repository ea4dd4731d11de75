/** Days within a month: 28号, 28-30日, 月底, 上旬, 第一个周三, 最后一个工作日. */

import { addWorkingDays, workingDayFrom } from '../../core/calendar/working-day';
import { addDays, addMonths, type CivilDay, dateParts, daysInMonth, existingDay, weekdayOf } from '../../kernel/civil';
import { endsAddress, isNumberedThing } from './numbered-things';
import { wholeNumber } from './numerals';
import { oneOf, past, pastBlanks, pastRangeWord, type Read, type Reader, vocabulary, words } from './read';
import { daysFrom, oneDay, type Stretch } from './stretch';
import { weekdayName, weekWord } from './weekday-names';

export type PartOfMonth = (firstOfMonth: CivilDay) => Stretch | null;

export const monthEnd = (first: CivilDay): CivilDay => addMonths(first, 1);

/** What may follow a month: 11月28号, 本月底, 下个月第二个周五. */
export const partOfMonth: Reader<PartOfMonth> = (text, at) =>
  numberedDays(text, at) ?? tenDays(text, at) ?? monthEdge(text, at) ?? countedDay(text, at) ?? bareDate(text, at);

const dateNumber = wholeNumber(1, 31);

const dayOfMonth =
  (date: number): PartOfMonth =>
  (first) => {
    const { year, month } = dateParts(first);
    return oneDay(existingDay(year, month, date));
  };

/** 28号, 28日, 28-30日, 28、29号. */
export const numberedDays: Reader<PartOfMonth> = (text, at) => {
  const first = dateNumber(text, at);
  if (first === null) return null;
  if (oneOf('日号', text.charAt(first.to))) return isDate(text, at, first.to) ? { value: dayOfMonth(first.value), to: first.to + 1 } : null;
  const joined = pastRangeWord(text, first.to);
  const last = joined === null ? lastOfList(text, first) : dateNumber(text, joined);
  if (last === null || !oneOf('日号', text.charAt(last.to)) || last.value <= first.value || isNumberedThing(text, last.to + 1)) return null;
  const span: PartOfMonth = (month) => {
    const from = dayOfMonth(first.value)(month);
    const to = dayOfMonth(last.value)(month);
    return from && to && daysFrom(from.from, to.to);
  };
  return { value: span, to: last.to + 1 };
};

/** Not 3号楼, 白沙路10号, 3日游. */
function isDate(text: string, at: number, signAt: number): boolean {
  if (text.charAt(signAt) === '日') return !oneOf('游元均', text.charAt(signAt + 1));
  return !isNumberedThing(text, signAt + 1) && !endsAddress(text.charAt(at - 1));
}

/** 28、29、30: the last of dates that follow each other. */
function lastOfList(text: string, first: Read<number>): Read<number> | null {
  let last = first;
  while (last.value < first.value + 7 && oneOf('、,和', text.charAt(last.to))) {
    const next = dateNumber(text, pastBlanks(text, last.to + 1));
    if (next === null || next.value !== last.value + 1) break;
    last = next;
  }
  return last === first ? null : last;
}

const fromTo =
  (from: number, to: number): PartOfMonth =>
  (first) =>
    daysFrom(addDays(first, from), addDays(first, to));

const tillEnd =
  (from: number): PartOfMonth =>
  (first) =>
    daysFrom(addDays(first, from), monthEnd(first));

const lastDay: PartOfMonth = (first) => ({ from: addDays(monthEnd(first), -1), to: monthEnd(first), single: true, closing: true });

const edges = vocabulary<PartOfMonth>([
  ['底|末', lastDay],
  ['初', fromTo(0, 10)],
  ['中', fromTo(10, 20)],
]);

/** 底, 末, 初, 中 behind 月. */
export const monthEdge: Reader<PartOfMonth> = (text, at) =>
  text.startsWith('中旬', at) || oneOf('心间', text.charAt(at + 1)) ? null : edges(text, at);

export const tenDays = vocabulary<PartOfMonth>([
  ['上旬', fromTo(0, 10)],
  ['中旬', fromTo(10, 20)],
  ['下旬', tillEnd(20)],
  ['上中旬', fromTo(0, 20)],
  ['中下旬', tillEnd(10)],
  ['上半月', fromTo(0, 15)],
  ['下半月', tillEnd(15)],
  ['最后一天|最末一天|月底|月末', lastDay],
  ['第一天', (first) => oneDay(first)],
  ['最后一个工作日', (first) => oneDay(addWorkingDays(monthEnd(first), -1))],
  ['最后一周', (first) => daysFrom(addDays(monthEnd(first), -7), monthEnd(first))],
]);

const firstOrLast = vocabulary<number>([
  ['最后一个|最后1个', -1],
  ['首个|头一个', 1],
]);

/** 第一个, 第2, 首个, 最后一个 (−1). */
export const ordinal: Reader<number> = (text, at) => {
  const fixed = firstOrLast(text, at);
  if (fixed !== null) return fixed;
  if (text.charAt(at) !== '第') return null;
  const number = dateNumber(text, at + 1);
  return number === null ? null : { value: number.value, to: past(text, number.to, words('个')) };
};

/** 第一个周三, 最后一个周五, 第三个工作日, 第二周, 第三天. */
const countedDay: Reader<PartOfMonth> = (text, at) => {
  const which = ordinal(text, at);
  if (which === null) return null;
  const { value: nth, to } = which;
  const weekday = weekdayName(text, to);
  if (weekday !== null) return { value: (first) => oneDay(nthWeekday(first, weekday.value, nth)), to: weekday.to };
  if (nth === -1) return null;
  const working = words('工作日|上班日')(text, to);
  if (working !== null) return { value: (first) => oneDay(addWorkingDays(workingDayFrom(first), nth - 1)), to: working.to };
  const week = weekWord(text, to);
  if (week !== null) return { value: (first) => nthWeek(first, nth), to: week.to };
  return text.charAt(to) === '天' ? { value: dayOfMonth(nth), to: to + 1 } : null;
};

/** @param nth from 1; −1 the last. */
export function nthWeekday(first: CivilDay, weekday: number, nth: number): CivilDay | null {
  const { year, month } = dateParts(first);
  const offset = (weekday - weekdayOf(first) + 7) % 7;
  const count = Math.floor((daysInMonth(year, month) - 1 - offset) / 7) + 1;
  const index = nth === -1 ? count : nth;
  return index > count ? null : addDays(first, offset + (index - 1) * 7);
}

/** The first week is the one that the month's first Monday begins. */
function nthWeek(first: CivilDay, nth: number): Stretch | null {
  const monday = nthWeekday(first, 1, nth);
  return monday === null ? null : daysFrom(monday, addDays(monday, 7));
}

const counting = '个年月天周点时分楼栋户人次元块万千百%.-~:/度多几名家号日小件处份台';

/** 十一月二十八: a number alone after a month is a day if it is not counting something. */
const bareDate: Reader<PartOfMonth> = (text, at) => {
  const read = dateNumber(text, at);
  return read === null || oneOf(counting, text.charAt(read.to)) ? null : { value: dayOfMonth(read.value), to: read.to };
};
