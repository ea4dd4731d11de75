/** The operator's codes: kept by their hash, used once; and how often a place has guessed wrong. */

import { type Code, type CodeLock, noLock } from '../core/roster/code';
import type { CodePurpose } from '../core/roster/code-purpose';
import type { Instant } from '../kernel/instant';
import { moment, momentOrNull, stamp, stampOrNull } from './moments';
import type { Transaction } from './transaction';

type NewCode = Omit<Code, 'id' | 'usedAt'> & { readonly hash: string; readonly issuedAt: Instant };

export async function keepCode(transaction: Transaction, code: NewCode): Promise<void> {
  await transaction.code.create({
    data: {
      hash: code.hash,
      purpose: code.purpose,
      communityId: code.community,
      compoundId: code.compound,
      personId: code.person,
      issuedAt: stamp(code.issuedAt),
      expiresAt: stamp(code.expiresAt),
    },
  });
}

export async function findCode(transaction: Transaction, hash: string): Promise<Code | null> {
  const row = await transaction.code.findUnique({ where: { hash } });
  return (
    row && {
      id: row.id,
      purpose: row.purpose as CodePurpose,
      community: row.communityId,
      compound: row.compoundId,
      person: row.personId,
      expiresAt: moment(row.expiresAt),
      usedAt: momentOrNull(row.usedAt),
    }
  );
}

/** @returns false where somebody was quicker with it. */
export async function useCode(transaction: Transaction, id: number, person: number, at: Instant): Promise<boolean> {
  const { count } = await transaction.code.updateMany({ where: { id, usedAt: null }, data: { usedAt: stamp(at), usedById: person } });
  return count === 1;
}

/** @param place `room/3`, or `person/5` alone with the bot. */
export async function findCodeLock(transaction: Transaction, place: string): Promise<CodeLock> {
  const row = await transaction.codeLock.findUnique({ where: { place } });
  return row === null ? noLock : { wrong: row.wrong, lockedUntil: momentOrNull(row.lockedUntil) };
}

export async function keepCodeLock(transaction: Transaction, place: string, { wrong, lockedUntil }: CodeLock): Promise<void> {
  const data = { wrong, lockedUntil: stampOrNull(lockedUntil) };
  await transaction.codeLock.upsert({ where: { place }, create: { place, ...data }, update: data });
}
