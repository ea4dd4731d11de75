/** All whistles of an issue out of its history, their records and ids; what was taken back is in none of them. */

import { expect, test } from 'vitest';
import { attemptsOf } from '../../../src/core/whistle/attempts';
import { whistlesOf } from '../../../src/core/whistle/course';
import { deedOf, recordsOf, toTheMinute, whistleId, whistleKeyOf } from '../../../src/core/whistle/records';
import { later } from '../../../src/kernel/instant';
import { bot, chen, done, inState, li, minute, sent, wang, zhou } from '../issue/given';

test('two whistles, one of them with a step taken back', () => {
  let course = done(inState('whistled'), zhou, minute(30), { type: 'check-in-whistle', note: '错了' });
  course = done(course, zhou, minute(31), { type: 'undo' });
  course = done(course, zhou, minute(40), { type: 'handle-whistle', note: '开挖' });
  course = done(course, zhou, minute(50), { type: 'handle-whistle', note: '换管' });
  course = done(course, zhou, minute(60), { type: 'return-whistle', note: '归小区' });
  course = done(course, zhou, minute(70), { type: 'whistle', department: '城管', note: '请来' });
  course = done(course, zhou, minute(75), { type: 'undo' });
  course = done(course, zhou, minute(80), { type: 'whistle', department: '住建委', note: '请来' });
  course = done(course, li, minute(81), { type: 'judge-whistle', of: 'whistle', good: true, note: '' });
  const whistles = whistlesOf(course.history);
  expect(whistles.map(({ whistle }) => [whistle.nth, whistle.department, whistle.stage])).toEqual([
    [1, '供水公司', 'returned'],
    [2, '住建委', 'called'],
  ]);
  expect(whistles.at(-1)?.whistle).toEqual(course.issue.whistle);
  const ids = whistles.flatMap((one) => recordsOf(whistleId({ compound: 7, issue: 12, nth: one.whistle.nth }), one).map(({ id }) => id));
  expect(ids).toEqual([
    '7-12-1/called',
    '7-12-1/handling',
    '7-12-1/handling-2',
    '7-12-1/returned',
    '7-12-2/called',
    '7-12-2/whistle-judged',
  ]);
});

test('an id of ours is read back, and no other', () => {
  expect(whistleKeyOf('7-12-2')).toEqual({ compound: 7, issue: 12, nth: 2 });
  for (const other of ['7-12', '7-12-2/called', 'ZZ-1', '-1-2-3', '7-12-x', '']) expect(whistleKeyOf(other)).toBeNull();
});

test('a record from outside happened when it says', () => {
  const record = { at: minute(30), note: '张工', good: null };
  expect(deedOf({ ...record, kind: 'checked-in' }, bot, minute(60))).toEqual({
    type: 'check-in-whistle',
    note: '张工',
    happenedAt: minute(30),
    actor: bot,
    at: minute(60),
  });
  expect(deedOf({ ...record, kind: 'whistle-judged', good: false }, bot, minute(30))).toEqual({
    type: 'judge-whistle',
    of: 'whistle',
    good: false,
    note: '张工',
    actor: bot,
    at: minute(30),
  });
});

test('a table tells minutes', () => {
  const called = later(minute(10), 30_000);
  expect(toTheMinute(minute(10), called, minute(60))).toBe(called);
  expect(toTheMinute(minute(9), called, minute(60))).toBe(minute(9));
  expect(toTheMinute(later(minute(60), 20_000), called, minute(60))).toBe(minute(60));
  expect(toTheMinute(minute(30), called, minute(60))).toBe(minute(30));
});

test('attempts on record are the parties’ own, with their words; what the reporter adds is none', () => {
  let course = done(sent(), wang, minute(10), { type: 'progress', note: '看过，是墙外' });
  course = done(course, { ...chen, convenor: true }, minute(20), { type: 'progress', note: '还在漏' });
  expect(attemptsOf(course.issue, course.history).map(({ words }) => words?.note)).toEqual(['看过，是墙外']);
});
