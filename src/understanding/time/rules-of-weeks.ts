/** Rules by weekday: 每周三, 每周二、四, 每周一三五, 每周一至周五, 每两周的周三, 隔周周三. */

import type { Weekday } from './expression';
import { numeral } from './numerals';
import { oneOf, past, pastLink, pastRangeWord, type Read, words } from './read';
import { every, interval, type Rule, timesIn } from './recurrence-interval';
import { weekdayName, weekdaySign, weekWord } from './weekday-names';

const weekdays: readonly Weekday[] = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
export const weekdayCode = (weekday: number): Weekday => weekdays[weekday] as Weekday;
export const weekend: readonly Weekday[] = ['SA', 'SU'];

/** What follows 每; with 隔, the weeks left out are counted: 每隔一周的周四 is every second. */
export function everyWeek(text: string, at: number): Read<Rule> | null {
  const skipped = text.charAt(at) === '隔' ? 1 : 0;
  const start = past(text, at + skipped, words('个'));
  const counted = interval(text, start);
  const week = weekWord(text, past(text, counted?.to ?? start, words('个')));
  if (week === null) return null;
  const rule = every('WEEKLY', (counted?.value ?? 1) + skipped);
  // 每两周的周三 says the word for week twice.
  const again = weekWord(text, pastLink(text, week.to));
  const days = weekdayList(text, week.to) ?? (again && weekdayList(text, again.to));
  if (days !== null) return { value: { ...rule, byday: days.value.map(weekdayCode) }, to: days.to };
  const end = again?.to ?? week.to;
  if (text.charAt(end) === '末') return { value: { ...rule, byday: weekend }, to: end + 1 };
  return { value: rule, to: timesIn(text, week.to) };
}

/** 隔周三, 隔周的周五. */
export function alternateWeekday(text: string, at: number): Read<Rule> | null {
  if (text.charAt(at) !== '隔' || oneOf('间分相', text.charAt(at - 1)) || weekWord(text, at + 1) === null) return null;
  const read = everyWeek(text, at);
  return read?.value.byday === undefined ? null : read;
}

/** 周一三五 without 每: three or more in a row are a habit. */
export function weekdayHabit(text: string, at: number): Read<Rule> | null {
  const week = weekWord(text, at);
  const days = week && /^[一二三四五六日]{3,7}/.test(text.slice(week.to, week.to + 3)) ? weekdayList(text, week.to) : null;
  return days && { value: { freq: 'WEEKLY', byday: days.value.map(weekdayCode) }, to: days.to };
}

/** 一三五, 二、四, 一至五, 三和周六, after the word for week. */
function weekdayList(text: string, at: number): Read<readonly number[]> | null {
  const first = weekdaySign(text, at);
  if (first === null) return null;
  const joined = pastRangeWord(text, first.to);
  const last = joined === null || startsClock(text, joined) ? null : (weekdayName(text, joined) ?? weekdaySign(text, joined));
  if (last !== null) return { value: daysBetween(first.value, last.value), to: last.to };
  const days = [first.value];
  let to = first.to;
  while (days.length < 7) {
    const separated = past(text, to, words('、|,|和|及|与'));
    const next =
      weekdayName(text, past(text, separated, words('每'))) ?? (startsClock(text, separated) ? null : weekdaySign(text, separated));
    if (next === null) break;
    days.push(next.value);
    to = next.to;
  }
  return { value: days, to };
}

/** 每周三三点: the second 三 begins a clock time. */
function startsClock(text: string, at: number): boolean {
  const read = numeral(text, at);
  return read !== null && oneOf('点时:', text.charAt(read.to));
}

function daysBetween(first: number, last: number): readonly number[] {
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => (first + index) % 7);
}
