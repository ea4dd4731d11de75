/** A stretch of days that a phrase names, and what it is reckoned from. */

import { addDays, type CivilDay } from '../../kernel/civil';
import type { Instant } from '../../kernel/instant';
import type { Reader } from './read';

/** `to` is exclusive. `single`: the words name one day, so a clock time may follow. */
export type Stretch = {
  readonly from: CivilDay;
  readonly to: CivilDay;
  readonly single: boolean;
  /** 月底 and the like: "before" it means by its end. */
  readonly closing?: true;
  /** Where its "afterwards" begins, if that is not its end: after the days off. */
  readonly afterwards?: CivilDay;
};

/**
 * `after`: the left end of the range whose right end is being read. `thread`: the day spoken of just before in the same
 * sentence; `coming`: the same, if that day is not over.
 */
export type Base = {
  readonly now: Instant;
  readonly today: CivilDay;
  readonly after: CivilDay | null;
  readonly thread: CivilDay | null;
  readonly coming: CivilDay | null;
};

/** The days that a phrase comes to, or null where there is no such day. */
export type Calendrical = (base: Base) => Stretch | null;
export type CalendarReader = Reader<Calendrical>;

export const oneDay = (day: CivilDay | null): Stretch | null => (day === null ? null : { from: day, to: addDays(day, 1), single: true });

export const daysFrom = (from: CivilDay, to: CivilDay): Stretch => ({ from, to, single: false });

/** The candidate nearest to today; on a range's right side the first that does not end before the left. */
export function nearest(candidates: readonly (Stretch | null)[], base: Base): Stretch | null {
  const { after, today } = base;
  const present = candidates.filter((one) => one !== null);
  if (after !== null) return present.filter((one) => one.to > after).sort((a, b) => a.from - b.from)[0] ?? null;
  const distance = (one: Stretch): number => (one.from <= today && today < one.to ? 0 : Math.abs(one.from - today));
  return present.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The first candidate that is not over. */
export function coming(candidates: readonly (Stretch | null)[], base: Base): Stretch | null {
  const since = base.after ?? base.today;
  return candidates.filter((one) => one !== null && one.to > since)[0] ?? null;
}
