/** Holidays by name, with the year, the day beside them and their days off: 国庆, 去年中秋, 春节假期, 元旦前一天, 腊八那天. */

import { officialHolidayOn } from '../../core/calendar/official-holiday';
import { isYearKnown } from '../../core/calendar/working-day';
import { addDays, type CivilDay, yearOf } from '../../kernel/civil';
import { type Holiday, holidayName, officialHolidays } from './holiday-names';
import { pastLink, remembered, vocabulary, words } from './read';
import { type Base, type CalendarReader, type Calendrical, daysFrom, oneDay, type Stretch } from './stretch';
import { yearRef } from './years';

/** 十一, 五一 and 六一 are numbers first: something festive must follow, or a year go before. */
const numberLike = /^(?:十一|五一|六一)(?!国|劳动|节)/;
const festive = /^(?:节|小?长?假|期间|之?[前后](?!面|门|排)|以[前后]|黄金周|放假|那天|当[天日]|过后)/;
/** Names that are also weather, places or adjectives. */
const doubtful = /^(?:雨水|小雪|大雪|大寒|小满|清明|白露|小年|过年)(?!节|前|后|那天|当[天日]|这天|过后|放假|假期|期间|小长假|$|[,。!? ])/;

function isFestive(text: string, at: number, to: number, dated: boolean): boolean {
  // 十一 at the end of a text is eleven.
  if (to === text.length) return dated || text.charAt(at) !== '十';
  return festive.test(text.slice(to, to + 4));
}

const greeting = /^(?:佳?节)?(?:快乐|愉快|吉祥|安康|礼|福利|路|街|小区|广场|大道|[一二三四五六七八九十]+[栋号])/;

const nearDay = vocabulary<number>([
  ['前一天|的前一天|前一日|头一天|前夕|前夜', -1],
  ['当天|当日|那天|那一天|那日|这天|这一天', 0],
  ['后一天|第二天|的第二天|次日|后第一天', 1],
  ['后第二天', 2],
  ['后第三天', 3],
]);
const daysOff = words('小长假|长假|假期期间|假期|期间|放假期间|黄金周|放假|节日期间|节期间|节假期|假日|休假');

export const holidayPhrase: CalendarReader = remembered((text, at) => {
  const year = yearRef(text, at);
  const nameAt = year === null ? at : pastLink(text, year.to);
  const name = holidayName(text, nameAt);
  if (name === null || greeting.test(text.slice(name.to, name.to + 4))) return null;
  const ahead = text.slice(nameAt, nameAt + 10);
  if (numberLike.test(ahead) && !isFestive(text, nameAt, name.to, year !== null)) return null;
  if (year === null && doubtful.test(ahead)) return null;
  const { value: holiday } = name;
  const day = (base: Base): CivilDay | null => (year === null ? comingHoliday(base, holiday) : holiday.inYear(year.value(base)));
  const off = daysOff(text, name.to);
  if (off !== null) return { value: (base) => wholeHoliday(day(base), holiday), to: off.to };
  const near = nearDay(text, name.to);
  return { value: beside(day, holiday, near?.value ?? 0), to: near?.to ?? name.to };
});

const beside =
  (day: (base: Base) => CivilDay | null, holiday: Holiday, step: number): Calendrical =>
  (base) => {
    const found = day(base);
    const stretch = found === null ? null : oneDay(addDays(found, step));
    return stretch && (step === 0 ? { ...stretch, afterwards: wholeHoliday(found, holiday)?.to ?? stretch.to } : stretch);
  };

/** The coming one; while its days off last, the one that is on. */
function comingHoliday({ today, after }: Base, holiday: Holiday): CivilDay | null {
  const since = after ?? today;
  for (const step of [-1, 0, 1, 2]) {
    const day = holiday.inYear(yearOf(since) + step);
    if (day !== null && (wholeHoliday(day, holiday)?.to ?? day) > since) return day;
  }
  return null;
}

/** The official days off; where no notice is known, the usual number of days from the holiday on. */
function wholeHoliday(day: CivilDay | null, { usualDaysOff }: Holiday): Stretch | null {
  if (day === null) return null;
  const off = officialHolidayOn(day);
  if (off !== null) return daysFrom(off.from, off.to);
  return isYearKnown(yearOf(day)) || usualDaysOff === 1 ? oneDay(day) : daysFrom(day, addDays(day, usualDaysOff));
}

/** 节 by itself: the official holiday that is on or comes first. */
export const someOfficialHoliday: Calendrical = (base) => {
  const ahead = officialHolidays
    .map((holiday) => wholeHoliday(comingHoliday(base, holiday), holiday))
    .filter((one) => one !== null)
    .sort((a, b) => a.from - b.from)[0];
  return ahead ? { ...ahead, single: false, afterwards: ahead.to } : null;
};

/** 年前 and 年后 alone turn on the Spring Festival. */
export const springFestivalAhead = (holiday: Holiday): Calendrical => beside((base) => comingHoliday(base, holiday), holiday, 0);
