/** Which changes of an issue raise an alert, and which end it. */

import { expect, test } from 'vitest';
import { classOf, isSecretarys } from '../../../src/core/alert/class-of';
import { isDiscreet } from '../../../src/core/alert/discreet';
import { alertDue } from '../../../src/core/alert/due';
import type { Change } from '../../../src/core/issue/change';
import { bot, type Course, chen, type Deed, done, inState, li, minute, qian, registered, sent, wang, zhou } from '../issue/given';

const red = { severity: 'red', majorClass: 'emergency' } as const;

function change(course: Course, who: typeof wang, deed: Deed): Change {
  const next = done(course, who, minute(60), deed);
  return { before: course.issue, events: next.history.slice(course.history.length), after: next.issue };
}

test('a red report raises one; an ordinary one does not', () => {
  const born = ({ issue, history }: Course): Change => ({ before: null, events: history, after: issue });
  expect(alertDue(born(registered(red)), false)).toBe('raise');
  expect(alertDue(born(sent(red)), false)).toBe('raise');
  expect(alertDue(born(registered()), false)).toBe(null);
});

test('so does an issue that becomes red, or a red one opened again', () => {
  const toRed: Deed = { type: 'reclassify', change: red };
  expect(alertDue(change(inState('in-hand'), zhou, toRed), false)).toBe('raise');
  expect(alertDue(change(inState('closed', red), chen, { type: 'reopen', note: '又困人了' }), false)).toBe('raise');
  expect(alertDue(change(inState('closed'), chen, { type: 'reopen', note: '又坏了' }), false)).toBe(null);
});

test('one more household, a receipt, a hand-over, a 没解决 raise none', () => {
  const course = sent(red);
  expect(alertDue(change(course, qian, { type: 'support', note: '我也听到' }), true)).toBe(null);
  expect(alertDue(change(course, wang, { type: 'receive' }), false)).toBe(null);
  expect(alertDue(change(course, li, { type: 'dispatch', to: 'grid', handler: null }), true)).toBe(null);
  const unsolved: Deed = { type: 'follow-up', solved: false, satisfied: null, onBehalf: false };
  expect(alertDue(change(inState('awaiting-followup', red), chen, unsolved), false)).toBe(null);
});

test('what ends the issue, or makes it less, ends the alert that runs', () => {
  const course = inState('in-hand', red);
  const deeds: readonly Deed[] = [
    { type: 'finish', note: '好了', photos: 1 },
    { type: 'void', note: '误报' },
    { type: 'merge', into: 11 },
    { type: 'explain', note: '原因' },
    { type: 'reclassify', change: { severity: 'orange', majorClass: null } },
  ];
  for (const deed of deeds) {
    expect(alertDue(change(course, li, deed), true), deed.type).toBe('end');
    expect(alertDue(change(course, li, deed), false), deed.type).toBe(null);
  }
  expect(alertDue(change(course, wang, { type: 'pause', until: minute(600), note: '等' }), true)).toBe(null);
  expect(bot.person).toBe(null);
});

test('a class by the category where nobody says one; the secretary is told at once of all but disputes', () => {
  expect([classOf('gas'), classOf('neighbours'), classOf('lift'), classOf('other')]).toEqual([
    'public-safety',
    'major-dispute',
    'emergency',
    'emergency',
  ]);
  expect([isSecretarys('public-safety'), isSecretarys('petition-stability'), isSecretarys('major-dispute'), isSecretarys(null)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('private matters and all of petition and stability are discreet', () => {
  expect(isDiscreet({ private: true, majorClass: 'emergency' })).toBe(true);
  expect(isDiscreet({ private: false, majorClass: 'petition-stability' })).toBe(true);
  expect(isDiscreet({ private: false, majorClass: 'emergency' })).toBe(false);
});
