/** Which days are worked: official holidays and 调休 where a notice is known, Monday to Friday elsewhere. */

import { addDays, type CivilDay, weekdayOf, yearOf } from '../../kernel/civil';
import { officialYear } from './official-year';

export function isWorkingDay(day: CivilDay): boolean {
  const year = officialYear(yearOf(day));
  if (year?.off.has(day)) return false;
  if (year?.worked.has(day)) return true;
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6;
}

/** False where nobody has typed in or shipped the year's notice yet: answers about it are Monday to Friday and should say so. */
export const isYearKnown = (year: number): boolean => officialYear(year) !== null;

/**
 * The `count`-th working day after `day` (before it where negative); zero gives `day` itself, worked or not.
 * @throws RangeError where `count` is no whole number, or beyond 100,000.
 */
export function addWorkingDays(day: CivilDay, count: number): CivilDay {
  if (!Number.isInteger(count) || Math.abs(count) > 100_000) throw new RangeError(`not a number of working days: ${count}`);
  const step = count < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(count); left > 0; ) {
    at = addDays(at, step);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

/** `day` itself where it is worked, else the next that is. */
export const workingDayFrom = (day: CivilDay): CivilDay => (isWorkingDay(day) ? day : addWorkingDays(day, 1));
