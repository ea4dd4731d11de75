/** Rules by month and year: 每月15号, 每月第一个周三, 每月底, 每两个月, 每年3月15日, 每年国庆. */

import { civilDayOf, dateParts } from '../../kernel/civil';
import { ordinal } from './days-of-month';
import { holidayName } from './holiday-names';
import { monthOfYear } from './months';
import { wholeNumber } from './numerals';
import { oneOf, past, pastLink, pastRangeWord, type Read, vocabulary, words } from './read';
import { every, interval, type Rule, timesIn } from './recurrence-interval';
import { weekdayCode } from './rules-of-weeks';
import { weekdayName } from './weekday-names';

const dateNumber = wholeNumber(1, 31);
const lastDay = vocabulary<number>([['底|末|最后一天|月底', -1]]);
const listSign = words('、|,|和|及|与');

/** What follows 每. */
export function everyMonth(text: string, at: number): Read<Rule> | null {
  const counted = interval(text, at);
  const start = past(text, counted?.to ?? at, words('个'));
  if (text.charAt(start) !== '月') return null;
  const rule = every('MONTHLY', counted?.value ?? 1);
  const inside = pastLink(text, start + 1);
  const counting = countedDay(text, inside, rule);
  if (counting !== null) return counting;
  const edge = lastDay(text, inside);
  if (edge !== null) return { value: { ...rule, bymonthday: [edge.value] }, to: edge.to };
  const dates = dateList(text, inside);
  return dates ? { value: { ...rule, bymonthday: dates.value }, to: dates.to } : { value: rule, to: timesIn(text, start + 1) };
}

/** 第一个周三, 第二个和第四个周六, 第一个工作日. */
function countedDay(text: string, at: number, rule: Rule): Read<Rule> | null {
  const which = ordinals(text, at);
  if (which === null) return null;
  const weekday = weekdayName(text, which.to);
  if (weekday !== null) return { value: { ...rule, byday: [weekdayCode(weekday.value)], nth: which.value }, to: weekday.to };
  const working = words('工作日|上班日')(text, which.to);
  return working && { value: { ...rule, nth: which.value, workday: true }, to: working.to };
}

/** 第一个, 第二个和第四个, 第1、3个. */
function ordinals(text: string, at: number): Read<readonly number[]> | null {
  const first = ordinal(text, at);
  if (first === null) return null;
  const joined = past(text, first.to, listSign);
  const second = joined === first.to ? null : (ordinal(text, joined) ?? dateNumber(text, joined));
  if (second === null) return { value: [first.value], to: first.to };
  return { value: [first.value, second.value], to: past(text, second.to, words('个')) };
}

/** 15号, 1号和15号, 5、20日, 1日至5日. */
function dateList(text: string, at: number): Read<readonly number[]> | null {
  const dates: number[] = [];
  let to = at;
  let next = at;
  while (dates.length < 31) {
    const date = dateNumber(text, next);
    if (date === null) break;
    const ended = past(text, date.to, words('号|日'));
    const through = pastRangeWord(text, ended);
    const last = through === null ? null : dateNumber(text, through);
    if (last !== null && oneOf('号日', text.charAt(last.to)) && last.value > date.value) {
      return { value: Array.from({ length: last.value - date.value + 1 }, (_, index) => date.value + index), to: last.to + 1 };
    }
    dates.push(date.value);
    if (ended > date.to) to = ended;
    next = past(text, ended, listSign);
    if (next === ended) break;
  }
  return to === at ? null : { value: dates, to };
}

/** What follows 每. */
export function everyYear(text: string, at: number): Read<Rule> | null {
  const counted = interval(text, at);
  const start = counted?.to ?? at;
  if (text.charAt(start) !== '年') return null;
  const rule = every('YEARLY', counted?.value ?? 1);
  const inside = pastLink(text, start + 1);
  const month = monthOfYear(text, inside);
  if (month === null) return yearlyDay(text, inside, rule) ?? { value: rule, to: timesIn(text, start + 1) };
  const dates = dateList(text, month.to);
  if (dates === null) return { value: { ...rule, bymonth: month.value }, to: month.to };
  return { value: { ...rule, bymonth: month.value, bymonthday: dates.value }, to: dates.to };
}

/** 每年年底, 每年国庆; a feast that moves about the year (每年春节) is only yearly. */
function yearlyDay(text: string, at: number, rule: Rule): Read<Rule> | null {
  const end = words('年底|年末')(text, at);
  if (end !== null) return { value: { ...rule, bymonth: 12, bymonthday: [31] }, to: end.to };
  const name = holidayName(text, at);
  if (name === null) return null;
  const dayIn = (year: number) => dateParts(name.value.inYear(year) ?? civilDayOf(year, 1, 1));
  const [{ month, date }, other] = [dayIn(2025), dayIn(2026)];
  const stays = month === other.month && date === other.date;
  return { value: stays ? { ...rule, bymonth: month, bymonthday: [date] } : rule, to: name.to };
}
