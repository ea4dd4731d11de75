/** When an allowance of time runs out, on the wall clock or on the working clock, with the spans in which it stood still. */

import { addDays, civilDay, instantOn } from '../../kernel/civil';
import type { Instant } from '../../kernel/instant';
import { addWorkingTime, inOrder, type Stop, usualSchedule, type WorkingSchedule, workingDayLength } from './working-hours';

export type Allowance =
  | { readonly workingHours: number }
  | { readonly workingDays: number }
  /** Wall clock. */
  | { readonly milliseconds: number };

/**
 * The instant an allowance given at `start` runs out. `n` working days are the whole working time of the `n` working days
 * after the day of `start`, so without a stop they end with the last span (18:00) of the n-th; a stop moves the end by the
 * time it took from them.
 * @throws RangeError where the allowance is negative or no number.
 */
export function deadline(
  start: Instant,
  allowance: Allowance,
  stops: readonly Stop[] = [],
  schedule: WorkingSchedule = usualSchedule,
): Instant {
  const still = inOrder(stops);
  if ('milliseconds' in allowance) return onTheWallClock(start, allowance.milliseconds, still);
  if ('workingHours' in allowance) return addWorkingTime(start, allowance.workingHours * 3_600_000, schedule, still);
  const dayAfter = instantOn(addDays(civilDay(start), 1), 0);
  return addWorkingTime(dayAfter, wholeDays(allowance.workingDays) * workingDayLength(schedule), schedule, still);
}

/** "n working days" end with the n-th working day after the day of dispatch, at 18:00 on the usual schedule. */
export const workingDayDeadline = (from: Instant, count: number, schedule: WorkingSchedule = usualSchedule): Instant =>
  deadline(from, { workingDays: count }, [], schedule);

function wholeDays(count: number): number {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`not a number of working days: ${count}`);
  return count;
}

function onTheWallClock(start: Instant, allowance: number, stops: readonly Stop[]): Instant {
  if (!(allowance >= 0)) throw new RangeError(`not a length of time: ${allowance}`);
  let end = start + allowance;
  for (const { from, to } of stops) {
    if (to <= start) continue;
    if (from >= end) break;
    end += to - Math.max(from, start);
  }
  return end as Instant;
}
