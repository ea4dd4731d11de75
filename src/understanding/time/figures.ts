/** Dates in figures: 2026-11-28, 2026/11/28, 20261128, 11-28, 11.28, 11/28, 11.28—12.5. */

import { existingDay, yearOf } from '../../kernel/civil';
import { type CalendarReader, type Calendrical, nearest, oneDay, type Stretch } from './stretch';

const full = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d]|[-/.]\d)[日号]?/y;
const spaced = /(\d{4}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})(?![\d]|[-/.]\d)/y;
const packed = /((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/y;
const yearAndMonth = /((?:19|20)\d{2})([-/])(0?[1-9]|1[0-2])(?![\d]|[-/.]\d)/y;
const short = /(\d{1,2})([-/.])(\d{1,2})(?:[日号])?(?![\d]|[-/.:]\d)/y;
const pair = /(\d{1,2})([/.])(\d{1,2})日?( ?(?:--?|~~?|至|到) ?)(\d{1,2})\2(\d{1,2})(?:[日号])?(?![\d%]|[-/.:]\d)/y;
const pairHyphened = /(\d{1,2})(-)(\d{1,2})( ?[至到~] ?)(\d{1,2})-(\d{1,2})(?![\d%]|[-/.:]\d)/y;

/** What a number is when a unit follows. */
const unit = /^ ?(?:[元块米平万千百亿倍分折度%kKmMwWgGvVA吨升斤克℃寸层楼栋幢户室座单门人次个名天周月年点时岁页件号]|公里|小时|单元|厘米)/;
const priced = /[价费率共约涨了款额分版比长宽高温]$|[¥￥$vV=+x×*]$|电压|第$/;
const afterwards = /^ ?(?:之?前|以[前后]|之后|[起后当那]|开始|停|至|到|-|~|上午|下午|晚|早|中午|凌晨|周|\(|星期|公示|截止)/;

const at = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

export const fullDate: CalendarReader = (text, from) => {
  const match = at(full, text, from) ?? at(spaced, text, from);
  const parts = match === null ? at(packed, text, from) : [match[0], match[1], match.at(-2), match.at(-1)];
  if (!parts) return null;
  const day = existingDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return day === null ? null : { value: () => oneDay(day), to: from + (parts[0] as string).length };
};

export const monthInFigures: CalendarReader = (text, from) => {
  const match = at(yearAndMonth, text, from);
  if (match === null || unit.test(text.slice(from + match[0].length, from + match[0].length + 3))) return null;
  const [year, month] = [Number(match[1]), Number(match[3])];
  const [first, next] = [existingDay(year, month, 1), existingDay(year + Math.floor(month / 12), (month % 12) + 1, 1)];
  if (first === null || next === null) return null;
  return { value: () => ({ from: first, to: next, single: false }), to: from + match[0].length };
};

/**
 * A month and a date. Compounds write houses (3-2) and prices (12.5) alike, so it needs two figures in the date (a
 * hyphened one in both), or a word after it that only a date has; and no unit.
 */
export const shortDate: CalendarReader = (text, from) => {
  const match = at(short, text, from);
  if (match === null) return null;
  const [all, month, sign, date] = match as unknown as [string, string, string, string];
  const to = from + all.length;
  const marked = /[日号]$/.test(all);
  const follows = text.slice(to, to + 3);
  if (!marked && (unit.test(follows) || priced.test(text.slice(Math.max(0, from - 2), from)))) return null;
  if (marked && text.charAt(to - 1) === '号' && /^[楼院线门]/.test(follows)) return null;
  const dated = marked || afterwards.test(follows);
  const length = month.length + date.length;
  const clear = sign === '/' ? length > 2 : sign === '-' ? length === 4 : date.length === 2;
  if (!(clear || (dated && (sign !== '-' || length > 2)))) return null;
  return { value: monthAndDate(Number(month), Number(date)), to };
};

/** Both ends in figures make each other clear. */
export const datePair: CalendarReader = (text, from) => {
  const match = at(pair, text, from) ?? at(pairHyphened, text, from);
  if (match === null || unit.test(text.slice(from + match[0].length, from + match[0].length + 2))) return null;
  const first = monthAndDate(Number(match[1]), Number(match[3]));
  const last = monthAndDate(Number(match[5]), Number(match[6]));
  const phrase: Calendrical = (base) => {
    const start = first(base);
    const end = start && last({ ...base, after: start.from });
    return end && start && { from: start.from, to: end.to, single: false };
  };
  return { value: phrase, to: from + match[0].length };
};

const monthAndDate =
  (month: number, date: number): Calendrical =>
  (base) => {
    const year = yearOf(base.after ?? base.today);
    const candidates = [year - 1, year, year + 1].map((one): Stretch | null => oneDay(existingDay(one, month, date)));
    return nearest(candidates, base);
  };
