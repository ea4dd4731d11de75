/** The whistle check: what is asked for, what passes, and on which grounds. */

import { describe, expect, test } from 'vitest';
import { checkWhistle, type WhistleFacts } from '../../../src/core/whistle/check';

const whole: WhistleFacts = {
  department: 'known',
  demand: true,
  place: true,
  outside: true,
  tried: { what: false, who: false, when: false },
  onRecord: 0,
  photo: true,
};
const check = (facts: Partial<WhistleFacts>, severity: 'red' | 'yellow' = 'yellow') => checkWhistle({ ...whole, ...facts }, severity);

describe('the whistle check', () => {
  test('a whole one goes', () => expect(check({})).toEqual({ goes: true, grounds: 'outside-duties', gaps: [] }));

  test('a missing photo alone holds nothing back', () => expect(check({ photo: false })).toMatchObject({ goes: true, gaps: ['photo'] }));

  test.each([
    ['no department', { department: 'none' }, ['department']],
    ['an unknown one', { department: 'unknown' }, ['department']],
    ['no demand', { demand: false }, ['demand']],
    ['no place', { place: false, photo: false }, ['place', 'photo']],
    ['neither ground', { outside: false }, ['grounds']],
    ['tried by nobody named', { outside: false, tried: { what: true, who: false, when: true } }, ['who-and-when']],
    ['tried on no day', { outside: false, tried: { what: true, who: true, when: false } }, ['who-and-when']],
    [
      'nothing at all',
      { department: 'none', demand: false, place: false, outside: false, photo: false },
      ['department', 'demand', 'place', 'grounds', 'photo'],
    ],
  ] as const)('%s: asked for, all at once', (_, facts, gaps) => expect(check(facts)).toMatchObject({ goes: false, gaps }));

  test('coordination failed: with the evidence in words, or on record', () => {
    const told = { outside: false, tried: { what: true, who: true, when: true } };
    expect(check(told)).toEqual({ goes: true, grounds: 'coordination-failed', gaps: [] });
    expect(check({ outside: false, onRecord: 2 })).toEqual({ goes: true, grounds: 'coordination-failed', gaps: [] });
  });

  test('a red one goes with what there is, to whomever is named', () => {
    expect(check({ department: 'unknown', demand: false, outside: false, photo: false }, 'red')).toMatchObject({
      goes: true,
      gaps: ['department', 'demand', 'grounds', 'photo'],
    });
    expect(check({ department: 'none' }, 'red').goes).toBe(false);
  });
});
