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

/** The half-day's beginning: 08:00 or 13:00 (with the default quiet hours). Nobody is nudged twice in one. */
export function halfDay(at: Instant, quiet: QuietHours): Instant {
  const day = civilDay(at);
  if (timeOfDay(at) >= noon) return instantOn(day, noon);
  return timeOfDay(at) >= quiet.to ? instantOn(day, quiet.to) : instantOn(addDays(day, -1), noon);
}

/** The next half-day's beginning. */
export function nextHalfDay(at: Instant, quiet: QuietHours): Instant {
  const day = civilDay(at);
  if (timeOfDay(at) < quiet.to) return instantOn(day, quiet.to);
  return timeOfDay(at) < noon ? instantOn(day, noon) : instantOn(addDays(day, 1), quiet.to);
}
