/** The parts that a deadline is made of: the rule and what it was given, from when, what was left out, and the same end as the deadline itself. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { categories, severities } from '../../../src/core/issue/vocabulary';
import { mannersWith } from '../../../src/core/manners/change-setting';
import { usualManners } from '../../../src/core/manners/manners';
import { isSettingKey, settingOf } from '../../../src/core/manners/setting';
import { hoursValue, lengthValue } from '../../../src/core/manners/setting-value';
import { type DueExplanation, explainDue } from '../../../src/core/reminder/explain-due';
import { finishDue, planReminders, receiptDue } from '../../../src/core/reminder/plan';
import { civilDayOf } from '../../../src/kernel/civil';
import { days, hours, instant, later, minutes } from '../../../src/kernel/instant';
import { bot, type Course, chen, done, inState, li, minute, morning, registered, sent, wang } from '../issue/given';

const usual = usualManners;
const own = mannersWith(usual, [
  { key: 'receipt-orange', value: lengthValue({ milliseconds: minutes(20) }) },
  { key: 'finish-yellow', value: lengthValue({ workingDays: 3 }) },
  { key: 'dispatch-yellow', value: lengthValue({ workingHours: 2 }) },
  { key: 'work-hours', value: hoursValue([{ from: hours(8), to: hours(16) }]) },
]);

const running = (explanation: DueExplanation) => {
  if (explanation.kind !== 'runs') throw new Error(`nothing runs: ${explanation.kind}`);
  return explanation.clock;
};
const clockOf = ({ issue }: Course, manners = usual) => running(explainDue(issue, manners));

describe('whatever runs', () => {
  const any = fc.record({
    state: fc.constantFrom('awaiting-dispatch', 'awaiting-receipt', 'in-hand' as const),
    severity: fc.constantFrom(...severities),
    category: fc.constantFrom(...categories),
    manners: fc.constantFrom(usual, own),
  });

  test('is explained by the very instants that reminders are planned by', () => {
    fc.assert(
      fc.property(any, ({ state, severity, category, manners }) => {
        const { issue } = inState(state, { severity, category });
        const clock = running(explainDue(issue, manners));
        const due = planReminders(issue, manners).find(({ promise }) => promise === `${clock.step}-due`);
        if (due !== undefined) expect([clock.from, clock.end]).toEqual([due.countsFrom, due.dueAt]);
        expect(clock.end).toBe(
          { dispatch: due?.dueAt, receipt: receiptDue(issue, manners), finish: finishDue(issue, manners) }[clock.step],
        );
      }),
    );
  });

  test('was given what its setting gives', () => {
    fc.assert(
      fc.property(any, ({ state, severity, category, manners }) => {
        const { rule, allowance } = running(explainDue(inState(state, { severity, category }).issue, manners));
        if (isSettingKey(rule)) expect(settingOf(rule).read(manners)).toEqual({ kind: 'length', length: allowance });
        else expect(rule).toBe('dispatch-red');
      }),
    );
  });
});

describe('from when', () => {
  test('registered, handed back, sent, called more urgent', () => {
    expect(clockOf(registered())).toMatchObject({ rule: 'dispatch-yellow', since: 'registered', from: morning });
    const back = done(sent(), wang, minute(60), { type: 'hand-back', note: '派错了' });
    expect(clockOf(back)).toMatchObject({ since: 'handed-back', from: minute(60) });
    expect(clockOf(sent())).toMatchObject({ rule: 'receipt-yellow', since: 'dispatched', from: morning });
    const raised = done(inState('in-hand'), li, minute(50), { type: 'reclassify', change: { severity: 'orange' } });
    expect(clockOf(raised)).toMatchObject({ rule: 'finish-orange', since: 'raised', from: minute(50), end: later(minute(50), hours(24)) });
  });

  test('called more urgent and then less: what it had from the beginning', () => {
    const course = inState('in-hand');
    const up = done(course, li, minute(50), { type: 'reclassify', change: { severity: 'red', majorClass: 'public-safety' } });
    const down = done(up, li, minute(55), { type: 'reclassify', change: { severity: 'yellow', majorClass: null } });
    expect(clockOf(down)).toEqual(clockOf(course));
  });

  test('a dispute has its month however urgent it is called', () => {
    const dispute = inState('in-hand', { category: 'neighbours' });
    const urgent = done(dispute, li, minute(50), { type: 'reclassify', change: { severity: 'orange' } });
    expect(clockOf(urgent)).toMatchObject({ rule: 'finish-dispute', since: 'dispatched', end: later(morning, days(30)) });
  });

  test('sent to another owner: both clocks begin anew, and what stood still before is forgotten', () => {
    const paused = done(inState('in-hand'), wang, minute(60), { type: 'pause', until: minute(600), note: '等' });
    const resumed = done(paused, wang, minute(120), { type: 'resume' });
    const elsewhere = done(resumed, li, minute(180), { type: 'dispatch', to: 'committee', handler: null });
    expect(clockOf(elsewhere)).toMatchObject({ step: 'receipt', from: minute(180), stops: [] });
    expect(explainDue(elsewhere.issue, usual)).toMatchObject({ behind: { step: 'finish', from: minute(180), stops: [] } });
  });

  test('the date of a meeting', () => {
    const named = instant('2026-12-10T18:00:00+08:00');
    const dated = done(inState('in-hand'), li, minute(50), { type: 'set-due', dueAt: named, note: '月中换好' });
    expect(clockOf(dated)).toMatchObject({ rule: 'meeting-date', since: 'named', allowance: null, end: named, days: null });
  });
});

describe('what was left out', () => {
  test('each pause, and neither one before its time nor one that stands', () => {
    const first = done(done(inState('in-hand'), wang, minute(60), { type: 'pause', until: minute(600), note: '等' }), wang, minute(90), {
      type: 'resume',
    });
    const second = done(done(first, wang, minute(120), { type: 'pause', until: minute(600), note: '又等' }), wang, minute(150), {
      type: 'resume',
    });
    expect(clockOf(second).stops).toEqual([
      { from: minute(60), to: minute(90) },
      { from: minute(120), to: minute(150) },
    ]);
    const raised = done(second, li, minute(200), { type: 'reclassify', change: { severity: 'orange' } });
    expect(clockOf(raised).stops).toEqual([]);
  });

  test('holidays by name, weekends, and the Saturday that is worked', () => {
    const eve = instant('2026-09-30T16:00:00+08:00');
    const course = done(registered({ at: eve }), bot, eve, { type: 'dispatch', to: 'property', handler: null });
    const { behind } = explainDue(course.issue, usual) as Extract<DueExplanation, { kind: 'runs' }>;
    expect(behind?.end).toBe(instant('2026-10-13T18:00:00+08:00'));
    const received = done(course, wang, later(eve, minutes(5)), { type: 'receive' });
    const day = (date: number) => civilDayOf(2026, 10, date);
    expect(clockOf(received).days).toEqual({
      off: [
        { name: '国庆节', from: day(1), to: day(7) },
        { name: null, from: day(11), to: day(11) },
      ],
      madeUp: [day(10)],
      unknownYear: null,
    });
  });

  test('a year without a notice is said to be one', () => {
    const late = instant('2031-03-03T10:00:00+08:00');
    const course = done(registered({ at: late }), bot, late, { type: 'dispatch', to: 'property', handler: null });
    expect(clockOf(course).days?.unknownYear).toBe(2031);
  });

  test('the wall clock leaves out nothing', () => {
    expect(clockOf(inState('in-hand', { severity: 'orange' })).days).toBe(null);
  });
});

describe('where nothing runs', () => {
  test('a pause: as it goes on from its date', () => {
    const paused = inState('paused');
    const explained = explainDue(paused.issue, usual);
    expect(explained).toMatchObject({ kind: 'stands', since: minute(20), resumeAt: minute(3 * 24 * 60) });
    const resumed = done(paused, bot, minute(3 * 24 * 60), { type: 'resume' });
    expect((explained as Extract<DueExplanation, { kind: 'stands' }>).clock).toEqual(clockOf(resumed));
  });

  test('a whistle: nobody knows yet when it goes on', () => {
    expect(explainDue(inState('whistled').issue, usual)).toMatchObject({ kind: 'stands', resumeAt: null, clock: null });
  });

  test('finished: when it closes by itself', () => {
    const finished = done(inState('in-hand'), wang, minute(30), { type: 'finish', note: '好了', photos: 1 });
    expect(explainDue(finished.issue, usual)).toEqual({ kind: 'asked', finishedAt: minute(30), closesAt: null });
    const asked = done(finished, bot, minute(30), { type: 'ask-followup' });
    expect(explainDue(asked.issue, usual)).toMatchObject({ kind: 'asked', closesAt: later(minute(30), hours(48)) });
  });

  test('the clock goes on from where it stood if it was not solved', () => {
    const finished = done(inState('in-hand', { severity: 'orange' }), wang, minute(30), { type: 'finish', note: '好了', photos: 1 });
    const disputed = done(finished, chen, minute(90), { type: 'follow-up', solved: false, satisfied: null, onBehalf: false });
    expect(clockOf(disputed)).toMatchObject({ stops: [{ from: minute(30), to: minute(90) }], end: later(morning, hours(25)) });
  });

  test.each(['closed', 'explained', 'void', 'merged'] as const)('%s', (state) =>
    expect(explainDue(inState(state).issue, usual)).toEqual({ kind: 'over' }),
  );
});
