/** A code of the operator's: what it is good for, for how long, and when a place has guessed too often. */

import { days, hours, type Instant, later } from '../../kernel/instant';
import { accepted, type Result, refused } from '../../kernel/result';
import type { CodePurpose } from './code-purpose';
import type { RosterRefusal } from './refusal';

export type Code = {
  readonly id: number;
  readonly purpose: CodePurpose;
  readonly community: number;
  readonly compound: number | null;
  readonly person: number | null;
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
};

export const codeLife = days(1);
const triesBeforeLock = 5;
const lockLength = hours(1);

/** `wrong`: since the last lock or right code. */
export type CodeLock = { readonly wrong: number; readonly lockedUntil: Instant | null };
export const noLock: CodeLock = { wrong: 0, lockedUntil: null };

export const isLocked = ({ lockedUntil }: CodeLock, at: Instant): boolean => lockedUntil !== null && at < lockedUntil;

export function afterWrong({ wrong }: CodeLock, at: Instant): CodeLock {
  return wrong + 1 < triesBeforeLock ? { wrong: wrong + 1, lockedUntil: null } : { wrong: 0, lockedUntil: later(at, lockLength) };
}

/** @param code what the typed code stands for; null where it is nobody's. */
export function judgeCode(code: Code | null, wanted: CodePurpose, lock: CodeLock, at: Instant): Result<Code, RosterRefusal> {
  if (lock.lockedUntil !== null && isLocked(lock, at)) return refused({ kind: 'codes-locked', until: lock.lockedUntil, at });
  if (code === null) {
    const { wrong, lockedUntil } = afterWrong(lock, at);
    return refused({ kind: 'wrong-code', left: lockedUntil === null ? triesBeforeLock - wrong : 0 });
  }
  if (code.usedAt !== null) return refused({ kind: 'code-used' });
  if (at >= code.expiresAt) return refused({ kind: 'code-expired' });
  if (code.purpose !== wanted) return refused({ kind: 'code-for-other', purpose: code.purpose });
  return accepted(code);
}
