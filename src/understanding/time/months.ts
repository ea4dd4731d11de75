/** Months, and days named with or without one: 11月, 下个月, 3-5月, 11月28号, 本月十日, 27号, 月底. */

import { addDays, addMonths, type CivilDay, civilDayOf, dateParts, yearOf } from '../../kernel/civil';
import { monthEdge, monthEnd, numberedDays, type PartOfMonth, partOfMonth, tenDays } from './days-of-month';
import { wholeNumber } from './numerals';
import { oneOf, past, pastLink, pastRangeWord, type Read, type Reader, vocabulary, words } from './read';
import { type Base, type CalendarReader, type Calendrical, coming, daysFrom, nearest } from './stretch';
import { type YearOf, yearRef } from './years';

/** The first day of each month that the words may mean. */
type MonthCandidates = (base: Base, year: YearOf | null) => readonly CivilDay[];

const relativeMonth = vocabulary<number>([
  ['本月|这个月|这月|当月|这一个月', 0],
  ['下月|下个月|下一个月|次月', 1],
  ['下下月|下下个月', 2],
  ['上月|上个月|上一个月', -1],
  ['上上月|上上个月', -2],
]);

const monthDigits = wholeNumber(1, 12);
const monthNumber: Reader<number> = (text, at) => (text.startsWith('元月', at) ? { value: 1, to: at + 1 } : monthDigits(text, at));

/** A month by its number alone, as in 每年6月. */
export const monthOfYear: Reader<number> = (text, at) => {
  const month = monthNumber(text, at);
  if (month === null || text.charAt(month.to) !== '月') return null;
  return { value: month.value, to: past(text, month.to + 1, words('份')) };
};

export const monthPhrase: CalendarReader = (text, at) => {
  const year = yearRef(text, at);
  const monthAt = year === null ? at : past(text, pastLink(text, year.to), words(','));
  const month = monthRef(text, monthAt);
  if (month === null) return null;
  const { candidates, last } = month.value;
  const part = last === null ? partOfMonth(text, pastLink(text, month.to)) : null;
  const of = part?.value ?? wholeMonths(last);
  const phrase: Calendrical = (base) => {
    const found = candidates(base, year?.value ?? null).map(of);
    return found.length > 1 ? nearest(found, base) : (found[0] ?? null);
  };
  return { value: phrase, to: part?.to ?? month.to };
};

/** 11月, 十一月份, 下个月, 3-5月 (`last` is the other end). */
function monthRef(text: string, at: number): Read<{ candidates: MonthCandidates; last: number | null }> | null {
  const relative = relativeMonth(text, at);
  if (relative !== null && !oneOf('楼早晚', text.charAt(at - 1))) {
    const candidates: MonthCandidates = ({ today }) => [addMonths(firstOfMonth(today), relative.value)];
    return { value: { candidates, last: null }, to: past(text, relative.to, words('份')) };
  }
  const month = monthNumber(text, at);
  if (month === null) return null;
  const joined = pastRangeWord(text, month.to);
  const last = joined === null ? null : monthNumber(text, joined);
  const to = last?.to ?? month.to;
  if (text.charAt(to) !== '月' || oneOf('嫂饼租供卡息薪节花', text.charAt(to + 1))) return null;
  const value = { candidates: numbered(month.value), last: last?.value ?? null };
  return { value, to: past(text, to + 1, words('份')) };
}

const numbered =
  (month: number): MonthCandidates =>
  (base, year) =>
    (year === null ? yearsAround(base) : [year(base)]).map((one) => civilDayOf(one, month, 1));

/** Four years either way reach a 29 February. */
const yearsAround = ({ today, after }: Base): readonly number[] =>
  [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((step) => yearOf(after ?? today) + step);

const firstOfMonth = (day: CivilDay): CivilDay => addDays(day, 1 - dateParts(day).date);

const wholeMonths =
  (last: number | null): PartOfMonth =>
  (first) => {
    const count = last === null ? 1 : ((last - dateParts(first).month + 12) % 12) + 1;
    return daysFrom(first, addMonths(first, count));
  };

/** A day without its month, 27号: the coming one, or the one in the month just spoken of. */
export const dayOfMonthPhrase: CalendarReader = (text, at) => {
  const near = nearMonth(text, at);
  if (near !== null) return { value: (base) => near.value(firstOfMonth(base.after ?? base.coming ?? base.today)), to: near.to };
  const read = numberedDays(text, at);
  if (read === null) return null;
  const over = toldAsOver.test(text.slice(read.to, read.to + toldWithin));
  return { value: (base) => (over ? pastDay(read.value, base) : comingDay(read.value, base)), to: read.to };
};

const toldWithin = 14;
/** 20号就报了修, 20号坏的, 20号打过电话, 从20号坏到现在: it lies behind. */
const toldAsOver =
  /^(?:那天|早上|上午|中午|下午|晚上|凌晨|半夜)?(?:就|都|才|开始|已经)?[^,。!?;会要将再前后内底截请]{0,5}(?:过(?!来|去|户|期|后|节|年)|[坏停报打修交说漏堵断丢偷换发买签装]了|[坏停报打修交说漏堵断丢换发买签装]的|到现在|至今|以来)/;

/** The last such day that is not to come. */
function pastDay(of: PartOfMonth, base: Base): ReturnType<Calendrical> {
  const first = firstOfMonth(base.today);
  const found = [0, -1, -2].map((step) => of(addMonths(first, step)));
  return found.find((one) => one !== null && one.from <= base.today) ?? null;
}

function comingDay(of: PartOfMonth, base: Base): ReturnType<Calendrical> {
  const { coming: thread, after, today } = base;
  const first = firstOfMonth(after ?? thread ?? today);
  const found = [0, 1, 2].map((step) => of(addMonths(first, step)));
  if (thread === null || after !== null) return coming(found, base);
  // 12月30号停水，2号恢复 is the next month's; a date long after the one spoken of is not meant to follow it.
  const following = found.find((one) => one !== null && one.from >= thread);
  return following && following.from - thread <= 15 ? following : coming(found, base);
}

/** 月底, 月初, 月内, 上半月, 下旬 without a month: this one's. */
const nearMonth: Reader<PartOfMonth> = (text, at) => {
  if (text.startsWith('半月', at + 1)) return tenDays(text, at);
  if (/^[上中下]{1,2}旬/.test(text.slice(at, at + 3)))
    return /[月份]的?$/.test(text.slice(Math.max(0, at - 2), at)) ? null : tenDays(text, at);
  if (text.charAt(at) !== '月' || oneOf('每个岁', text.charAt(at - 1))) return null;
  if (text.charAt(at + 1) === '内') return { value: (first) => daysFrom(first, monthEnd(first)), to: at + 1 };
  return monthEdge(text, at + 1);
};
