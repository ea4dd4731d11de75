/** Whom an answer is awaited from. */

import { expect, test } from 'vitest';
import type { Alert } from '../../../src/core/alert/alert';
import { usualManners } from '../../../src/core/manners/manners';
import type { Officer } from '../../../src/core/roster/officer';
import { silencesOf } from '../../../src/core/silence/silence';
import { days, later } from '../../../src/kernel/instant';
import { alert } from '../alert/given';
import { type Course, done, inState, minute, registered, sent, wang } from '../issue/given';

const officer = (id: number, role: Officer['roles'][number], party: Officer['party']): Officer => ({
  id,
  name: String(id),
  roles: [role],
  party,
  away: null,
  onDuty: false,
});
const officers = [
  officer(3, 'property-manager', 'property'),
  officer(4, 'grid-lead', 'grid'),
  officer(5, 'committee-chair', 'committee'),
  officer(6, 'convenor', null),
];
const silent = (courses: readonly Course[], at = minute(60), alerts: readonly Alert[] = []) =>
  silencesOf({ issues: courses.map(({ issue }) => issue), alerts, officers, manners: usualManners, at }).map(
    ({ what, person, late }) => `${what} ${person}${late ? ' late' : ''}`,
  );

test('what waits for whom', () => {
  expect(silent([registered()])).toEqual(['dispatch 6']);
  expect(silent([sent()])).toEqual(['receipt 3']);
  expect(silent([sent({ severity: 'orange' })])).toEqual(['receipt 3 late']);
  expect(silent([inState('in-hand')])).toEqual([]);
  expect(silent([inState('awaiting-followup')])).toEqual(['followup 1']);
  expect(silent([inState('paused'), inState('closed'), inState('explained'), inState('void')])).toEqual([]);
});

test('work past its time, unless somebody has said why since', () => {
  const after = later(minute(0), days(20));
  expect(silent([inState('in-hand')], after)).toEqual(['work 3 late']);
  const spoke = done(inState('in-hand'), wang, after, { type: 'progress', note: '等配件' });
  expect(silent([spoke], after)).toEqual([]);
  const wish = done(inState('in-hand', { severity: 'blue' }), wang, minute(30), { type: 'progress', note: '下月做' });
  expect(silent([wish], after)).toEqual([]);
});

test('an alert goes first, and asks for the receipt as well', () => {
  const running = { ...alert(), receipts: [{ party: 'grid' as const, by: 4, at: minute(1) }] };
  expect(silent([sent({ severity: 'red' })], minute(60), [running])).toEqual(['alert 3 late', 'alert 5 late']);
});

test('a drill is nobody’s silence', () => {
  expect(silent([sent({ severity: 'red', drill: true })], minute(60), [alert()])).toEqual([]);
});
