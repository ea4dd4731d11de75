import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromOverride } from '../../../src/core/calendar/official-year';
import { addWorkingDays, isWorkingDay, isYearKnown } from '../../../src/core/calendar/working-day';
import { addDays, type CivilDay, civilDayOf, isoDate, weekdayOf } from '../../../src/kernel/civil';

/** The State Council's notices, typed in once more: days off (both ends included), and weekend days that were worked. */
const notices: Record<number, { off: readonly string[]; worked: readonly string[] }> = {
  2024: {
    off: ['01-01', '02-10/02-17', '04-04/04-06', '05-01/05-05', '06-08/06-10', '09-15/09-17', '10-01/10-07'],
    worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  2025: {
    off: ['01-01', '01-28/02-04', '04-04/04-06', '05-01/05-05', '05-31/06-02', '10-01/10-08'],
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  2026: {
    off: ['01-01/01-03', '02-15/02-23', '04-04/04-06', '05-01/05-05', '06-19/06-21', '09-25/09-27', '10-01/10-07'],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
};

const dayIn = (year: number, monthAndDate: string): CivilDay =>
  civilDayOf(year, Number(monthAndDate.slice(0, 2)), Number(monthAndDate.slice(3)));
const isWeekend = (day: CivilDay): boolean => weekdayOf(day) === 0 || weekdayOf(day) === 6;

function workedByNotice(year: number, day: CivilDay): boolean {
  const { off, worked } = notices[year] as (typeof notices)[number];
  const isOff = off.some((stretch) => {
    const [from, to = from] = stretch.split('/') as [string, string?];
    return day >= dayIn(year, from) && day <= dayIn(year, to);
  });
  return !isOff && (!isWeekend(day) || worked.some((date) => dayIn(year, date) === day));
}

describe.each([2024, 2025, 2026])('the notice of %i', (year) => {
  test('is kept day by day', () => {
    for (let day = civilDayOf(year, 1, 1); day < civilDayOf(year + 1, 1, 1); day = addDays(day, 1)) {
      expect(`${isoDate(day)} ${isWorkingDay(day)}`).toBe(`${isoDate(day)} ${workedByNotice(year, day)}`);
    }
  });

  test('is known', () => expect(isYearKnown(year)).toBe(true));
});

test.each([
  [2024, 19, 8],
  [2025, 18, 5],
  [2026, 19, 6],
])('%i has %i weekdays off and %i weekend days worked', (year, off, worked) => {
  const days = Array.from({ length: 365 + (year % 4 === 0 ? 1 : 0) }, (_, index) => addDays(civilDayOf(year, 1, 1), index));
  expect(days.filter((day) => !isWeekend(day) && !isWorkingDay(day))).toHaveLength(off);
  expect(days.filter((day) => isWeekend(day) && isWorkingDay(day))).toHaveLength(worked);
});

test('a year that nobody knows is Monday to Friday, and says so', () => {
  expect(isYearKnown(2031)).toBe(false);
  expect(isYearKnown(1900)).toBe(false);
  for (let day = civilDayOf(2031, 1, 1); day < civilDayOf(2032, 1, 1); day = addDays(day, 1))
    expect(isWorkingDay(day)).toBe(!isWeekend(day));
});

test('an override gives a whole year', () => {
  const year = fromOverride({ year: 2031, notice: '', holidays: [{ name: '元旦', from: '01-01', to: '01-03' }], worked: ['01-05'] });
  expect([...year.off.keys()].map(isoDate)).toEqual(['2031-01-01', '2031-01-02', '2031-01-03']);
  expect([...year.worked].map(isoDate)).toEqual(['2031-01-05']);
});

test.each([
  ['2026-02-12', 3, '2026-02-24'],
  ['2026-09-30', 5, '2026-10-13'],
  ['2026-10-08', -1, '2026-09-30'],
  ['2026-11-27', 1, '2026-11-30'],
  ['2026-11-28', 0, '2026-11-28'],
])('%s and %i working days are %s', (from, count, to) => {
  expect(isoDate(addWorkingDays(civilDayOf(Number(from.slice(0, 4)), Number(from.slice(5, 7)), Number(from.slice(8))), count))).toBe(to);
});

test('working days are added one by one, and back again', () => {
  const day = fc.integer({ min: civilDayOf(2024, 1, 1), max: civilDayOf(2028, 1, 1) }).map((value) => value as CivilDay);
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (from, a, b) => {
      const there = addWorkingDays(addWorkingDays(from, a), b);
      expect(there).toBe(addWorkingDays(from, a + b));
      expect(isWorkingDay(there)).toBe(true);
      if (isWorkingDay(from)) expect(addWorkingDays(there, -(a + b))).toBe(from);
    }),
  );
});

test('no part of a working day is counted', () => {
  expect(() => addWorkingDays(civilDayOf(2026, 11, 24), 1.5)).toThrow(RangeError);
  expect(() => addWorkingDays(civilDayOf(2026, 11, 24), Infinity)).toThrow(RangeError);
});
