/** Years: 2026年, 二〇二六年, 98年, 去年; and the parts of a year that are not months: 上半年, 三季度, 年底, 90年代. */

import { addDays, civilDayOf, mondayOf, yearOf } from '../../kernel/civil';
import { numeral, wholeNumber } from './numerals';
import { furthest, oneOf, past, pastLink, type Read, type Reader, remembered, vocabulary, words } from './read';
import { type Base, type CalendarReader, type Calendrical, daysFrom, oneDay, type Stretch } from './stretch';

/** A year that the words name, or that the reference gives. */
export type YearOf = (base: Base) => number;

const relativeYear = vocabulary<number>([
  ['今年|本年|本年度|这一年', 0],
  ['明年|来年|下一年|次年', 1],
  ['后年', 2],
  ['大后年', 3],
  ['去年|上一年|上年', -1],
  ['前年', -2],
  ['大前年', -3],
]);

export const yearRef: Reader<YearOf> = remembered((text, at) => {
  const relative = relativeYear(text, at);
  if (relative !== null && !isSplit(text, at)) {
    return { value: (base) => yearOf(base.today) + relative.value, to: past(text, relative.to, words('度')) };
  }
  return absoluteYear(text, at);
});

/** 以后年…, 之前年… belong to the word before. */
const isSplit = (text: string, at: number): boolean => at > 0 && oneOf('以之今', text.charAt(at - 1));

const countedBefore = /[了满近约共]|超过|[过最]去?$|已经?$|长达$/;

/** 2026年, 二〇二六年; 26年 and 一八年 only with two digits and no word that makes them a length of time. */
const absoluteYear: Reader<YearOf> = (text, at) => {
  const read = numeral(text, at);
  if (read === null || text.charAt(read.to) !== '年' || oneOf('级代画轮', text.charAt(read.to + 1))) return null;
  const { value, figures, plain, length } = read.value;
  if (!figures && !plain && value >= 1900 && value <= 2100) return { value: () => value, to: read.to + 1 };
  if (!Number.isInteger(value) || !(figures || plain) || length !== read.to - at) return null;
  const to = past(text, read.to + 1, words('度'));
  if (length === 4 && value >= 1000 && value < 2300) return { value: () => value, to };
  if (length !== 2 || !shortYear(text, at, read.to + 1) || (plain && isApproximate(text, at)) || (value > 35 && value < 60)) return null;
  return { value: () => value + (value < 60 ? 2000 : 1900), to };
};

/** 三五年 and 七八年 are about so many years; 一六年 is 2016. */
const isApproximate = (text: string, at: number): boolean =>
  /^(?:一[两二三]|两三|三[四五]|四五|五六|六七|七八|八九)/.test(text.slice(at, at + 2));

function shortYear(text: string, at: number, after: number): boolean {
  if (countedBefore.test(text.slice(Math.max(0, at - 2), at))) return false;
  return !/^(?:之?[前后内间]|以[前后内来上]|[多半来了]|一次|期|零|又|保|产权|使用|租|质保)/.test(text.slice(after, after + 2));
}

const quarterName = vocabulary<number>([
  ['第一季度|第1季度|第一季|第1季|一季度|1季度|首季度|Q1', 0],
  ['第二季度|第2季度|第二季|第2季|二季度|2季度|Q2', 1],
  ['第三季度|第3季度|第三季|第3季|三季度|3季度|Q3', 2],
  ['第四季度|第4季度|第四季|第4季|四季度|4季度|末季度|Q4', 3],
]);

type PartOfYear = (year: number) => Stretch | null;
const months = (year: number, first: number, count: number): Stretch =>
  daysFrom(civilDayOf(year, first, 1), civilDayOf(year, first + count, 1));

const yearPart = vocabulary<PartOfYear>([
  ['上半年|前半年', (year) => months(year, 1, 6)],
  ['下半年|后半年', (year) => months(year, 7, 6)],
  ['全年', (year) => months(year, 1, 12)],
  ['年底|年末|岁末|年终|底|末|最后一天', closingDay],
  ['年初|初', (year) => months(year, 1, 1)],
  ['年中', (year) => months(year, 6, 2)],
]);

function closingDay(year: number): Stretch {
  const day = oneDay(civilDayOf(year, 12, 31)) as Stretch;
  return { ...day, closing: true };
}

