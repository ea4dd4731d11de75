/** The clocks: the system's, one that can be pushed and never goes back, one that stands. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pushableClock, standingClock, systemClock } from '../../src/app/clock';
import { days, hours, type Instant, instant, later } from '../../src/kernel/instant';

const start = instant('2026-11-24T09:00:00+08:00');

test('the system clock tells the system’s time', () => {
  const before = Date.now();
  expect(systemClock.now()).toBeGreaterThanOrEqual(before);
});

test('a pushed clock is ahead by its offset, goes on by itself, and tells how far it is ahead', () => {
  let system = start;
  const clock = pushableClock(0, { now: () => system });
  expect(clock.now()).toBe(start);
  expect(clock.pushTo(later(start, hours(1)))).toBe(hours(1));
  expect(clock.now()).toBe(later(start, hours(1)));
  system = later(start, days(1));
  expect(clock.now()).toBe(later(start, days(1) + hours(1)));
});

test('an offset kept over a restart holds', () => {
  expect(pushableClock(hours(3), { now: () => start }).now()).toBe(later(start, hours(3)));
});

test('neither is ever turned back', () => {
  const pushes = fc.array(fc.integer({ min: -days(3), max: days(3) }));
  fc.assert(
    fc.property(pushes, (spans) => {
      for (const clock of [pushableClock(hours(1), { now: () => start }), standingClock(start)]) {
        let last = clock.now();
        for (const span of spans) {
          const to: Instant = later(start, span);
          clock.pushTo(to);
          expect(clock.now()).toBeGreaterThanOrEqual(last);
          expect(clock.now()).toBe(Math.max(last, to));
          last = clock.now();
        }
      }
    }),
  );
});

test('a standing clock stands', () => {
  const clock = standingClock(start);
  expect([clock.now(), clock.now()]).toEqual([start, start]);
  clock.pushTo(later(start, hours(2)));
  expect(clock.now()).toBe(later(start, hours(2)));
});
