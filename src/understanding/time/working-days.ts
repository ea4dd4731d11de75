/** Days reckoned on the working calendar: 下个工作日, 国庆后第一个工作日, 节后上班第一天, 下周最后一个工作日. */

import { addWorkingDays, workingDayFrom } from '../../core/calendar/working-day';
import type { CivilDay } from '../../kernel/civil';
import { ordinal } from './days-of-month';
import { springFestival as springFestivalDay } from './holiday-names';
import { holidayPhrase, someOfficialHoliday, springFestivalAhead } from './holidays';
import { length } from './lengths';
import { furthest, oneOf, past, pastLink, type Read, type Reader, vocabulary, words } from './read';
import { shiftDay } from './shifts';
import { type CalendarReader, type Calendrical, daysFrom, oneDay } from './stretch';
import { namedWeek } from './weeks';
import { yearPhrase } from './years';

const besideToday = vocabulary<number>([
  ['下个工作日|下一个工作日|下一工作日|次个工作日|次一工作日|次工作日', 1],
  ['下下个工作日', 2],
  ['上个工作日|上一个工作日|上一工作日', -1],
]);

const nextWorkingDay: CalendarReader = (text, at) => {
  const read = besideToday(text, at);
  return read && { value: ({ today }) => oneDay(addWorkingDays(today, read.value)), to: read.to };
};

const afterWord = words('之后|以后|过后|后');
const firstDayBack = vocabulary<number>([
  ['上班第一天|上班的第一天|上班后第一天|上班首日|上班头一天|第一天上班|首日上班|开工第一天|开工第一个工作日|首个工作日', 1],
  ['上班第二天', 2],
]);

/** Which working day after the days off, counted from 1. */
const workday: Reader<number> = (text, at) => {
  const first = firstDayBack(text, at);
  if (first !== null) return first;
  const which = ordinal(text, at);
  if (which === null || which.value < 1) return null;
  const unit = words('工作日|上班日|工作天')(text, which.to);
  return unit && { value: which.value, to: unit.to };
};

/** 节后, 国庆后, 年后, then which working day. */
const afterHoliday: CalendarReader = (text, at) => {
  const holiday = holidayBefore(text, at);
  if (holiday === null) return null;
  const after = afterWord(text, holiday.to);
  const count = after === null ? null : workday(text, pastLink(text, past(text, after.to, words('的'))));
  if (count === null) return null;
  const phrase: Calendrical = (base) => {
    const stretch = holiday.value(base);
    if (stretch === null) return null;
    return oneDay(nthWorkingDay(stretch.afterwards ?? stretch.to, count.value));
  };
  return { value: phrase, to: count.to };
};

/** 春节前最后一个工作日, 节前三天, 国庆前一周. */
const beforeHoliday: CalendarReader = (text, at) => {
  const holiday = holidayBefore(text, at);
  const before = holiday && words('之前|以前|前')(text, holiday.to);
  if (!holiday || !before) return null;
  const start = pastLink(text, before.to);
  const last = words('最后一个工作日|最后1个工作日|最后一天上班|最后一个上班日')(text, start);
  const days = last === null ? length(text, start) : null;
  if (last === null && (days === null || days.value.unit !== 'day' || days.value.asDate)) return null;
  const phrase: Calendrical = (base) => {
    const stretch = holiday.value(base);
    if (stretch === null) return null;
    return days === null ? oneDay(addWorkingDays(stretch.from, -1)) : daysFrom(shiftDay(stretch.from, days.value, -1), stretch.from);
  };
  return { value: phrase, to: (last ?? days)?.to ?? before.to };
};

const nthWorkingDay = (since: CivilDay, nth: number): CivilDay => addWorkingDays(workingDayFrom(since), nth - 1);

/** 节 by itself: the official holiday that is on or next. */
const someHoliday: CalendarReader = (text, at) => {
  const read = words('放假|收假|假期|长假|节日|节|假')(text, at);
  if (read === null || oneOf('季过春清秋阳午夕宵环细调气年八至庆旦末小情礼章关使请病事放长寒暑', text.charAt(at - 1) || '。')) return null;
  return { value: someOfficialHoliday, to: read.to };
};

/** 年前 and 年后 alone turn on the Spring Festival. */
const springFestival: CalendarReader = (text, at) => {
  if (text.charAt(at) !== '年' || !oneOf('前后', text.charAt(at + 1)) || text.startsWith('年前后', at)) return null;
  if (/[0-9零一二两三四五六七八九十百千几半多今明去前后大近每数]/.test(text.charAt(at - 1))) return null;
  return { value: springFestivalAhead(springFestivalDay), to: at + 1 };
};

/** 节前, 节后, 年前, 年后: only with the word that follows. */
export const festivalAhead: CalendarReader = (text, at) => {
  const read: Read<Calendrical> | null = springFestival(text, at) ?? someHoliday(text, at);
  return read !== null && oneOf('前后', text.charAt(read.to)) ? read : null;
};

/** 下周第一个工作日, 今年最后一个工作日. */
const workdayWithin: CalendarReader = (text, at) => {
  const span = weekOrYear(text, at);
  if (span === null) return null;
  const which = ordinal(text, pastLink(text, span.to));
  const unit = which && words('工作日|上班日')(text, which.to);
  if (!which || !unit) return null;
  const phrase: Calendrical = (base) => {
    const stretch = span.value(base);
    if (stretch === null) return null;
    return oneDay(which.value === -1 ? addWorkingDays(stretch.to, -1) : nthWorkingDay(stretch.from, which.value));
  };
  return { value: phrase, to: unit.to };
};

const holidayBefore = furthest(holidayPhrase, someHoliday, springFestival);
const weekOrYear = furthest(namedWeek, yearPhrase);

export const workingDayPhrase: CalendarReader = furthest(nextWorkingDay, afterHoliday, beforeHoliday, workdayWithin);
