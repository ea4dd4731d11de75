/** A reminder that has fired is not planned again by what has nothing to do with it. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/core/issue/issue';
import { severities } from '../../../src/core/issue/vocabulary';
import { usualManners } from '../../../src/core/manners/manners';
import { planReminders } from '../../../src/core/reminder/plan';
import { days, type Instant, later } from '../../../src/kernel/instant';
import { type Deed, done, inState, li, minute, qian, refusalKind, wang } from '../issue/given';

const manners = usualManners;
/** What is asked again behind the steps counts from when it was last due, whatever that came of. */
const steps = (issue: Issue) => planReminders(issue, manners).filter(({ promise }) => promise !== 'still-owed');
const keys = (issue: Issue): readonly string[] =>
  steps(issue)
    .map(({ promise, countsFrom }) => `${promise}/${countsFrom}`)
    .sort();
const whole = (issue: Issue) => planReminders(issue, manners);

/** Changes that move no clock. */
const unrelated: fc.Arbitrary<Deed> = fc.constantFrom<Deed>(
  { type: 'support', note: '我家也是' },
  { type: 'absorb', number: 9, people: [8] },
  { type: 'release', number: 9, people: [8] },
  { type: 'split', into: 15 },
  { type: 'reclassify', change: {}, words: { title: '别的标题' } },
  { type: 'reclassify', change: {}, words: { place: '5栋' } },
);

const states = fc.constantFrom(
  'awaiting-dispatch',
  'awaiting-receipt',
  'in-hand',
  'paused',
  'whistled',
  'awaiting-followup',
  'closed',
  'void' as const,
);
describe('the key of a reminder', () => {
  test('stays through unrelated changes, and so does what is due', () => {
    fc.assert(
      fc.property(
        states,
        fc.constantFrom(...severities),
        fc.array(fc.tuple(unrelated, fc.integer({ min: 0, max: days(3) }), fc.constantFrom(wang, li, qian)), { maxLength: 8 }),
        (state, severity, changes) => {
          let at: Instant = minute(40);
          let course = inState(state as Issue['state'], { severity });
          const before = whole(course.issue);
          for (const [deed, passed, who] of changes) {
            at = later(at, passed);
            if (refusalKind(course, who, at, deed) !== null) continue;
            course = done(course, who, at, deed);
            expect(whole(course.issue)).toEqual(before);
          }
        },
      ),
    );
  });

  test('is the same after a word about how it stands: only what goes upwards may come later', () => {
    for (const state of ['in-hand', 'paused', 'whistled'] as const) {
      for (const severity of severities) {
        const before = inState(state, { severity });
        const { issue } = done(before, wang, later(minute(40), days(9)), { type: 'progress', note: '在修' });
        expect(keys(issue)).toEqual(keys(before.issue));
        const moved = steps(issue).filter(({ promise, dueAt }) =>
          steps(before.issue).some((one) => one.promise === promise && one.dueAt !== dueAt),
        );
        expect(moved.map(({ promise }) => promise)).toEqual(
          state === 'in-hand' && (severity === 'orange' || severity === 'yellow') ? ['finish-late'] : [],
        );
      }
    }
  });

  test('is the same after an act was taken back', () => {
    const before = inState('in-hand');
    const paused = done(before, wang, minute(50), { type: 'pause', until: minute(500), note: '等' });
    expect(keys(done(paused, wang, minute(55), { type: 'undo' }).issue)).toEqual(keys(before.issue));
    const finished = done(before, wang, minute(50), { type: 'finish', note: '好了', photos: 1 });
    expect(keys(done(finished, wang, minute(55), { type: 'undo' }).issue)).toEqual(keys(before.issue));
  });

  test('is the same after it was called less urgent: only the instant moves', () => {
    const before = inState('in-hand', { severity: 'orange' });
    const { issue } = done(before, wang, minute(50), { type: 'reclassify', change: { severity: 'yellow' } });
    expect(keys(issue)).toEqual(keys(before.issue));
    expect(whole(issue)).not.toEqual(whole(before.issue));
  });

  test('is another one where it was called more urgent, and begins there', () => {
    const before = inState('in-hand');
    const { issue } = done(before, wang, minute(50), { type: 'reclassify', change: { severity: 'orange' } });
    expect(keys(issue)).toEqual([`finish-due/${minute(50)}`, `finish-late/${minute(50)}`]);
  });

  test('is another one where the clock began anew: sent to somebody else, stood still, asked again after a second finish', () => {
    const before = inState('in-hand');
    const elsewhere = done(before, li, minute(50), { type: 'dispatch', to: 'grid', handler: null });
    const paused = done(before, wang, minute(50), { type: 'pause', until: minute(500), note: '等' });
    const resumed = done(paused, wang, minute(60), { type: 'resume' });
    for (const { issue } of [elsewhere, resumed]) expect(keys(issue).filter((key) => keys(before.issue).includes(key))).toEqual([]);
  });

  test('no plan holds one key twice', () => {
    fc.assert(
      fc.property(states, fc.constantFrom(...severities), (state, severity) => {
        const planned = keys(inState(state as Issue['state'], { severity }).issue);
        expect(new Set(planned).size).toBe(planned.length);
      }),
    );
  });
});
