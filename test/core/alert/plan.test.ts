/** The steps while a party is silent, the strip, the 复盘. */

import { describe, expect, test } from 'vitest';
import type { Alert } from '../../../src/core/alert/alert';
import { planAlert, stripDue } from '../../../src/core/alert/plan';
import { usualManners } from '../../../src/core/manners/manners';
import { zonedIso } from '../../../src/kernel/civil';
import { instant, minutes } from '../../../src/kernel/instant';
import { minute } from '../issue/given';
import { alert, did } from './given';

const manners = usualManners;
const plan = (one: Alert): Readonly<Record<string, string>> =>
  Object.fromEntries(planAlert(one, manners).map(({ promise, dueAt }) => [promise, zonedIso(dueAt).slice(5, 16).replace('T', ' ')]));
const acknowledged = (one: Alert, party: 'grid' | 'property' | 'committee', at: number): Alert =>
  did(one, { type: 'acknowledge', party, by: 3, at: minute(at) });
const shown = (one: Alert, at: number): Alert => did(one, { type: 'show', by: null, at: minute(at) });

describe('steps', () => {
  const steps = { deputy: '11-24 09:05', convenor: '11-24 09:10', secretary: '11-24 09:20', 'report-due': '11-24 09:30' };

  test('5, 10, 20 and 30 minutes, as long as a party is silent', () => {
    expect(plan(alert())).toEqual(steps);
    expect(plan(acknowledged(acknowledged(alert(), 'grid', 0), 'property', 0))).toMatchObject(steps);
  });

  test('none once all have answered', () => {
    const all = (['grid', 'property', 'committee'] as const).reduce((one, party) => acknowledged(one, party, 1), alert());
    expect(plan(shown(all, 1))).toEqual({});
  });

  test('a party without anybody holds nothing up', () => {
    expect(plan(shown(acknowledged(alert(['grid']), 'grid', 1), 1))).toEqual({});
    expect(plan(alert([]))).toEqual({});
  });
});

describe('the strip', () => {
  test('at once the first time', () => expect(stripDue(acknowledged(alert(), 'grid', 1))).toBe('now'));

  test('what comes within the minute waits for its end', () => {
    const second = acknowledged(shown(acknowledged(alert(), 'grid', 1), 1), 'property', 1);
    expect(stripDue(second)).toBe(minute(2));
    expect(plan(second)).toMatchObject({ strip: '11-24 09:02' });
  });

  test('at once when all have answered', () => {
    const two = acknowledged(shown(acknowledged(alert(['grid', 'property']), 'grid', 1), 1), 'property', 1);
    expect(stripDue(two)).toBe('now');
  });

  test('not where nothing is new', () => {
    expect(stripDue(alert())).toBe(null);
    expect(stripDue(shown(acknowledged(alert(), 'grid', 1), 1))).toBe(null);
  });
});

describe('the 复盘', () => {
  const ended = (ending: NonNullable<Alert['ending']>, at = minute(30)) => did(alert(), { type: 'end', ending, by: 6, at });

  test('two working hours after the end, in working time', () => {
    expect(plan(ended('stood-down'))).toEqual({ debrief: '11-24 11:30' });
    expect(plan(ended('with-issue', instant('2026-11-27T23:50:00+08:00')))).toEqual({ debrief: '11-30 11:00' });
  });

  test('not after a false alarm, nor a drill that was broken off, nor once it is written', () => {
    expect(plan(ended('false-alarm'))).toEqual({});
    expect(plan(ended('broken-off'))).toEqual({});
    expect(plan(did(ended('stood-down'), { type: 'debrief', note: '好', by: 6, at: minute(60) }))).toEqual({});
  });
});

test('whatever is planned counts from something that happened, and is due no earlier', () => {
  for (const { countsFrom, dueAt } of planAlert(alert(), manners)) expect(dueAt - countsFrom).toBeGreaterThanOrEqual(minutes(5));
});
