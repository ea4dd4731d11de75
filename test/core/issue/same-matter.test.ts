/** Whether a report is the same matter as one we know. */

import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/core/issue/issue';
import { type Report, sameMatter } from '../../../src/core/issue/same-matter';
import { days, hours, later } from '../../../src/kernel/instant';
import { chen, done, inState, li, minute, qian } from './given';

const samePlace = (one: string, other: string): boolean => one.includes(other) || other.includes(one);
const says = (about: Partial<Report> = {}): Report => ({ category: 'lift', place: '3栋2单元', reporter: 2, at: minute(60), ...about });
const kind = (report: Report, known: readonly Issue[]): string => sameMatter(report, known, samePlace).kind;

const open = inState('in-hand').issue;
const closed = inState('closed').issue;
const closedAt = minute(30);

describe('while it is open', () => {
  test('another household joins, the reporter asks again', () => {
    expect(kind(says(), [open])).toBe('supports');
    expect(kind(says({ reporter: 1 }), [open])).toBe('again');
    const joined = done(inState('in-hand'), qian, minute(20), { type: 'support', note: '' }).issue;
    expect(kind(says({ reporter: 2 }), [joined])).toBe('again');
  });

  test('at any open state', () => {
    for (const state of ['awaiting-dispatch', 'awaiting-receipt', 'in-hand', 'paused', 'whistled', 'awaiting-followup'] as const) {
      expect(kind(says(), [inState(state).issue]), state).toBe('supports');
    }
  });

  test('another place or another category is a new matter', () => {
    expect(kind(says({ place: '5栋' }), [open])).toBe('new');
    expect(kind(says({ category: 'water' }), [open])).toBe('new');
    expect(kind(says(), [])).toBe('new');
  });

  test('one place may hold the other', () => {
    expect(kind(says({ place: '3栋' }), [open])).toBe('supports');
  });

  test('without a place only what befalls everybody, and only for some hours', () => {
    expect(kind(says({ place: null }), [open])).toBe('supports');
    expect(kind(says({ place: null, at: later(minute(0), hours(7)) }), [open])).toBe('new');
    const rubbish = inState('in-hand', { category: 'sanitation' }).issue;
    expect(kind(says({ category: 'sanitation', place: null }), [rubbish])).toBe('new');
  });

  test('other things are never the same', () => {
    expect(kind(says({ category: 'other' }), [inState('awaiting-dispatch', { category: 'other' }).issue])).toBe('new');
  });
});

describe('after it was closed', () => {
  test('told by who told of it within seven days: it opens again', () => {
    expect(kind(says({ reporter: 1, at: later(closedAt, days(7)) }), [closed])).toBe('reopens');
    const joined = done(inState('awaiting-followup'), qian, minute(25), { type: 'support', note: '' });
    const ended = done(joined, chen, minute(30), { type: 'follow-up', solved: true, satisfied: null, onBehalf: false }).issue;
    expect(kind(says({ reporter: 2, at: later(closedAt, days(3)) }), [ended])).toBe('reopens');
  });

  test('told by somebody else within seven days: a recurrence', () => {
    expect(kind(says({ at: later(closedAt, days(2)) }), [closed])).toBe('recurs');
  });

  test('told by anybody within thirty days: a recurrence; later it is new', () => {
    expect(kind(says({ reporter: 1, at: later(closedAt, days(7) + 1) }), [closed])).toBe('recurs');
    expect(kind(says({ at: later(closedAt, days(30)) }), [closed])).toBe('recurs');
    expect(kind(says({ at: later(closedAt, days(30) + 1) }), [closed])).toBe('new');
  });

  test('what was void or merged is no matter that returns', () => {
    for (const state of ['void', 'merged'] as const)
      expect(kind(says({ reporter: 1, at: minute(90) }), [inState(state).issue]), state).toBe('new');
  });

  test('an open one goes before a closed one', () => {
    const reopened = done(inState('closed'), li, minute(50), { type: 'reopen', note: '' }).issue;
    expect(sameMatter(says({ at: minute(90) }), [closed, reopened], samePlace)).toEqual({ kind: 'supports', issue: reopened });
  });
});
