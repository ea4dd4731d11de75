/** Which promises follow from an issue as it stands, by the table of severities. */

import { describe, expect, test } from 'vitest';
import type { EventOf } from '../../../src/core/issue/event';
import type { Issue } from '../../../src/core/issue/issue';
import { usualManners } from '../../../src/core/manners/manners';
import { finishDue, planReminders } from '../../../src/core/reminder/plan';
import { zonedIso } from '../../../src/kernel/civil';
import { days, hours, type Instant, instant, later, minutes } from '../../../src/kernel/instant';
import { bot, type Course, chen, done, inState, li, minute, morning, registered, sent, wang, zhou } from '../issue/given';

const manners = usualManners;
const shown = (at: Instant): string => zonedIso(at).slice(5, 16).replace('T', ' ');
/** What is asked again and again behind them has tests of its own below. */
const steps = (issue: Issue) => planReminders(issue, manners).filter(({ promise }) => promise !== 'still-owed');
const plan = ({ issue }: Course): Readonly<Record<string, string>> =>
  Object.fromEntries(steps(issue).map(({ promise, dueAt }) => [promise, shown(dueAt)]));

type About = Partial<EventOf<'registered'>>;
// Tuesday 2026-11-24, 09:00.
const red: About = { severity: 'red', majorClass: 'public-safety' };
const orange: About = { severity: 'orange' };
const blue: About = { severity: 'blue' };
const dispute: About = { category: 'neighbours' };

describe('待派: somebody has to say whose it is', () => {
  test.each([
    // The alert has asked at once.
    ['red', red, '11-24 09:15'],
    ['orange', orange, '11-24 09:30'],
    ['yellow', {}, '11-24 15:00'],
    ['blue', blue, '11-24 15:00'],
  ] as const)('%s', (_name, about, due) => expect(plan(registered(about))).toEqual({ 'dispatch-due': due }));

  test('a hand-back starts it anew', () => {
    const back = done(sent(), wang, minute(60), { type: 'hand-back', note: '派错了' });
    expect(plan(back)).toEqual({ 'dispatch-due': '11-24 16:00' });
  });
});

describe('待签收: the receipt, and the work behind it', () => {
  test.each([
    ['red: 2 hours', red, { 'finish-due': '11-24 11:00' }],
    [
      'orange: 30 minutes, the convenor after an hour, 24 hours, then the secretary',
      orange,
      { 'receipt-due': '11-24 09:30', 'receipt-late': '11-24 10:00', 'finish-due': '11-25 09:00', 'finish-late': '11-25 09:00' },
    ],
    [
      'yellow: 4 working hours, 5 working days, the secretary 3 working days later',
      {},
      { 'receipt-due': '11-24 15:00', 'finish-due': '12-01 18:00', 'finish-late': '12-04 18:00' },
    ],
    ['a dispute: 4 working hours, 30 days', dispute, { 'receipt-due': '11-24 15:00', 'finish-due': '12-24 09:00' }],
    [
      'an urgent dispute, as long as it is not red, has its month too',
      { ...dispute, ...orange },
      { 'receipt-due': '11-24 15:00', 'finish-due': '12-24 09:00' },
    ],
    ['blue: one working day, and the digest alone', blue, { 'receipt-due': '11-25 18:00' }],
  ] as const)('%s', (_name, about, due) => expect(plan(sent(about))).toMatchObject(due));

  test('the receipts of a red one are asked for by its alert, and by a reminder of whoever is sent it later', () => {
    expect(Object.keys(plan(sent(red)))).not.toContain('receipt-due');
    const later = done(registered(red), li, minute(5), { type: 'dispatch', to: 'property', handler: null });
    expect(plan(later)).toMatchObject({ 'receipt-due': '11-24 09:10', 'finish-due': '11-24 11:05' });
  });

  test('what becomes red later has its two hours from there', () => {
    const turned = done(inState('in-hand'), li, minute(50), {
      type: 'reclassify',
      change: { severity: 'red', majorClass: 'public-safety' },
    });
    expect(plan(turned)).toMatchObject({ 'finish-due': '11-24 11:50' });
  });

  test('a dispute is never the secretary’s, and a blue one nobody’s beyond its receipt', () => {
    expect(Object.keys(plan(sent(dispute))).sort()).toEqual(['finish-due', 'receipt-due']);
    expect(Object.keys(plan(sent({ ...dispute, ...orange }))).sort()).toEqual(['finish-due', 'receipt-due']);
    expect(Object.keys(plan(sent(blue)))).toEqual(['receipt-due']);
  });

  test('working time counts from the morning where it was sent in the night, and over the weekend', () => {
    const night = instant('2026-11-27T22:00:00+08:00');
    const { issue, history } = registered();
    expect(plan(done({ issue, history }, bot, night, { type: 'dispatch', to: 'property', handler: null }))).toMatchObject({
      'receipt-due': '11-30 15:00',
      'finish-due': '12-04 18:00',
      'finish-late': '12-09 18:00',
    });
  });
});

