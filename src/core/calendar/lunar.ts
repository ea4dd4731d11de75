/** Lunar dates and solar terms as civil days. */

import { LunarDay, LunarMonth, SolarDay, SolarTerm } from 'tyme4ts';
import { type CivilDay, civilDayOf, dateParts } from '../../kernel/civil';

type SomeDay = { getYear(): number; getMonth(): number; getDay(): number };

const civil = (day: SomeDay): CivilDay => civilDayOf(day.getYear(), day.getMonth(), day.getDay());

/** The civil day of a lunar date; null where that month has no 30th, or the year lies outside 1900–2200. */
export function lunarDay(year: number, month: number, date: number): CivilDay | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || date < 1) return null;
  if (date > LunarMonth.fromYm(year, month).getDayCount()) return null;
  return civil(LunarDay.fromYmd(year, month, date).getSolarDay());
}

/** The last day of the lunar year, 除夕. */
export const lunarYearEnd = (year: number): CivilDay | null => {
  const next = lunarDay(year + 1, 1, 1);
  return next === null ? null : ((next - 1) as CivilDay);
};

/** The lunar year and month (a leap month by the number it repeats) that a civil day lies in. */
export function lunarYearAndMonth(day: CivilDay): { readonly year: number; readonly month: number } {
  const { year, month, date } = dateParts(day);
  const lunar = SolarDay.fromYmd(year, month, date).getLunarDay();
  return { year: lunar.getYear(), month: Math.abs(lunar.getMonth()) };
}

/** The package counts a year's terms from the winter solstice before it, so 冬至 belongs to the next number. */
export function solarTermDay(year: number, name: string): CivilDay | null {
  if (year < 1900 || year > 2200) return null;
  return civil(SolarTerm.fromName(name === '冬至' ? year + 1 : year, name).getSolarDay());
}
