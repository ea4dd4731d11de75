/** Civil time in China: a date and a time of day at a fixed +08:00 (Asia/Shanghai has had no daylight saving since 1991). */

import type { Instant } from './instant';

const zone = 8 * 3_600_000;
const day = 86_400_000;

/** A civil date without a clock: days since 1970-01-01. */
export type CivilDay = number & { readonly brand: 'CivilDay' };

/** What a wall clock in China shows. `weekday`: 0 Sunday … 6 Saturday; `minute`: minutes since midnight. */
export type WallClock = {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
};

export const civilDay = (at: Instant): CivilDay => Math.floor((at + zone) / day) as CivilDay;

/** Milliseconds since midnight in China. */
export const timeOfDay = (at: Instant): number => at + zone - civilDay(at) * day;

/** @param milliseconds since that day's midnight; may pass 24 h. */
export const instantOn = (on: CivilDay, milliseconds: number): Instant => (on * day - zone + milliseconds) as Instant;

export const civilDayOf = (year: number, month: number, date: number): CivilDay => (Date.UTC(year, month - 1, date) / day) as CivilDay;

export const addDays = (on: CivilDay, count: number): CivilDay => (on + count) as CivilDay;

/** `YYYY-MM-DD`. */
export const isoDate = (on: CivilDay): string => new Date(on * day).toISOString().slice(0, 10);

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (on: CivilDay): number => (((on + 4) % 7) + 7) % 7;

export function wallClock(at: Instant): WallClock {
  const shifted = new Date(at + zone);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    date: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  };
}

/** `YYYY-MM-DDTHH:MM:SS`, local, without an offset. */
export const localIso = (at: Instant): string => new Date(at + zone).toISOString().slice(0, 19);

/** ISO with the offset written out, e.g. `2026-11-24T09:00:00+08:00`. */
export const zonedIso = (at: Instant): string => `${localIso(at)}+08:00`;

export const yearOf = (on: CivilDay): number => new Date(on * day).getUTCFullYear();

/** Year, month (1–12) and date of a civil day. */
export function dateParts(on: CivilDay): { readonly year: number; readonly month: number; readonly date: number } {
  const at = new Date(on * day);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** The day, or null where the calendar has no such date (31 June, 29 February of a common year). */
export function existingDay(year: number, month: number, date: number): CivilDay | null {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null;
  return civilDayOf(year, month, date);
}

/** @param month 1–12. */
export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same date so many months on; the last of the month where that has no such date (31 January + 1 → 28 February). */
export function addMonths(on: CivilDay, count: number): CivilDay {
  const { year, month, date } = dateParts(on);
  const index = year * 12 + (month - 1) + count;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return civilDayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}

/** The Monday of the day's week: a Chinese week runs from Monday to Sunday. */
export const mondayOf = (on: CivilDay): CivilDay => addDays(on, -((weekdayOf(on) + 6) % 7));
