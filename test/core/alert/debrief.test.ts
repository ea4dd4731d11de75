/** Five questions, one after another; and updates that share a line. */

import { describe, expect, test } from 'vitest';
import { debriefOf } from '../../../src/core/alert/debrief';
import { decideAlert } from '../../../src/core/alert/decide';
import type { AlertEvent } from '../../../src/core/alert/event';
import { batchOfLatest } from '../../../src/core/alert/updates';
import { later } from '../../../src/kernel/instant';
import { minute, morning } from '../issue/given';
import { alert, did } from './given';

const raised: AlertEvent = { type: 'raised', parties: ['grid'], told: [], by: null, at: morning };
const answered = (question: 'course' | 'cause' | null, note: string): AlertEvent => ({
  type: 'debriefed',
  ...(question === null ? {} : { question }),
  words: { note },
  by: 3,
  at: minute(40),
});

describe('a 复盘', () => {
  test('asks the first question that is neither answered nor skipped', () => {
    expect(debriefOf([raised]).next).toBe('course');
    expect(debriefOf([raised, answered('course', '九点')]).next).toBe('cause');
    expect(
      debriefOf([raised, answered('course', '九点'), { type: 'debrief-skipped', question: 'cause', by: 3, at: minute(41) }]).next,
    ).toBe('response');
  });
  test('keeps what was written without being asked, and the later of two answers', () => {
    const { answers, notes } = debriefOf([
      raised,
      answered(null, '备一块门机板'),
      answered('course', '九点'),
      answered('course', '九点十分'),
    ]);
    expect(notes).toEqual(['备一块门机板']);
    expect(answers).toEqual([{ question: 'course', text: '九点十分' }]);
  });
  test('begins anew where the alert was raised anew', () => {
    expect(debriefOf([raised, answered('course', '九点'), raised])).toEqual({ answers: [], notes: [], next: 'course' });
  });
  test('is for afterwards', () => {
    const command = { type: 'skip-debrief', question: 'course', by: 3, at: minute(1) } as const;
    expect(decideAlert(alert(), command)).toMatchObject({ refusal: { kind: 'alert-running' } });
    expect(decideAlert(did(alert(), { type: 'end', ending: 'stood-down', by: 6, at: minute(1) }), command).ok).toBe(true);
  });
});

describe('who leads', () => {
  test('the last who said so; saying it twice is nothing new', () => {
    const led = did(alert(), { type: 'lead', by: 3, at: minute(1) });
    expect(led.leader).toBe(3);
    expect(decideAlert(led, { type: 'lead', by: 3, at: minute(2) })).toEqual({ ok: true, value: [] });
    expect(did(led, { type: 'lead', by: 4, at: minute(2) }).leader).toBe(4);
  });
  test('only while it runs', () => {
    const over = did(alert(), { type: 'end', ending: 'stood-down', by: 6, at: minute(1) });
    expect(decideAlert(over, { type: 'lead', by: 3, at: minute(2) })).toMatchObject({ refusal: { kind: 'alert-over' } });
  });
});

describe('updates', () => {
  const at = (...seconds: readonly number[]) => batchOfLatest(seconds.map((count) => later(morning, count * 1000)));
  test('the first is told at once, and so is one that comes a minute after what was told', () => {
    expect(at(0)).toEqual({ from: 0, tellAt: 'now' });
    expect(at(0, 60)).toEqual({ from: 1, tellAt: 'now' });
  });
  test('those between share a line at the minute’s end', () => {
    expect(at(0, 10)).toEqual({ from: 1, tellAt: minute(1) });
    expect(at(0, 10, 50)).toEqual({ from: 1, tellAt: minute(1) });
    // Told at the first minute with the one before: the next waits for the second.
    expect(at(0, 10, 70)).toEqual({ from: 2, tellAt: minute(2) });
    expect(at(0, 10, 120)).toEqual({ from: 2, tellAt: 'now' });
  });
});
