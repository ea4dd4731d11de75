/** What can be done with an alert, and when. */

import { describe, expect, test } from 'vitest';
import { unanswered } from '../../../src/core/alert/alert';
import { decideAlert } from '../../../src/core/alert/decide';
import { evolveAlert } from '../../../src/core/alert/evolve';
import { minute, morning } from '../issue/given';
import { alert, did } from './given';

const acknowledge = (party: 'grid' | 'property' | 'committee', at = minute(1)) => ({ type: 'acknowledge', party, by: 3, at }) as const;

describe('receipts', () => {
  test('the first word of a party counts for it, whoever of it said so', () => {
    const one = did(alert(), acknowledge('property'));
    expect(one.receipts).toEqual([{ party: 'property', by: 3, at: minute(1) }]);
    expect(unanswered(one)).toEqual(['grid', 'committee']);
  });

  test('a second word of the same party is nothing new', () => {
    const one = did(alert(), acknowledge('property'));
    expect(did(one, acknowledge('property', minute(2)))).toBe(one);
  });

  test('a party without anybody is not waited for, and its word changes nothing', () => {
    const two = alert(['grid', 'property']);
    expect(did(two, acknowledge('committee'))).toBe(two);
    expect(unanswered(two)).toEqual(['grid', 'property']);
  });
});

describe('the end', () => {
  const over = did(alert(), { type: 'end', ending: 'stood-down', by: 6, at: minute(25) });

  test('is kept with who and how', () => expect(over).toMatchObject({ endedAt: minute(25), ending: 'stood-down' }));

  test('ends only once, and nothing is acknowledged afterwards', () => {
    for (const command of [acknowledge('grid'), { type: 'end', ending: 'false-alarm', by: 6, at: minute(30) } as const])
      expect(decideAlert(over, command)).toEqual({ ok: false, refusal: { kind: 'alert-over', issue: 12, ending: 'stood-down' } });
  });

  test('a 复盘 comes after it', () => {
    const debrief = { type: 'debrief', note: '备件提前订', by: 6, at: minute(200) } as const;
    expect(decideAlert(alert(), debrief)).toEqual({ ok: false, refusal: { kind: 'alert-running', issue: 12 } });
    expect(did(over, debrief).debriefedAt).toBe(minute(200));
  });

  test('raised again, it begins anew', () => {
    const again = evolveAlert(over, { type: 'raised', parties: ['grid'], told: [4], by: 1, at: minute(60) });
    expect(again).toMatchObject({ raisedAt: minute(60), receipts: [], told: [4], endedAt: null, ending: null, version: over.version + 1 });
  });
});

test('a step adds those it told, so that they hear of the end', () => {
  const stepped = did(alert(), { type: 'step', step: 'deputy', told: [8, 4], by: null, at: minute(5) });
  expect(stepped.told).toEqual([3, 4, 5, 6, 8]);
  expect(morning).toBe(stepped.raisedAt);
});
