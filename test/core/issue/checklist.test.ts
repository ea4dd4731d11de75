/** The checklist of each category, and how its points are ticked. */

import { describe, expect, test } from 'vitest';
import { basisOf, checklistOf, openPoints, pointCodes } from '../../../src/core/issue/checklist';
import { categories, severities } from '../../../src/core/issue/vocabulary';
import { hours, later } from '../../../src/kernel/instant';
import { pointNames } from '../../../src/wording/checklist';
import { chen, decided, done, inState, li, minute, morning, refusalKind, registered, wang, zhao } from './given';

describe('a checklist', () => {
  test('has three to five points in every category and severity, each once, with a name, and says what it rests on', () => {
    const used = new Set<string>();
    for (const category of categories) {
      expect(basisOf(category), category).not.toBe('');
      for (const severity of severities) {
        const points = checklistOf({ category, severity, registeredAt: morning }, later(morning, hours(100)));
        expect(points.length, `${category} ${severity}`).toBeGreaterThanOrEqual(3);
        expect(points.length, `${category} ${severity}`).toBeLessThanOrEqual(5);
        expect(new Set(points).size).toBe(points.length);
        for (const code of points) used.add(code);
      }
    }
    expect(pointCodes.filter((code) => !used.has(code))).toEqual([]);
    expect(new Set(Object.values(pointNames)).size).toBe(pointCodes.length);
  });

  test('a lift with people in it asks for more than one that stands still', () => {
    const lift = { category: 'lift', registeredAt: morning } as const;
    expect(checklistOf({ ...lift, severity: 'red' }, morning)).toEqual(['calmed', 'maintainer-30', 'restored', 'published']);
    expect(checklistOf({ ...lift, severity: 'orange' }, morning)).toEqual(['maintainer', 'restored', 'published']);
  });

  test('water is brought where it has been off for half a day', () => {
    const water = { category: 'water', severity: 'orange', registeredAt: morning } as const;
    expect(checklistOf(water, later(morning, hours(11)))).not.toContain('water-brought');
    expect(checklistOf(water, later(morning, hours(12)))).toContain('water-brought');
  });
});

describe('ticking', () => {
  const check = (...points: string[]) => ({ type: 'check', points }) as const;

  test('is the owner’s and the convenor’s, until it is closed', () => {
    expect(done(inState('in-hand'), wang, minute(40), check('restored')).issue.checked).toEqual(['restored']);
    expect(done(inState('awaiting-followup'), li, minute(40), check('restored')).issue.checked).toEqual(['restored']);
    expect(refusalKind(inState('in-hand'), zhao, minute(40), check('restored'))).toBe('owned-by-another');
    expect(refusalKind(inState('awaiting-followup'), chen, minute(40), check('restored'))).toBe('owned-by-another');
    expect(refusalKind(registered(), wang, minute(40), check('restored'))).toBe('owned-by-nobody');
    expect(refusalKind(inState('closed'), wang, minute(40), check('restored'))).toBe('not-in-this-state');
  });

  test('twice is nothing new', () => {
    const once = done(inState('in-hand'), wang, minute(40), check('restored'));
    expect(refusalKind(once, wang, minute(41), check('restored'))).toBe('nothing-changes');
    expect(done(once, wang, minute(41), check('restored', 'published')).history.at(-1)).toMatchObject({ points: ['published'] });
  });

  test('what a result says is done is ticked ahead of it, and taken back with it', () => {
    const finish = { type: 'finish', note: '修好了', photos: 1, points: ['restored'] } as const;
    const decision = decided(inState('awaiting-receipt'), wang, minute(40), finish);
    expect(decision.ok && decision.value.map(({ type }) => type)).toEqual(['received', 'checked', 'finished']);
    const finished = done(inState('awaiting-receipt'), wang, minute(40), finish);
    expect(openPoints(finished.issue, minute(40))).toEqual(['maintainer', 'published']);
    const disputed = done(finished, chen, minute(50), { type: 'follow-up', solved: false, satisfied: null, onBehalf: false });
    expect(disputed.issue.checked).toEqual([]);
    const back = done(finished, wang, minute(41), { type: 'undo' });
    expect([back.issue.state, back.issue.checked]).toEqual(['awaiting-receipt', []]);
  });

  test('a progress ticks too', () => {
    const { issue } = done(inState('in-hand'), wang, minute(40), { type: 'progress', note: '到了', points: ['maintainer'] });
    expect(issue.checked).toEqual(['maintainer']);
  });
});
