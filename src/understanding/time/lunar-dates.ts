/** Dates of the old calendar: 农历八月十五, 正月初一, 腊月二十三, 大年三十. */

import { lunarDay, lunarYearAndMonth } from '../../core/calendar/lunar';
import { wholeNumber } from './numerals';
import { oneOf, pastBlanks, type Reader, vocabulary, words } from './read';
import { type Base, type CalendarReader, coming, oneDay, type Stretch } from './stretch';
import { yearRef } from './years';

const calendarWord = words('农历|阴历|旧历|夏历');
const lunarMonth = vocabulary<number>([
  ['正月', 1],
  ['冬月', 11],
  ['腊月', 12],
]);
const monthNumber = wholeNumber(1, 12);
const dateNumber = wholeNumber(1, 30);

/** 初五, 十五, 廿八. */
const lunarDate: Reader<number> = (text, at) => {
  if (text.charAt(at) !== '初') return dateNumber(text, at);
  return wholeNumber(1, 10)(text, at + 1);
};

export const lunarPhrase: CalendarReader = (text, at) => {
  const first = calendarWord(text, at);
  const year = yearRef(text, first?.to ?? at);
  const marked = first ?? calendarWord(text, year?.to ?? at);
  const monthAt = pastBlanks(text, Math.max(marked?.to ?? at, year?.to ?? at));
  const month = lunarMonth(text, monthAt) ?? numberedMonth(text, monthAt);
  if (month === null) return null;
  const named = lunarMonth(text, monthAt) !== null;
  const date = lunarDate(text, month.to);
  if (date === null) return null;
  // 八月十五 without 号 is the Mid-Autumn Festival; other months are the civil calendar's unless something says lunar.
  const festive = text.slice(monthAt, date.to) === '八月十五' && !/[日号]/.test(text.charAt(date.to));
  const marks = marked !== null || named || text.charAt(month.to) === '初' || (festive && year === null);
  if (!marks) return null;
  const to = /[日号]/.test(text.charAt(date.to)) ? date.to + 1 : date.to;
  return { value: (base) => inLunarYears(base, year?.value(base) ?? null, month.value, date.value), to };
};

/**
 * 初八 by itself: the first month's, or, at the end of a range, the month's that the range begins in. 初一 to 初三 are also
 * classes of the middle school.
 */
export const lunarDayAlone: CalendarReader = (text, at) => {
  if (text.charAt(at) !== '初' || oneOf('月年当起最大', text.charAt(at - 1))) return null;
  const date = wholeNumber(4, 10)(text, at + 1);
  if (date === null || /[0-9个班级]/.test(text.slice(at + 1, at + 2) + text.charAt(date.to))) return null;
  return {
    value: (base) => inLunarYears(base, null, base.after === null ? 1 : lunarYearAndMonth(base.after).month, date.value),
    to: date.to,
  };
};

const numberedMonth: Reader<number> = (text, at) => {
  const read = monthNumber(text, at);
  return read !== null && text.charAt(read.to) === '月' ? { value: read.value, to: read.to + 1 } : null;
};

/** The lunar date in the lunar year of that number, or the coming one. */
function inLunarYears(base: Base, year: number | null, month: number, date: number): Stretch | null {
  if (year !== null) return oneDay(lunarDay(year, month, date));
  const { year: now } = lunarYearAndMonth(base.today);
  return coming(
    [now, now + 1, now + 2].map((one) => oneDay(lunarDay(one, month, date))),
    base,
  );
}
