/** A word about how it stands (进展) is an answer: what goes upwards waits for as long as the word asks for. */

import { describe, expect, test } from 'vitest';
import type { EventOf } from '../../../src/core/issue/event';
import { usualManners } from '../../../src/core/manners/manners';
import { planReminders } from '../../../src/core/reminder/plan';
import { localIso } from '../../../src/kernel/civil';
import { type Instant, instant } from '../../../src/kernel/instant';
import { bot, type Course, chen, done, inState, li, minute, registered, wang } from '../issue/given';

type About = Partial<EventOf<'registered'>>;
const said = { type: 'progress', note: '配件明天到' } as const;
const at = (time: string): Instant => instant(`2026-${time}:00+08:00`);
const dueOf = ({ issue }: Course, promise: string): string | undefined => {
  const found = planReminders(issue, usualManners).find((one) => one.promise === promise);
  return found && localIso(found.dueAt).slice(5, 16);
};
const told = (about: About, when: string, who = wang): Course => done(inState('in-hand', about), who, at(when), said);

describe('an overdue one goes to the secretary', () => {
  test('yellow: three working days after its end, or after a word said since', () => {
    expect(dueOf(inState('in-hand'), 'finish-late')).toBe('12-04T18:00');
    expect(dueOf(told({}, '11-30T10:00'), 'finish-late')).toBe('12-04T18:00');
    expect(dueOf(told({}, '12-03T10:00'), 'finish-late')).toBe('12-08T18:00');
  });

  test('orange: at once, or half a working day after a word', () => {
    const orange = { severity: 'orange' } as const;
    expect(dueOf(inState('in-hand', orange), 'finish-late')).toBe('11-25T09:00');
    expect(dueOf(told(orange, '11-24T20:00'), 'finish-late')).toBe('11-25T15:00');
    expect(dueOf(told(orange, '11-24T10:00'), 'finish-late')).toBe('11-25T09:00');
  });

  test('red: no word puts it off', () => {
    const red = { severity: 'red', majorClass: 'public-safety' } as const;
    expect(dueOf(told(red, '11-24T10:50'), 'finish-late')).toBe('11-24T11:00');
  });

  test('the owner is asked when it is due, whatever was said before', () => {
    expect(dueOf(told({}, '12-03T10:00'), 'finish-due')).toBe('12-01T18:00');
  });
});

describe('whose word it is', () => {
  test('what the reporter adds is none of the owner’s; who reported for a resident and has it in hand speaks as the owner', () => {
    expect(told({}, '12-03T10:00', { ...chen, convenor: true }).issue.wordAt).toBe(null);
    expect(told({ reporter: 3, relayed: true }, '12-03T10:00').issue.wordAt).toBe(at('12-03T10:00'));
  });

  test('sent to somebody else, found not solved or opened again, nothing was said yet', () => {
    const spoken = told({}, '11-24T10:00');
    expect(done(spoken, li, at('11-24T11:00'), { type: 'dispatch', to: 'grid', handler: null }).issue.wordAt).toBe(null);
    const finished = done(spoken, wang, at('11-24T11:00'), { type: 'finish', note: '好了', photos: 1 });
    const disputed = done(finished, chen, at('11-24T12:00'), { type: 'follow-up', solved: false, satisfied: null, onBehalf: false });
    expect(disputed.issue.wordAt).toBe(null);
  });
});

describe('what was overdue already and goes on again', () => {
  const goesOn = (about: About): Course => {
    const finished = done(inState('in-hand', about), wang, at('12-03T10:00'), { type: 'finish', note: '好了', photos: 1 });
    return done(finished, chen, at('12-03T11:00'), { type: 'follow-up', solved: false, satisfied: null, onBehalf: false });
  };
  test.each([
    ['yellow', {}, '12-03T17:00', '12-08T18:00'],
    ['orange', { severity: 'orange' }, '12-03T17:00', '12-03T17:00'],
    ['red', { severity: 'red', majorClass: 'public-safety' }, '12-03T11:30', '12-03T11:30'],
  ] as const)('%s is not asked for in the same minute', (_name, about, asked, secretary) => {
    expect([dueOf(goesOn(about), 'finish-due'), dueOf(goesOn(about), 'finish-late')]).toEqual([asked, secretary]);
  });
});

test('in the night the owner has as long for the first word as by day, before the convenor is told', () => {
  const night = done(registered({ severity: 'orange' }), bot, at('11-24T23:10'), { type: 'dispatch', to: 'property', handler: null });
  expect(dueOf(night, 'receipt-due')).toBe('11-24T23:40');
  expect(dueOf(night, 'receipt-late')).toBe('11-25T08:30');
  const day = done(registered({ severity: 'orange' }), bot, minute(60), { type: 'dispatch', to: 'property', handler: null });
  expect(dueOf(day, 'receipt-late')).toBe('11-24T11:00');
});
