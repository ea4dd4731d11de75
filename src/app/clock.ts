/** The clock: the system's, or one that can be pushed forward. Time enters here alone, once a message and once a heartbeat. */

import type { Instant } from '../kernel/instant';

export interface Clock {
  now(): Instant;
}

export const systemClock: Clock = { now: () => Date.now() as Instant };

/** A clock that can be pushed: the system's with an offset that never shrinks. Only the sandbox has it. */
export type PushableClock = Clock & { pushTo(at: Instant): number };

/** @param offset milliseconds that it was ahead when last seen. */
export function pushableClock(offset: number, system: Clock = systemClock): PushableClock {
  let ahead = offset;
  return {
    now: () => (system.now() + ahead) as Instant,
    pushTo(at) {
      ahead = Math.max(ahead, at - system.now());
      return ahead;
    },
  };
}

/** A clock that stands still until it is pushed: stories and replay. */
export function standingClock(start: Instant): PushableClock {
  let at = start;
  return {
    now: () => at,
    pushTo(to) {
      at = Math.max(at, to) as Instant;
      return 0;
    },
  };
}
