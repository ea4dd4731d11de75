/** Quiet from 21:30 to 08:00; half-days turn at midnight and at 13:00. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterQuiet, halfDay, isQuiet, nextHalfDay } from '../../../src/core/reminder/quiet-hours';
import { zonedIso } from '../../../src/kernel/civil';
import { days, hours, type Instant, instant, later } from '../../../src/kernel/instant';

const quiet = { from: hours(21.5), to: hours(8) };
const at = (time: string): Instant => instant(`2026-11-${time}:00+08:00`);
const shown = (moment: Instant): string => zonedIso(moment).slice(8, 16);

describe('quiet hours', () => {
  test.each([
    ['24T07:59', true],
    ['24T08:00', false],
    ['24T13:00', false],
    ['24T21:29', false],
    ['24T21:30', true],
    ['24T23:59', true],
    ['25T00:00', true],
  ] as const)('%s', (time, is) => expect(isQuiet(at(time), quiet)).toBe(is));

  test.each([
    ['24T07:59', '24T08:00'],
    ['24T08:00', '24T08:00'],
    ['24T21:29', '24T21:29'],
    ['24T21:30', '25T08:00'],
    ['25T03:00', '25T08:00'],
    ['30T22:00', '01T08:00'],
  ] as const)('what falls on %s is said at %s', (time, said) => expect(shown(afterQuiet(at(time), quiet))).toBe(said));
});

describe('half-days', () => {
  test.each([
    ['24T07:59', '24T00:00', '24T08:00'],
    ['24T08:00', '24T00:00', '24T13:00'],
    ['24T12:59', '24T00:00', '24T13:00'],
    ['24T13:00', '24T13:00', '25T08:00'],
    ['24T21:30', '24T13:00', '25T08:00'],
    ['25T00:30', '25T00:00', '25T08:00'],
  ] as const)('%s belongs to the one from %s; the next to speak in begins %s', (time, begun, next) => {
    expect(shown(halfDay(at(time)))).toBe(begun);
    expect(shown(nextHalfDay(at(time), quiet))).toBe(next);
  });
});

describe('at any instant', () => {
  const moments = fc.integer({ min: 0, max: days(400) }).map((passed) => later(at('24T00:00'), passed));

  test('what is held back ends outside quiet hours, within their length, and only if it fell into them', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const said = afterQuiet(moment, quiet);
        expect(isQuiet(said, quiet)).toBe(false);
        expect(said === moment).toBe(!isQuiet(moment, quiet));
        expect(said - moment).toBeLessThanOrEqual(hours(10.5));
      }),
    );
  });

  test('an instant lies in its half-day, and the next one begins later and is not quiet', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        expect(halfDay(moment)).toBeLessThanOrEqual(moment);
        const next = nextHalfDay(moment, quiet);
        expect(next).toBeGreaterThan(moment);
        expect(isQuiet(next, quiet)).toBe(false);
        // Whoever was spoken to in this half-day is spoken to again in another.
        if (!isQuiet(moment, quiet)) expect(halfDay(next)).toBeGreaterThan(halfDay(moment));
      }),
    );
  });
});
