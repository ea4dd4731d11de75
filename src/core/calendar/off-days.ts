/** Which days a working clock did not run on between two instants, holidays by their names, and which weekend days it ran on (调休). */

import { addDays, type CivilDay, civilDay, weekdayOf, yearOf } from '../../kernel/civil';
import type { Instant } from '../../kernel/instant';
import { officialHolidayOn } from './official-holiday';
import { isWorkingDay, isYearKnown } from './working-day';

/** Both days belong to it; `name` null: a weekend. */
export type OffDays = { readonly name: string | null; readonly from: CivilDay; readonly to: CivilDay };

export type DaysBetween = {
  readonly off: readonly OffDays[];
  readonly madeUp: readonly CivilDay[];
  /** The first year whose holidays nobody has announced yet: it was counted Monday to Friday. */
  readonly unknownYear: number | null;
};

/** From the day of `from` to the day of `to`. */
export function daysBetween(from: Instant, to: Instant): DaysBetween {
  const off: OffDays[] = [];
  const madeUp: CivilDay[] = [];
  for (let day = civilDay(from); day <= civilDay(to); day = addDays(day, 1)) {
    const weekend = weekdayOf(day) === 0 || weekdayOf(day) === 6;
    if (isWorkingDay(day)) {
      if (weekend) madeUp.push(day);
      continue;
    }
    const name = officialHolidayOn(day)?.name ?? null;
    const last = off.at(-1);
    if (last !== undefined && last.name === name && last.to === addDays(day, -1)) off[off.length - 1] = { ...last, to: day };
    else off.push({ name, from: day, to: day });
  }
  return { off, madeUp, unknownYear: [yearOf(civilDay(from)), yearOf(civilDay(to))].find((year) => !isYearKnown(year)) ?? null };
}
