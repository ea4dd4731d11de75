/** Which day a rule names, and where a holiday moves it. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkingDay } from '../../../src/core/calendar/working-day';
import { anchored, type MeetingRule, metOn, nextByRule, occursOn } from '../../../src/core/meeting/rule';
import { addDays, type CivilDay, civilDay, civilDayOf, isoDate, localIso, weekdayOf } from '../../../src/kernel/civil';
import { on } from './given';

const today = civilDayOf(2026, 9, 21);
const rule = (about: Partial<MeetingRule>): MeetingRule =>
  anchored({ unit: 'month', interval: 1, weekdays: [], nth: [], dates: [], minute: 19 * 60 + 30, ...about }, today);
const firstWednesday = rule({ weekdays: [3], nth: [1] });
const firstThursday = rule({ weekdays: [4], nth: [1] });

/** The next meetings, each behind the one before. */
function meetings(from: MeetingRule, count: number, now = on('2026-09-21T10:00')): string[] {
  const found: string[] = [];
  let day: CivilDay | null = null;
  for (let index = 0; index < count; index += 1) {
    const next = nextByRule(from, now, day);
    if (next === null) break;
    found.push(localIso(next.at).slice(0, 16));
    day = next.ruleDay;
  }
  return found;
}

describe('a rule', () => {
  test.each([
    ['first Wednesday', firstWednesday, ['2026-10-08T19:30', '2026-11-04T19:30', '2026-12-02T19:30']],
    ['first Thursday', firstThursday, ['2026-10-08T19:30', '2026-11-05T19:30', '2026-12-03T19:30']],
    ['last Friday', rule({ weekdays: [5], nth: [-1] }), ['2026-09-28T19:30', '2026-10-30T19:30', '2026-11-27T19:30']],
    [
      'every Monday',
      rule({ unit: 'week', weekdays: [1] }),
      ['2026-09-21T19:30', '2026-09-28T19:30', '2026-10-08T19:30', '2026-10-12T19:30'],
    ],
    [
      'every second Monday',
      rule({ unit: 'week', interval: 2, weekdays: [1] }),
      ['2026-09-21T19:30', '2026-10-08T19:30', '2026-10-19T19:30'],
    ],
    ['every second month', rule({ interval: 2, weekdays: [3], nth: [1] }), ['2026-10-08T19:30', '2026-12-02T19:30']],
    ['on the 31st', rule({ dates: [31] }), ['2026-09-30T19:30', '2026-10-31T19:30', '2026-11-30T19:30']],
    ['last day of the month', rule({ dates: [-1] }), ['2026-09-30T19:30', '2026-10-31T19:30']],
    ['first working day', rule({ nth: [1] }), ['2026-10-08T19:30', '2026-11-02T19:30']],
    ['last working day', rule({ nth: [-1] }), ['2026-09-30T19:30', '2026-10-30T19:30']],
  ])('%s', (_name, from, expected) => {
    expect(meetings(from, expected.length)).toEqual(expected);
  });

  test('of a day that a holiday moved to today the meeting is still ahead in the morning, and past in the evening', () => {
    expect(meetings(firstWednesday, 1, on('2026-10-08T09:00'))).toEqual(['2026-10-08T19:30']);
    expect(meetings(firstWednesday, 1, on('2026-10-08T20:00'))).toEqual(['2026-11-04T19:30']);
  });

  test('a Saturday that is no holiday is met on', () => {
    expect(isoDate(metOn(civilDayOf(2026, 11, 28)))).toBe('2026-11-28');
  });

  test('whatever day a rule names, the meeting is on it or on a working day within a fortnight after it', () => {
    const days = fc.integer({ min: 0, max: 1000 }).map((count) => addDays(civilDayOf(2024, 1, 1), count));
    fc.assert(
      fc.property(days, (day) => {
        const met = metOn(day);
        expect(met === day || (met > day && met < day + 14 && isWorkingDay(met))).toBe(true);
      }),
    );
  });

  test('what comes next is ahead, on a day that the rule names, and later each time', () => {
    const rules = fc.record({
      unit: fc.constant('month' as const),
      interval: fc.integer({ min: 1, max: 3 }),
      weekdays: fc.integer({ min: 0, max: 6 }).map((day) => [day]),
      nth: fc.constantFrom(1, 2, 3, 4, -1).map((count) => [count]),
      dates: fc.constant([]),
      minute: fc.integer({ min: 0, max: 1439 }),
    });
    fc.assert(
      fc.property(rules, (loose) => {
        const from = anchored(loose, today);
        const now = on('2026-09-21T10:00');
        const first = nextByRule(from, now, null);
        const second = nextByRule(from, now, first?.ruleDay ?? null);
        if (first === null || second === null) throw new Error('it comes round');
        expect(first.at).toBeGreaterThan(now);
        expect(second.ruleDay).toBeGreaterThan(first.ruleDay);
        expect(civilDay(first.at)).toBe(metOn(first.ruleDay));
        expect(occursOn(from, first.ruleDay) && weekdayOf(first.ruleDay) === loose.weekdays[0]).toBe(true);
      }),
    );
  });
});
