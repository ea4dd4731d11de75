import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deadline, workingDayDeadline } from '../../../src/core/calendar/deadline';
import { addWorkingHours, type Stop, workingTimeBetween } from '../../../src/core/calendar/working-hours';
import { localIso } from '../../../src/kernel/civil';
import { hours, type Instant, instant } from '../../../src/kernel/instant';

const at = (local: string): Instant => instant(`${local.replace(' ', 'T')}:00+08:00`);
const shown = (moment: Instant): string => localIso(moment).replace('T', ' ').slice(0, 16);
const stop = (from: string, to: string): Stop => ({ from: at(from), to: at(to) });

describe('working hours', () => {
  test.each([
    ['2026-11-24 09:00', 4, '2026-11-24 15:00'],
    ['2026-11-24 14:00', 4, '2026-11-24 18:00'],
    ['2026-11-24 11:30', 4, '2026-11-24 17:30'],
    ['2026-11-24 17:00', 4, '2026-11-25 12:00'],
    ['2026-11-24 12:30', 1, '2026-11-24 15:00'],
    ['2026-11-24 20:00', 4, '2026-11-25 15:00'],
    ['2026-11-27 17:30', 4, '2026-11-30 14:30'],
    ['2026-09-30 17:00', 2, '2026-10-08 10:00'],
    ['2026-02-13 17:00', 2, '2026-02-14 10:00'],
    ['2026-11-28 10:00', 0.5, '2026-11-30 09:30'],
  ])('%s and %f hours: %s', (from, count, to) => expect(shown(addWorkingHours(at(from), count))).toBe(to));

  test('on a schedule of its own', () => {
    expect(shown(addWorkingHours(at('2026-11-24 20:00'), 3, [{ from: hours(8), to: hours(22) }]))).toBe('2026-11-25 09:00');
    expect(() => addWorkingHours(at('2026-11-24 20:00'), 3, [])).toThrow(RangeError);
    expect(() => addWorkingHours(at('2026-11-24 20:00'), -1)).toThrow(RangeError);
  });

  test('between two instants', () => {
    expect(workingTimeBetween(at('2026-11-24 09:00'), at('2026-11-25 09:00'))).toBe(hours(7));
    expect(workingTimeBetween(at('2026-11-24 11:00'), at('2026-11-24 15:00'))).toBe(hours(2));
    expect(workingTimeBetween(at('2026-11-28 00:00'), at('2026-11-30 00:00'))).toBe(0);
    expect(workingTimeBetween(at('2026-11-24 15:00'), at('2026-11-24 11:00'))).toBe(0);
  });
});

describe('working days', () => {
  test.each([
    ['2026-11-24 09:00', 1, '2026-11-25 18:00'],
    ['2026-11-24 23:59', 1, '2026-11-25 18:00'],
    ['2026-02-12 09:00', 3, '2026-02-24 18:00'],
    ['2026-09-30 09:00', 5, '2026-10-13 18:00'],
    ['2026-11-28 09:00', 1, '2026-11-30 18:00'],
  ])('%s and %i working days: %s', (from, count, to) => expect(shown(workingDayDeadline(at(from), count))).toBe(to));

  test('only whole ones', () => {
    expect(() => workingDayDeadline(at('2026-11-24 09:00'), 0)).toThrow(RangeError);
    expect(() => workingDayDeadline(at('2026-11-24 09:00'), 1.5)).toThrow(RangeError);
  });
});

describe('while the clock stands still', () => {
  const start = at('2026-11-24 09:00');

  test('the wall clock adds the stops it meets', () => {
    expect(shown(deadline(start, { milliseconds: hours(24) }, [stop('2026-11-24 10:00', '2026-11-24 12:00')]))).toBe('2026-11-25 11:00');
    expect(shown(deadline(start, { milliseconds: hours(2) }, [stop('2026-11-24 08:00', '2026-11-24 10:00')]))).toBe('2026-11-24 12:00');
    expect(shown(deadline(start, { milliseconds: hours(2) }, [stop('2026-11-24 12:00', '2026-11-24 13:00')]))).toBe('2026-11-24 11:00');
  });

  test('stops that overlap count once, in any order', () => {
    const stops = [stop('2026-11-24 11:00', '2026-11-24 12:00'), stop('2026-11-24 10:00', '2026-11-24 11:30')];
    expect(shown(deadline(start, { milliseconds: hours(2) }, stops))).toBe('2026-11-24 13:00');
  });

  test('working hours lose the working time that a stop took', () => {
    expect(shown(deadline(start, { workingHours: 4 }, [stop('2026-11-24 10:00', '2026-11-24 14:30')]))).toBe('2026-11-24 17:30');
    expect(shown(deadline(start, { workingHours: 4 }, [stop('2026-11-24 12:00', '2026-11-24 14:00')]))).toBe('2026-11-24 15:00');
  });

  test('working days too, and a stop on the day of dispatch costs nothing', () => {
    expect(shown(deadline(start, { workingDays: 2 }, [stop('2026-11-24 10:00', '2026-11-24 17:00')]))).toBe('2026-11-26 18:00');
    expect(shown(deadline(start, { workingDays: 2 }, [stop('2026-11-25 09:00', '2026-11-26 09:00')]))).toBe('2026-11-27 18:00');
    expect(shown(deadline(start, { workingDays: 2 }, [stop('2026-11-25 10:00', '2026-11-25 12:00')]))).toBe('2026-11-27 11:00');
  });
});

describe('in general', () => {
  const moment = fc.integer({ min: at('2025-12-01 00:00'), max: at('2027-03-01 00:00') }).map((value) => value as Instant);
  const stops = fc.array(
    fc.tuple(moment, fc.integer({ min: 0, max: hours(100) })).map(([from, length]): Stop => ({ from, to: (from + length) as Instant })),
    { maxLength: 4 },
  );

  test('just the allowance of working time lies between start and deadline', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 80 }), stops, (start, count, still) => {
        const end = deadline(start, { workingHours: count }, still);
        expect(workingTimeBetween(start, end, undefined, still)).toBe(hours(count));
      }),
    );
  });

  test('a stop never brings a deadline nearer', () => {
    const allowance = fc.oneof(
      fc.integer({ min: 1, max: 10 }).map((workingDays) => ({ workingDays })),
      fc.integer({ min: 1, max: 40 }).map((workingHours) => ({ workingHours })),
      fc.integer({ min: 1, max: hours(300) }).map((milliseconds) => ({ milliseconds })),
    );
    fc.assert(
      fc.property(moment, allowance, stops, (start, given, still) => {
        expect(deadline(start, given, still)).toBeGreaterThanOrEqual(deadline(start, given));
      }),
    );
  });
});
