/** The weeks of the digest: from a Sunday 18:00 (inclusive) to the next one (exclusive), in China. */

import { addDays, civilDay, instantOn, weekdayOf } from '../../kernel/civil';
import { days, hours, type Instant, later } from '../../kernel/instant';

/** `to` is exclusive; of the running week it lies right behind the instant that asks. */
export type Week = { readonly from: Instant; readonly to: Instant };

const turn = hours(18);

/** The latest Sunday 18:00 that is not after `at`. */
function lastTurn(at: Instant): Instant {
  const day = civilDay(at);
  const sunday = instantOn(addDays(day, -weekdayOf(day)), turn);
  return sunday <= at ? sunday : later(sunday, -days(7));
}

/** The week that was over at `at`, or ended just then. */
export const closedWeek = (at: Instant): Week => ({ from: later(lastTurn(at), -days(7)), to: lastTurn(at) });

/** The week that `at` lies in, up to and with `at`. */
export const runningWeek = (at: Instant): Week => ({ from: lastTurn(at), to: later(at, 1) });

/** So many weeks earlier; of a running week the same part of that one. */
export const weeksBefore = ({ from, to }: Week, count: number): Week => ({
  from: later(from, -days(7 * count)),
  to: later(to, -days(7 * count)),
});

export const isWithin = (at: Instant | null, { from, to }: Week): boolean => at !== null && at >= from && at < to;
