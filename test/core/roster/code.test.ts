/** A code of one use for a day, and five wrong ones that lock a place for an hour. */

import { describe, expect, test } from 'vitest';
import { afterWrong, type Code, type CodeLock, codeLife, isLocked, judgeCode, noLock } from '../../../src/core/roster/code';
import { hours, instant, later } from '../../../src/kernel/instant';

const issued = instant('2026-11-24T09:00:00+08:00');
const code: Code = {
  id: 1,
  purpose: 'convenor',
  community: 1,
  compound: null,
  person: null,
  expiresAt: later(issued, codeLife),
  usedAt: null,
};
const kindOf = (...judged: Parameters<typeof judgeCode>): string => {
  const result = judgeCode(...judged);
  return result.ok ? 'taken' : result.refusal.kind;
};

describe('a code', () => {
  test('is taken until its day is over, once, for what it is for', () => {
    expect(kindOf(code, 'convenor', noLock, issued)).toBe('taken');
    expect(kindOf(code, 'convenor', noLock, later(code.expiresAt, -1))).toBe('taken');
    expect(kindOf(code, 'convenor', noLock, code.expiresAt)).toBe('code-expired');
    expect(kindOf({ ...code, usedAt: issued }, 'convenor', noLock, issued)).toBe('code-used');
    expect(kindOf(code, 'secretary', noLock, issued)).toBe('code-for-other');
    expect(kindOf(null, 'convenor', noLock, issued)).toBe('wrong-code');
  });

  test('a locked place is told nothing about it', () => {
    const locked: CodeLock = { wrong: 0, lockedUntil: later(issued, 1) };
    for (const typed of [code, null, { ...code, usedAt: issued }]) expect(kindOf(typed, 'convenor', locked, issued)).toBe('codes-locked');
    expect(kindOf(code, 'convenor', locked, later(issued, 1))).toBe('taken');
  });

  test('the fifth wrong one locks for an hour, and then counting begins anew', () => {
    let lock = noLock;
    for (let wrong = 1; wrong <= 4; wrong += 1) {
      lock = afterWrong(lock, issued);
      expect([lock.wrong, isLocked(lock, issued)]).toEqual([wrong, false]);
    }
    lock = afterWrong(lock, issued);
    expect(isLocked(lock, later(issued, hours(1) - 1))).toBe(true);
    expect(isLocked(lock, later(issued, hours(1)))).toBe(false);
    expect(afterWrong(lock, later(issued, hours(1))).wrong).toBe(1);
  });

  test('how many tries are left is said', () => {
    const left = (lock: CodeLock): number => {
      const judged = judgeCode(null, 'convenor', lock, issued);
      return !judged.ok && judged.refusal.kind === 'wrong-code' ? judged.refusal.left : -1;
    };
    expect([0, 1, 2, 3, 4].map((wrong) => left({ wrong, lockedUntil: null }))).toEqual([4, 3, 2, 1, 0]);
  });
});
