/** Where each button of the clock leads. */

import { expect, test } from 'vitest';
import { zonedIso } from '../../src/kernel/civil';
import { instant } from '../../src/kernel/instant';
import { stepTarget } from '../../src/page/push-clock';

test.each([
  ['five-minutes', '2026-11-24T23:58:00+08:00', '2026-11-25T00:03:00+08:00'],
  ['one-hour', '2026-12-31T23:30:00+08:00', '2027-01-01T00:30:00+08:00'],
  ['tomorrow-8', '2026-11-24T09:05:00+08:00', '2026-11-25T08:00:00+08:00'],
  ['tomorrow-8', '2026-11-24T00:30:00+08:00', '2026-11-25T08:00:00+08:00'],
  ['sunday-18', '2026-11-24T09:05:00+08:00', '2026-11-29T18:00:00+08:00'],
  ['sunday-18', '2026-11-29T17:59:59+08:00', '2026-11-29T18:00:00+08:00'],
  ['sunday-18', '2026-11-29T18:00:00+08:00', '2026-12-06T18:00:00+08:00'],
  ['sunday-18', '2026-11-30T00:00:00+08:00', '2026-12-06T18:00:00+08:00'],
] as const)('%s from %s is %s', (step, from, to) => {
  expect(zonedIso(stepTarget(step, instant(from)))).toBe(to);
});
