/** Quiet hours and half-days: when the bot may speak of itself (DOMAIN §9). */

import { addDays, civilDay, instantOn, timeOfDay } from '../../kernel/civil';
import { hours, type Instant } from '../../kernel/instant';

/** Milliseconds since midnight in China; from the evening over midnight to the morning. */
export type QuietHours = { readonly from: number; readonly to: number };

export const isQuiet = (at: Instant, quiet: QuietHours): boolean => timeOfDay(at) >= quiet.from || timeOfDay(at) < quiet.to;

/** That instant, or the end of the quiet hours that it falls into. */
export function afterQuiet(at: Instant, quiet: QuietHours): Instant {
  if (!isQuiet(at, quiet)) return at;
  const day = timeOfDay(at) < quiet.to ? civilDay(at) : addDays(civilDay(at), 1);
  return instantOn(day, quiet.to);
}

const noon = hours(13);

/** The half-day's beginning: midnight or 13:00, whatever the quiet hours of the place. Nobody is nudged twice in one. */
export const halfDay = (at: Instant): Instant => instantOn(civilDay(at), timeOfDay(at) >= noon ? noon : 0);

/**
 * When, in the morning and in the afternoon, what has gathered and can wait is told: late enough that most of the half-day's is
 * in one message, early enough to act on it before the day's work stops (defaults of ours, 参考).
 */
const rounds = [hours(11), hours(16.5)] as const;

/** The round of the half-day that it lies in. */
export const roundOf = (at: Instant): Instant => instantOn(civilDay(at), timeOfDay(at) >= noon ? rounds[1] : rounds[0]);

export function nextRound(at: Instant): Instant {
  const day = civilDay(at);
  return rounds.map((round) => instantOn(day, round)).find((round) => round > at) ?? instantOn(addDays(day, 1), rounds[0]);
}

/** When the next half-day begins in which may be spoken: 08:00 (with the default quiet hours) or 13:00. */
export function nextHalfDay(at: Instant, quiet: QuietHours): Instant {
  const day = civilDay(at);
  if (timeOfDay(at) < quiet.to) return instantOn(day, quiet.to);
  return timeOfDay(at) < noon ? instantOn(day, noon) : instantOn(addDays(day, 1), quiet.to);
}
