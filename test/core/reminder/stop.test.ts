/** When the bot counts as having been away, and when the half-day's round is. */

import { expect, test } from 'vitest';
import { nextRound, roundOf } from '../../../src/core/reminder/quiet-hours';
import { stopBetween } from '../../../src/core/reminder/stop';
import { localIso } from '../../../src/kernel/civil';
import { type Instant, instant, later, minutes } from '../../../src/kernel/instant';

const at = (time: string): Instant => instant(`2026-11-${time}:00+08:00`);

test('ten minutes without a beat are a stop; the first beat ever is none', () => {
  const now = at('24T09:00');
  expect(stopBetween(later(now, -minutes(10)), now)).toEqual({ from: later(now, -minutes(10)), until: now });
  expect(stopBetween(later(now, -minutes(10) + 1), now)).toBe(null);
  expect(stopBetween(null, now)).toBe(null);
});

test.each([
  ['24T00:30', '24T11:00', '24T11:00'],
  ['24T10:59', '24T11:00', '24T11:00'],
  ['24T11:00', '24T11:00', '24T16:30'],
  ['24T13:00', '24T16:30', '24T16:30'],
  ['24T16:30', '24T16:30', '25T11:00'],
  ['24T23:00', '24T16:30', '25T11:00'],
] as const)('the round of %s is %s, the next one %s', (time, round, next) => {
  expect(localIso(roundOf(at(time))).slice(8, 16)).toBe(round);
  expect(localIso(nextRound(at(time))).slice(8, 16)).toBe(next);
});
