/** What came to a place, and where trouble gathers. */

import { expect, test } from 'vitest';
import type { EventOf } from '../../../src/core/issue/event';
import { hotspotsOf, profileOf } from '../../../src/core/recurrence/profile';
import { days, later } from '../../../src/kernel/instant';
import { samePlace } from '../../../src/understanding/place-key';
import { spotOf, spotWanted } from '../../../src/understanding/spot-wanted';
import { morning, registered } from '../issue/given';

const at = (day: number, place: string, about: Partial<EventOf<'registered'>> = {}) => ({
  ...registered({ at: later(morning, days(day)), words: { title: place, place, note: '' }, ...about }).issue,
  number: day + 1,
});
const issues = [
  at(0, '3栋2单元'),
  at(10, '3栋'),
  at(20, '三幢二单元', { category: 'water' }),
  at(30, '3栋', { drill: true }),
  at(40, '3栋', { private: true }),
  at(50, '5栋'),
  at(60, '3栋1单元'),
];

test('of a place, the latest first, with its kinds and how often', () => {
  const { issues: found, kinds, interval } = profileOf(issues, { place: '3栋', category: null }, samePlace);
  expect(found.map(({ number }) => number)).toEqual([61, 21, 11, 1]);
  expect(kinds).toEqual([
    { category: 'lift', count: 3 },
    { category: 'water', count: 1 },
  ]);
  expect(interval).toBe(days(20));
  expect(profileOf(issues, { place: '3栋', category: 'lift' }, samePlace).issues.map(({ number }) => number)).toEqual([61, 11, 1]);
});

test('where the same trouble came twice', () => {
  expect(hotspotsOf(issues, spotOf).map(({ spot, category, issues: own }) => [spot, category, own.length])).toEqual([['3栋', 'lift', 3]]);
});

test.each([
  ['3栋电梯', '3栋', 'lift'],
  ['5栋2单元漏水', '5栋2单元', 'drainage-leak'],
  ['小区大门', '小区大门', null],
  ['电梯', null, 'lift'],
])('%s', (typed, place, category) => {
  expect(spotWanted(typed)).toEqual({ place, category });
});
test.each(['隔壁老王', '什么', ''])('%s names no spot', (typed) => expect(spotWanted(typed)).toBe(null));
