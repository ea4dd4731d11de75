/** The life of a meeting: what may be done when, what it promises, when it counts as held. */

import { describe, expect, test } from 'vitest';
import { hasQuorum, partiesPresent } from '../../../src/core/meeting/meeting';
import { planMeeting } from '../../../src/core/meeting/plan';
import { localIso } from '../../../src/kernel/civil';
import { hours } from '../../../src/kernel/instant';
import { type Deed, done, evening, on, planned, refusalOf, setAt } from './given';

const quiet = { from: hours(21.5), to: hours(8) };
const plan = (meeting = planned()): string[] =>
  planMeeting(meeting, { quiet }).map(({ promise, dueAt }) => `${promise} ${localIso(dueAt).slice(5, 16)}`);
const signIn = (person: number, party: 'grid' | 'property' | 'committee' | null): Deed => ({ type: 'sign-in', person, party });

describe('promises', () => {
  test('T-7, T-3 and T-1 at nine, two hours before, and the day after', () => {
    expect(plan().sort()).toEqual([
      'confirm 10-07T09:00',
      'lapse 10-09T19:30',
      'notice 10-05T09:00',
      'remind 10-08T17:30',
      'topics 10-01T09:00',
    ]);
  });

  test('called at short notice, the notice goes at once and nothing is made up for', () => {
    const late = planned({ scheduledAt: on('2026-10-07T12:00') });
    expect(plan(late).sort()).toEqual(['lapse 10-09T19:30', 'notice 10-07T12:00', 'remind 10-08T17:30']);
  });

  test('an early meeting is reminded of when the quiet hours end', () => {
    expect(plan(planned({ at: on('2026-10-08T09:00') }))).toContain('remind 10-08T08:00');
  });

  test('moved, it promises anew, from the new date', () => {
    const moved = done(planned(), on('2026-10-06T12:00'), { type: 'move', to: on('2026-10-20T19:30'), ruleDay: null });
    expect(plan(moved)).toContain('topics 10-13T09:00');
    expect(planMeeting(moved, { quiet }).every(({ countsFrom }) => countsFrom === on('2026-10-06T12:00'))).toBe(true);
  });

  test('once people are there only the day after is left; over, nothing', () => {
    const running = done(planned(), evening, signIn(1, 'grid'));
    expect(plan(running)).toEqual(['lapse 10-09T19:30']);
    expect(plan(done(running, evening, { type: 'close' }))).toEqual([]);
    expect(plan(done(planned(), setAt, { type: 'cancel', note: '下雨' }))).toEqual([]);
  });
});

describe('who is there', () => {
  test('quorum is one of each party; the convenor speaks for none', () => {
    const two = [signIn(1, 'grid'), signIn(2, 'grid'), signIn(3, 'property'), signIn(9, null)].reduce(
      (meeting, deed) => done(meeting, evening, deed),
      planned(),
    );
    expect(partiesPresent(two)).toEqual(['grid', 'property']);
    expect(hasQuorum(two)).toBe(false);
    expect(hasQuorum(done(two, evening, signIn(5, 'committee')))).toBe(true);
    expect(done(two, evening, signIn(3, 'property'))).toBe(two);
  });

  test('the doors open an hour before', () => {
    expect(refusalOf(planned(), on('2026-10-08T18:29'), signIn(1, 'grid'))).toBe('meeting-ahead');
    expect(refusalOf(planned(), on('2026-10-08T18:30'), signIn(1, 'grid'))).toBeNull();
  });

  test('coming and not coming take each other back; who was away and came is there', () => {
    const away = done(done(planned(), setAt, { type: 'accept', person: 1 }), setAt, { type: 'excuse', person: 1, note: '值班' });
    expect([away.coming, away.excused]).toEqual([[], [1]]);
    const back = done(away, setAt, { type: 'accept', person: 1 });
    expect([back.coming, back.excused]).toEqual([[1], []]);
    expect(done(away, evening, signIn(1, 'grid')).excused).toEqual([]);
  });

  test('moved, everybody is asked again', () => {
    const coming = done(done(planned(), setAt, { type: 'notice' }), setAt, { type: 'accept', person: 1 });
    const moved = done(coming, setAt, { type: 'move', to: on('2026-10-09T19:30'), ruleDay: null });
    expect([moved.state, moved.coming]).toEqual(['planned', []]);
  });
});

describe('how it ends', () => {
  test('nobody came and nobody closed it: unheld; somebody came: held', () => {
    const after = on('2026-10-09T19:30');
    expect(done(planned(), after, { type: 'lapse' }).state).toBe('unheld');
    expect(done(done(planned(), evening, signIn(1, 'grid')), after, { type: 'lapse' }).state).toBe('held');
  });

  test('that it was held after all may be said for three days', () => {
    const unheld = done(planned(), on('2026-10-09T19:30'), { type: 'lapse' });
    expect(done(unheld, on('2026-10-11T19:00'), { type: 'close' }).state).toBe('held');
    expect(refusalOf(unheld, on('2026-10-12T09:00'), { type: 'close' })).toBe('meeting-over');
  });

  test('nothing is closed before its time, moved while it runs, or changed when it is over', () => {
    expect(refusalOf(planned(), setAt, { type: 'close' })).toBe('meeting-ahead');
    const running = done(planned(), evening, signIn(1, 'grid'));
    expect(refusalOf(running, evening, { type: 'move', to: on('2026-10-09T19:30'), ruleDay: null })).toBe('meeting-running');
    expect(refusalOf(running, evening, { type: 'cancel', note: '累了' })).toBe('meeting-running');
    const over = done(running, evening, { type: 'close' });
    for (const deed of [{ type: 'accept', person: 1 }, signIn(1, 'grid'), { type: 'notice' }, { type: 'close' }] as const)
      expect(refusalOf(over, evening, deed), deed.type).toBe('meeting-over');
  });

  test('it is moved to another date, and to one ahead', () => {
    expect(refusalOf(planned(), setAt, { type: 'move', to: evening, ruleDay: null })).toBe('same-instant');
    expect(refusalOf(planned(), setAt, { type: 'move', to: setAt, ruleDay: null })).toBe('instant-passed');
  });

  test('what was resolved may be written down until a day after the end, once for each issue', () => {
    const resolve = (issue: number): Deed => ({ type: 'resolve', issue, joint: false });
    expect(refusalOf(planned(), setAt, resolve(3))).toBe('meeting-ahead');
    const over = done(done(planned(), evening, resolve(3)), on('2026-10-08T21:00'), { type: 'close' });
    const written = done(done(over, on('2026-10-09T20:00'), resolve(4)), on('2026-10-09T20:01'), resolve(3));
    expect([written.state, written.resolutions.map(({ issue }) => issue)]).toEqual(['held', [4, 3]]);
    expect(refusalOf(over, on('2026-10-09T21:01'), resolve(5))).toBe('meeting-over');
  });
});
