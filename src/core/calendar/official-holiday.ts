/** The stretch of official days off that a day belongs to. */

import { addDays, type CivilDay, yearOf } from '../../kernel/civil';
import { officialYear } from './official-year';

/** `to` is the day after the last day off. */
export type OfficialHoliday = { readonly name: string; readonly from: CivilDay; readonly to: CivilDay };

/** The official holiday that a day lies in; null on other days and in years without a notice. */
export function officialHolidayOn(day: CivilDay): OfficialHoliday | null {
  const name = officialName(day);
  if (name === undefined) return null;
  let from = day;
  while (officialName(addDays(from, -1)) !== undefined) from = addDays(from, -1);
  let to = addDays(day, 1);
  while (officialName(to) !== undefined) to = addDays(to, 1);
  return { name, from, to };
}

const officialName = (day: CivilDay): string | undefined => officialYear(yearOf(day))?.off.get(day);