describe('办理中, 挂起, 已吹哨', () => {
  test('the receipt is kept; the work is still due when it was', () => {
    expect(plan(inState('in-hand'))).toEqual({ 'finish-due': '12-01 18:00', 'finish-late': '12-04 18:00' });
    expect(plan(inState('in-hand', orange))).toEqual({ 'finish-due': '11-25 09:00', 'finish-late': '11-25 09:00' });
  });

  test('a pause promises nothing but its own end', () => {
    expect(plan(inState('paused'))).toEqual({ resume: '11-27 09:00' });
  });

  test('a whistle that nobody answers is noticed once; how it stands is asked every five working days', () => {
    const called = inState('whistled');
    expect(plan(called)).toEqual({ 'whistle-unanswered': '11-25 18:00', 'whistle-stands': '12-01 18:00' });
    const came = done(called, zhou, minute(24 * 60), { type: 'check-in-whistle', note: '' });
    expect(plan(came)).toEqual({ 'whistle-stands': '12-02 18:00' });
    const later = planReminders(came.issue, manners, minute(20 * 24 * 60));
    expect(later.map(({ promise, dueAt }) => [promise, dueAt > minute(20 * 24 * 60)])).toEqual([['whistle-stands', true]]);
  });

  test('what the pause took is added', () => {
    const paused = done(inState('in-hand', orange), wang, minute(60), { type: 'pause', until: minute(600), note: '等' });
    expect(plan(done(paused, bot, minute(180), { type: 'resume' }))).toMatchObject({ 'finish-due': '11-25 11:00' });
    const long = done(inState('in-hand'), wang, minute(60), { type: 'pause', until: minute(3 * 24 * 60), note: '等' });
    // Tuesday 10:00 to Thursday 10:00: the whole of Wednesday and an hour of Thursday of the five working days.
    expect(plan(done(long, bot, minute(49 * 60), { type: 'resume' }))).toMatchObject({ 'finish-due': '12-03 10:00' });
  });
});

describe('待回访', () => {
  const finished = (at: number): Course => done(inState('in-hand'), wang, minute(at), { type: 'finish', note: '好了', photos: 1 });

  test('asks at once by day, in quiet hours at 08:00', () => {
    expect(plan(finished(30))).toEqual({ followup: '11-24 09:30' });
    expect(plan(finished(13 * 60))).toEqual({ followup: '11-25 08:00' });
    expect(plan(finished(20 * 60))).toEqual({ followup: '11-25 08:00' });
  });

  test('asks once more after a day, and closes after two', () => {
    const asked = done(finished(30), bot, minute(30), { type: 'ask-followup' });
    expect(plan(asked)).toEqual({ 'followup-again': '11-25 09:30', 'followup-close': '11-26 09:30' });
  });

  test('没解决: the owner’s clock runs on from where it stood', () => {
    const early = done(inState('in-hand', orange), wang, minute(60), { type: 'finish', note: '好了', photos: 1 });
    const disputed = done(early, chen, minute(60 + 300), { type: 'follow-up', solved: false, satisfied: null, onBehalf: false });
    expect(plan(disputed)).toMatchObject({ 'finish-due': '11-25 14:00' });
  });
});

describe('ends', () => {
  test('promise nothing', () => {
    for (const state of ['closed', 'explained', 'void', 'merged'] as const)
      expect(planReminders(inState(state).issue, manners), state).toEqual([]);
  });

  test('opened again, the work is due with the time that was left', () => {
    const closed = inState('closed', orange);
    const { issue } = done(closed, chen, later(morning, days(2)), { type: 'reopen', note: '又坏了' });
    expect(finishDue(issue, manners)).toBe(later(morning, days(2) + hours(24) - minutes(20)));
  });

  test('nobody owes what nobody owns', () => {
    expect(finishDue(registered().issue, manners)).toBe(null);
    const back = done(sent(), wang, minute(5), { type: 'hand-back', note: '' });
    expect(finishDue(back.issue, manners)).toBe(null);
  });
});

test('whatever is planned counts from something that happened, and is due no earlier', () => {
  for (const state of ['awaiting-dispatch', 'awaiting-receipt', 'in-hand', 'paused', 'awaiting-followup'] as const) {
    for (const about of [red, orange, {}, blue, dispute]) {
      const { issue, history } = inState(state, about);
      for (const { countsFrom, dueAt } of steps(issue)) {
        expect(history.map(({ at }) => at)).toContain(countsFrom);
        expect(dueAt).toBeGreaterThanOrEqual(countsFrom);
      }
    }
  }
  expect(li.convenor).toBe(true);
});

describe('behind the last step', () => {
  const owed = (course: Course, asOf?: Instant): readonly string[] =>
    planReminders(course.issue, manners, asOf)
      .filter(({ promise }) => promise === 'still-owed')
      .map(({ countsFrom, dueAt }) => `${shown(countsFrom)} → ${shown(dueAt)}`);

  test('what is owed is asked for again, in working days, from the last step on', () => {
    expect(owed(inState('in-hand', orange))).toEqual(['11-25 09:00 → 11-27 18:00']);
    expect(owed(inState('in-hand'))).toEqual(['12-04 18:00 → 12-11 18:00']);
    expect(owed(registered())).toEqual(['11-24 15:00 → 12-01 18:00']);
  });

  test('each time counts from the one before, so that no key comes twice', () => {
    const first = instant('2026-12-11T18:00:00+08:00');
    expect(owed(inState('in-hand'), first)).toEqual(['12-11 18:00 → 12-18 18:00']);
    expect(owed(inState('in-hand'), later(first, days(10)))).toEqual(['12-18 18:00 → 12-25 18:00']);
  });

  test('a suggestion is asked for after its fifteen days', () => {
    expect(owed(inState('in-hand', blue))).toEqual(['12-09 09:00 → 12-23 18:00']);
  });

  test('no issue that somebody owes a step on is without a promise, however long it lies', () => {
    for (const state of ['awaiting-dispatch', 'awaiting-receipt', 'in-hand'] as const)
      for (const about of [red, orange, {}, blue, dispute])
        for (const asOf of [0, 30, 400].map((count) => later(morning, days(count))))
          expect(planReminders(inState(state, about).issue, manners, asOf).some(({ dueAt }) => dueAt > asOf)).toBe(true);
  });
});
