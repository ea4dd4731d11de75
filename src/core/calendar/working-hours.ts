/** Working time: the hours of working days that a promise counts in, and how much of it lies between two instants. */

import { addDays, type CivilDay, civilDay, instantOn } from '../../kernel/civil';
import { hours, type Instant } from '../../kernel/instant';
import { isWorkingDay } from './working-day';

export type Stop = { readonly from: Instant; readonly to: Instant };

/** The working spans of a day in order, milliseconds since midnight; a setting of the compound. */
export type WorkingSchedule = readonly { readonly from: number; readonly to: number }[];

export const usualSchedule: WorkingSchedule = [
  { from: hours(9), to: hours(12) },
  { from: hours(14), to: hours(18) },
];

export const workingDayLength = (schedule: WorkingSchedule): number => schedule.reduce((sum, { from, to }) => sum + (to - from), 0);

/** The instant when `count` working hours have passed since `from`; it ends with a span (18:00), never at the start of the next. */
export const addWorkingHours = (from: Instant, count: number, schedule: WorkingSchedule = usualSchedule): Instant =>
  addWorkingTime(from, hours(count), schedule, []);

/**
 * @param allowance working milliseconds to pass. @param stops in which the clock stands still; sorted, apart from each other.
 * @throws RangeError where the schedule has no working time, or the allowance is not a finite length of time.
 */
export function addWorkingTime(from: Instant, allowance: number, schedule: WorkingSchedule, stops: readonly Stop[]): Instant {
  if (!(allowance >= 0 && allowance < hours(1_000_000))) throw new RangeError(`not a length of time: ${allowance}`);
  if (workingDayLength(schedule) <= 0) throw new RangeError('a schedule without working time never ends');
  let left = allowance;
  if (left === 0) return from;
  for (let day = civilDay(from); ; day = addDays(day, 1)) {
    for (const span of workingSpans(day, schedule)) {
      for (const free of without(span, stops, from)) {
        const length = free.to - free.from;
        if (length >= left) return (free.from + left) as Instant;
        left -= length;
      }
    }
  }
}

/** Working milliseconds between two instants, stops left out; zero where `to` is not after `from`. */
export function workingTimeBetween(
  from: Instant,
  to: Instant,
  schedule: WorkingSchedule = usualSchedule,
  stops: readonly Stop[] = [],
): number {
  let sum = 0;
  for (let day = civilDay(from); instantOn(day, 0) < to; day = addDays(day, 1)) {
    for (const span of workingSpans(day, schedule)) {
      for (const free of without(span, inOrder(stops), from)) sum += Math.max(0, Math.min(free.to, to) - free.from);
    }
  }
  return sum;
}

/** Stops sorted, with those that touch or overlap made one, so that no minute is left out twice. */
export function inOrder(stops: readonly Stop[]): readonly Stop[] {
  const merged: Stop[] = [];
  for (const stop of stops.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && stop.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, stop.to) as Instant };
    else merged.push(stop);
  }
  return merged;
}

const workingSpans = (day: CivilDay, schedule: WorkingSchedule): readonly Stop[] =>
  isWorkingDay(day) ? schedule.map(({ from, to }) => ({ from: instantOn(day, from), to: instantOn(day, to) })) : [];

/** What is left of a span after `start`, without the stops. */
function without(span: Stop, stops: readonly Stop[], start: Instant): readonly Stop[] {
  const free: Stop[] = [];
  let from = Math.max(span.from, start);
  for (const stop of stops) {
    if (stop.to <= from) continue;
    if (stop.from >= span.to) break;
    if (stop.from > from) free.push({ from: from as Instant, to: stop.from });
    from = Math.max(from, stop.to);
  }
  if (from < span.to) free.push({ from: from as Instant, to: span.to });
  return free;
}
