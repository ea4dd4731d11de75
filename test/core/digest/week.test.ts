/** Where a week of the digest begins and ends. */

import { describe, expect, test } from 'vitest';
import { closedWeek, isWithin, runningWeek, type Week, weeksBefore } from '../../../src/core/digest/week';
import { zonedIso } from '../../../src/kernel/civil';
import { instant, later } from '../../../src/kernel/instant';

const shown = ({ from, to }: Week): string => `${zonedIso(from).slice(5, 16)} ${zonedIso(to).slice(5, 16)}`;
const at = (local: string) => instant(`2026-${local}:00+08:00`);

describe('the week that is over', () => {
  test.each([
    ['11-29T18:00', '11-22T18:00 11-29T18:00'],
    ['11-29T17:59', '11-15T18:00 11-22T18:00'],
    ['11-30T08:30', '11-22T18:00 11-29T18:00'],
    ['12-05T23:00', '11-22T18:00 11-29T18:00'],
  ])('at %s', (now, week) => expect(shown(closedWeek(at(now)))).toBe(week));
});

test('the running week holds the instant that asks', () => {
  const week = runningWeek(at('11-24T09:00'));
  expect(zonedIso(week.from)).toBe('2026-11-22T18:00:00+08:00');
  expect(isWithin(at('11-24T09:00'), week)).toBe(true);
  expect(isWithin(later(at('11-24T09:00'), 1), week)).toBe(false);
});

test('Sunday 18:00 belongs to the week that begins', () => {
  const turn = at('11-29T18:00');
  expect(isWithin(turn, closedWeek(turn))).toBe(false);
  expect(isWithin(turn, runningWeek(turn))).toBe(true);
  expect(isWithin(later(turn, -1), closedWeek(turn))).toBe(true);
});

test('of a running week the same part of earlier ones', () => {
  expect(shown(weeksBefore(runningWeek(at('11-24T09:00')), 2))).toBe('11-08T18:00 11-10T09:00');
});