/** A year's part after the year, or without it, then of this year: 今年上半年, 明年初, 年底, 二季度. */
export const yearPhrase: CalendarReader = remembered((text, at) => {
  const year = yearRef(text, at);
  if (year !== null) {
    const of = year.value;
    const part = partAfterYear(text, year.to);
    if (part !== null) return { value: (base) => part.value(of(base)), to: part.to };
    return { value: (base) => months(of(base), 1, 12), to: year.to };
  }
  if (text.startsWith('年内', at) && !oneOf(yearsBefore, text.charAt(at - 1) || '。'))
    return { value: ({ today }) => months(yearOf(today), 1, 12), to: at + 1 };
  const part = partOfYear(text, at);
  if (part === null || !aloneEnough(text, at, part.to)) return null;
  return { value: (base) => part.value(yearOf(base.after ?? base.today)), to: part.to };
});

function partAfterYear(text: string, at: number): Read<PartOfYear> | null {
  const start = pastLink(text, at);
  return partOfYear(text, start) ?? season(text, start) ?? weekOfYear(text, start);
}

/** By the months, as the weather service counts: spring begins with March. */
const season = vocabulary<PartOfYear>(
  (['春', '夏', '秋', '冬'] as const).flatMap((name, index) =>
    [`${name}天`, `${name}季`].map((word) => [word, (year: number) => months(year, 3 + index * 3, 3)] as const),
  ),
);

/** 第3周: the first week is the one with the year's first Thursday (GB/T 7408). */
const weekOfYear: Reader<PartOfYear> = (text, at) => {
  const week = text.charAt(at) === '第' ? weekNumber(text, at + 1) : null;
  if (week === null) return null;
  const end = words('周|个星期|星期|个礼拜')(text, week.to);
  const monday = (year: number) => addDays(mondayOf(civilDayOf(year, 1, 4)), (week.value - 1) * 7);
  return end && { value: (year) => daysFrom(monday(year), addDays(monday(year), 7)), to: end.to };
};
const weekNumber = wholeNumber(1, 53);

function partOfYear(text: string, at: number): Read<PartOfYear> | null {
  const quarter = quarterName(text, at);
  if (quarter === null) return yearPart(text, at);
  return endOfStretch(text, past(text, quarter.to, words('度')), (year: number) => months(year, quarter.value * 3 + 1, 3));
}

/** What makes of 年 a number of years, or an older word. */
const yearsBefore = '0123456789几每新一二两三四五六七八九十百今明去前后多数';

/** Without its year, 底 or 初 says nothing, and 全年 and 年中 little. */
function aloneEnough(text: string, at: number, to: number): boolean {
  if (/^(?:[初底末]|全年|最后)/.test(text.slice(at, to))) return false;
  const before = text.charAt(at - 1);
  return !oneOf(yearsBefore, before) && !oneOf('奖考会审', text.charAt(to));
}

const relativeQuarter = vocabulary<number>([
  ['本季度|这个季度|这季度', 0],
  ['上季度|上个季度|上一季度|上一个季度', -1],
  ['下季度|下个季度|下一季度|下一个季度', 1],
]);

export const quarterPhrase: CalendarReader = (text, at) => {
  const read = relativeQuarter(text, at);
  if (read === null) return null;
  const phrase: Calendrical = ({ today }) => {
    const quarter = Math.floor(new Date(today * 86_400_000).getUTCMonth() / 3) + read.value;
    return months(yearOf(today), quarter * 3 + 1, 3);
  };
  return endOfStretch(text, read.to, phrase);
};

/** 季度末: its last day instead of the whole. */
function endOfStretch<Given>(text: string, at: number, whole: (given: Given) => Stretch | null): Read<(given: Given) => Stretch | null> {
  if (!oneOf('末底', text.charAt(at))) return { value: whole, to: at };
  const lastDay = (given: Given): Stretch | null => {
    const stretch = whole(given);
    return stretch && { from: addDays(stretch.to, -1), to: stretch.to, single: true, closing: true };
  };
  return { value: lastDay, to: at + 1 };
}

const centuryName = vocabulary<number>([
  ['上世纪|上个世纪|二十世纪|20世纪', 1900],
  ['本世纪|二十一世纪|21世纪', 2000],
]);

/** 90年代, 二十世纪八十年代, 上世纪70年代: ten years. */
export const decadePhrase: CalendarReader = (text, at) => {
  const century = centuryName(text, at);
  const start = century === null ? at : pastLink(text, century.to);
  const read = decadeNumber(text, start);
  if (read === null || read.value % 10 !== 0 || !text.startsWith('年代', read.to)) return null;
  const from = read.value >= 1000 ? read.value : read.value + (century?.value ?? (read.value >= 30 ? 1900 : 2000));
  return { value: () => months(from, 1, 120), to: read.to + 2 };
};

const fourFigures: Reader<number> = (text, at) => {
  const read = numeral(text, at);
  return read !== null && read.value.length === 4 && read.value.value >= 1000 && read.value.value < 2300
    ? { value: read.value.value, to: read.to }
    : null;
};

const decadeNumber = furthest(wholeNumber(0, 90), fourFigures);
