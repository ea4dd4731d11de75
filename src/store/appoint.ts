/** Posts given, confirmed and ended; each keeps who gave it, by what, and when. Doing it twice changes nothing. */

import type { Post } from '../core/roster/appointing';
import type { Role } from '../core/roster/role';
import type { Instant } from '../kernel/instant';
import { stamp, stampOrNull } from './moments';
import type { Transaction } from './transaction';

export type PostPlace = { readonly compoundId: number } | { readonly communityId: number };

/** `via`: the operator's file, the operator's code, or the word of a convenor (`by`). `confirmedAt`: the path to the holder is known to work. */
export type Granting = {
  readonly via: 'file' | 'code' | 'convenor';
  readonly by?: number;
  readonly code?: number;
  readonly confirmedAt: Instant | null;
};

/** @returns whether it is new. */
export async function appoint(
  transaction: Transaction,
  personId: number,
  role: Role,
  where: PostPlace,
  at: Instant,
  { via, by, code, confirmedAt }: Granting,
): Promise<boolean> {
  const held = await transaction.post.findFirst({ where: { personId, role, validTo: null, ...where } });
  if (held !== null) return false;
  const granted = { via, grantedById: by ?? null, codeId: code ?? null, confirmedAt: stampOrNull(confirmedAt) };
  await transaction.post.create({ data: { personId, role, ...where, validFrom: stamp(at), ...granted } });
  return true;
}

/** The posts of the compound itself, in the order of the roster. */
export async function findPosts(transaction: Transaction, where: PostPlace): Promise<readonly Post[]> {
  const rows = await transaction.post.findMany({ where: { ...where, validTo: null }, orderBy: { id: 'asc' } });
  return rows.map(({ id, personId, role, confirmedAt }) => ({ id, person: personId, role: role as Role, confirmed: confirmedAt !== null }));
}

export async function endPost(transaction: Transaction, id: number, by: number | null, at: Instant): Promise<void> {
  await transaction.post.updateMany({ where: { id, validTo: null }, data: { validTo: stamp(at), endedById: by } });
}

/** What this person holds here or above, and has not confirmed. */
export async function findUnconfirmed(
  transaction: Transaction,
  personId: number,
  compound: number,
): Promise<readonly { readonly id: number; readonly role: Role }[]> {
  const rows = await transaction.post.findMany({
    where: {
      personId,
      validTo: null,
      confirmedAt: null,
      OR: [{ compoundId: compound }, { community: { compounds: { some: { id: compound } } } }],
    },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, role }) => ({ id, role: role as Role }));
}

export async function confirmPosts(transaction: Transaction, ids: readonly number[], at: Instant): Promise<void> {
  await transaction.post.updateMany({ where: { id: { in: [...ids] }, confirmedAt: null }, data: { confirmedAt: stamp(at) } });
}

/** A holder of this role whom the operator's file names so, and whose chat account nobody knows yet. */
export async function findAwaited(transaction: Transaction, role: Role, where: PostPlace, chatName: string): Promise<number | null> {
  const rows = await transaction.post.findMany({
    where: { role, ...where, validTo: null, person: { rosterName: { not: null }, identities: { none: { validTo: null } } } },
    include: { person: true },
  });
  const called = rows.filter(({ person }) => person.rosterName !== null && chatName.includes(person.rosterName));
  return called.length === 1 ? (called[0]?.id ?? null) : null;
}

/** The post of the file goes to the person who was found in the chat, and with it the name by which the file knows them. */
export async function takeOver(transaction: Transaction, post: number, personId: number, { confirmedAt, code }: Granting): Promise<void> {
  const { person } = await transaction.post.findUniqueOrThrow({ where: { id: post }, include: { person: true } });
  await transaction.post.update({ where: { id: post }, data: { personId, confirmedAt: stampOrNull(confirmedAt), codeId: code ?? null } });
  await transaction.person.update({ where: { id: personId }, data: { rosterName: person.rosterName } });
}
