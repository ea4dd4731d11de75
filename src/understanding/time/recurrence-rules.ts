/** How often: 每天, 每3天, 隔天, 每个工作日, 每周一次, and what the rules of weeks, months and years say. */

import { oneOf, past, pastBlanks, type Read, type Reader, vocabulary, words } from './read';
import { every, interval, type Rule, timesIn } from './recurrence-interval';
import { everyMonth, everyYear } from './rules-of-months';
import { alternateWeekday, everyWeek, weekdayHabit, weekend } from './rules-of-weeks';

export const recurrenceRule: Reader<Rule> = (text, at) => {
  const plain = alternateWeekday(text, at) ?? fixedRule(text, at) ?? timesInPeriod(text, at) ?? weekdayHabit(text, at);
  if (plain !== null) return plain;
  const word = words('每逢|每到|每|逢')(text, at);
  if (word === null) return alternate(text, at);
  const start = pastBlanks(text, word.to);
  return (
    everyWeek(text, start) ?? everyMonth(text, start) ?? everyYear(text, start) ?? everyShortPeriod(text, start) ?? everyPeriod(text, start)
  );
};

const fixedRules = vocabulary<Rule>([
  ['天天|日日|每天|每日', { freq: 'DAILY' }],
  ['月月', { freq: 'MONTHLY' }],
  ['年年', { freq: 'YEARLY' }],
  ['每个工作日|每工作日|每逢工作日|工作日|工作日每天', { freq: 'DAILY', workday: true }],
  ['每周末|每个周末|每逢周末|每到周末', { freq: 'WEEKLY', byday: weekend }],
  ['每季度|每个季度|每季', { freq: 'MONTHLY', interval: 3 }],
  ['每半年', { freq: 'MONTHLY', interval: 6 }],
  ['每半个月|每半月', { freq: 'DAILY', interval: 15 }],
  ['隔天|隔日|每隔一天|每隔1天', { freq: 'DAILY', interval: 2 }],
  ['隔周', { freq: 'WEEKLY', interval: 2 }],
  ['隔月', { freq: 'MONTHLY', interval: 2 }],
]);

/** 3个工作日 and 下个工作日 count or name one; 日日 and 天天 are parts of names. */
const fixedRule: Reader<Rule> = (text, at) => {
  const read = fixedRules(text, at);
  if (read === null || (text.charAt(at) === '工' && /[个0-9零一二三四五六七八九十下上非首末每两]/.test(text.charAt(at - 1)))) return null;
  return /^(?:用|向上|小区|超市|花园|快餐|酒店)/.test(text.slice(read.to, read.to + 2)) ? null : read;
};

const period = vocabulary<Rule['freq']>([
  ['天|日', 'DAILY'],
  ['周|星期|礼拜|个星期|个礼拜', 'WEEKLY'],
  ['月|个月', 'MONTHLY'],
  ['年', 'YEARLY'],
]);

/** Hours are counted through: 每隔两小时 is every two, 每隔两天 every third. */
const shortPeriod = vocabulary<Rule['freq']>([
  ['小时|个小时|钟头|个钟头', 'HOURLY'],
  ['分钟', 'MINUTELY'],
]);

/** 每小时, 每15分钟, 每半小时, 每隔两小时. */
function everyShortPeriod(text: string, at: number): Read<Rule> | null {
  const half = words('半小时|半个小时|半个钟头|隔半小时|隔半个小时')(text, at);
  if (half !== null) return { value: every('MINUTELY', 30), to: timesIn(text, half.to) };
  const start = text.charAt(at) === '隔' ? at + 1 : at;
  const counted = interval(text, start);
  const unit = shortPeriod(text, counted?.to ?? start);
  return unit && { value: every(unit.value, counted?.value ?? 1), to: timesIn(text, unit.to) };
}

/** 每晚, 每3天, 每隔两天 (every third). */
function everyPeriod(text: string, at: number): Read<Rule> | null {
  if (oneOf('晚早晨夜', text.charAt(at))) return { value: { freq: 'DAILY' }, to: at };
  const skipped = text.charAt(at) === '隔' ? 1 : 0;
  const counted = interval(text, at + skipped);
  const unit = counted && period(text, counted.to);
  return counted && unit && { value: every(unit.value, counted.value + skipped), to: timesIn(text, unit.to) };
}

/** 一周一次, 三天一次; how often in that time is nothing a rule can say. */
const timesInPeriod: Reader<Rule> = (text, at) => {
  if (oneOf('第每了', text.charAt(at - 1))) return null;
  const counted = interval(text, at);
  const unit = counted && period(text, counted.to);
  if (!counted || !unit) return null;
  const to = timesIn(text, unit.to);
  return to === unit.to ? null : { value: every(unit.value, counted.value), to };
};

/** 隔三天一次. */
function alternate(text: string, at: number): Read<Rule> | null {
  if (text.charAt(at) !== '隔' || oneOf('间分相', text.charAt(at - 1))) return null;
  const counted = interval(text, at + 1);
  const unit = counted && period(text, counted.to);
  if (!counted || !unit || past(text, unit.to, words('一次')) === unit.to) return null;
  return { value: every(unit.value, counted.value + 1), to: unit.to + 2 };
}
