/** What picks itself onto an agenda, why, and in which order. */

import { describe, expect, test } from 'vitest';
import type { Issue } from '../../../src/core/issue/issue';
import { usualManners } from '../../../src/core/manners/manners';
import { type AgendaFacts, pickAgenda, type Topic } from '../../../src/core/meeting/agenda';
import { registered } from '../issue/given';
import { on } from './given';

const at = on('2026-11-25T09:00');
const issue = (number: number, about: Partial<Issue> = {}): Issue => ({ ...registered().issue, number, state: 'in-hand', ...about });
const topic = (number: number, about: Partial<Topic> = {}): Topic => ({
  number,
  by: 1,
  from: 'resident',
  text: '装充电桩',
  private: false,
  issue: null,
  ...about,
});

function picked(about: Partial<AgendaFacts>): string[] {
  const facts: AgendaFacts = {
    issues: [],
    resolved: [],
    topics: [],
    trails: new Map(),
    manners: usualManners,
    at,
    ...about,
  };
  return pickAgenda(facts).map(
    ({ issue: one, discreet, reasons }) => `${one?.number ?? '-'}${discreet ? '*' : ''} ${reasons.map(({ kind }) => kind).join(' ')}`,
  );
}

describe('a matter is the meeting’s', () => {
  test('and an ordinary one is not', () => {
    expect(picked({ issues: [issue(1, { recurrence: 2, handBacks: 1, supporters: [2, 3, 4, 5] })] })).toEqual([]);
  });

  test.each([
    ['overdue', issue(1, { owner: 'property', dispatchedAt: on('2026-11-02T09:00') })],
    ['handed-back', issue(1, { state: 'awaiting-dispatch', handBacks: 2 })],
    ['recurrence', issue(1, { recurrence: 3 })],
    ['recurrence', issue(1, { recurrence: 4, state: 'closed' })],
    ['supporters', issue(1, { supporters: [2, 3, 4, 5, 6] })],
  ])('%s', (reason, one) => {
    expect(picked({ issues: [one] })).toEqual([`1 ${reason}`]);
  });

  test('sent from one party to another, or back by a department', () => {
    const trails = new Map([
      [1, { sentTo: ['property', 'grid'] as const, returnedBy: null }],
      [2, { sentTo: ['property', 'property'] as const, returnedBy: null }],
      [3, { sentTo: ['grid'] as const, returnedBy: '城管' }],
    ]);
    expect(picked({ issues: [issue(1), issue(2), issue(3)], trails })).toEqual(['1 between-parties', '3 whistle-returned']);
  });

  test('many supporters of what is over are not', () => {
    expect(picked({ issues: [issue(1, { state: 'closed', supporters: [2, 3, 4, 5, 6] })] })).toEqual([]);
  });

  test('a drill never is', () => {
    expect(picked({ issues: [issue(1, { drill: true, recurrence: 3 })] })).toEqual([]);
  });
});

test('each point stands once with all its reasons: resolutions first, then topics, then the longest overdue', () => {
  const late = (number: number, day: string) => issue(number, { owner: 'property', dispatchedAt: on(`${day}T09:00`) });
  expect(
    picked({
      issues: [late(4, '2026-11-10'), late(5, '2026-11-03'), issue(6, { supporters: [2, 3, 4, 5, 6] }), late(3, '2026-11-12')],
      resolved: [late(3, '2026-11-12')],
      topics: [topic(2), topic(1, { issue: 6 }), topic(3, { issue: 99 })],
    }),
  ).toEqual(['3 resolution overdue', '6 topic supporters', '- topic', '- topic', '5 overdue', '4 overdue']);
});

test('of private and petition matters the point is marked, so that no word tells its name', () => {
  const reasons = { recurrence: 3 };
  expect(
    picked({
      issues: [issue(1, { ...reasons, private: true }), issue(2, { ...reasons, majorClass: 'petition-stability' })],
      topics: [topic(1, { private: true })],
    }),
  ).toEqual(['-* topic', '1* recurrence', '2* recurrence']);
});
