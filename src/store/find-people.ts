/** People of a compound by role, by name in the room, by id; and how to reach them on an account. */

import type { Officer } from '../core/roster/officer';
import { partyOf, type Role, type Speaker } from '../core/roster/role';
import type { Instant } from '../kernel/instant';
import { findAvailability, standsInForConvenor } from './find-availability';
import type { Account } from './know-room';
import type { Transaction } from './transaction';

/** A person as one compound sees them: the roles in force there, and those in its community. */
export async function findSpeaker(
  transaction: Transaction,
  compound: number,
  person: { id: number; name: string },
  at: Instant,
): Promise<Speaker> {
  const posts = await transaction.post.findMany({ where: { personId: person.id, validTo: null, ...inForceFor(compound) } });
  const roles = posts.map(({ role }) => role as Role);
  const speaker = { id: person.id, name: person.name, roles: roles.length > 0 ? roles : (['resident'] as const), party: partyOf(roles) };
  // Only holders of posts are named to stand in.
  return roles.length > 0 && (await standsInForConvenor(transaction, compound, person.id, at)) ? { ...speaker, standsIn: true } : speaker;
}

/** Everyone who holds a post in the compound or its community, as they are at that instant; in the order of the roster. */
export async function findOfficers(transaction: Transaction, compound: number, at: Instant): Promise<readonly Officer[]> {
  const posts = await transaction.post.findMany({
    where: { validTo: null, ...inForceFor(compound) },
    include: { person: true },
    orderBy: { id: 'asc' },
  });
  const people = new Map<number, { name: string; roles: Role[] }>();
  for (const { person, role } of posts) {
    const entry = people.get(person.id) ?? { name: person.name, roles: [] };
    people.set(person.id, { ...entry, roles: [...entry.roles, role as Role] });
  }
  const { away, onDuty } = await findAvailability(transaction, compound, at);
  return [...people].map(([id, { name, roles }]) => {
    const party = partyOf(roles);
    return { id, name, roles, party, away: away.get(id) ?? null, onDuty: onDuty.has(`${id}/${party}`) };
  });
}

const inForceFor = (compound: number) => ({
  OR: [{ compoundId: compound }, { community: { compounds: { some: { id: compound } } } }],
});

export async function findNames(transaction: Transaction, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.person.findMany({ where: { id: { in: [...ids] } } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** A member of the room by the name shown there. */
export async function findMemberByName(transaction: Transaction, room: number, name: string): Promise<{ id: number; name: string } | null> {
  const row = await transaction.roomMember.findFirst({ where: { roomId: room, name, leftAt: null }, include: { identity: true } });
  return row && { id: row.identity.personId, name: row.name };
}

/** Everybody in the room who goes by that name there. */
export async function findMembersByName(
  transaction: Transaction,
  room: number,
  name: string,
): Promise<readonly { readonly id: number; readonly name: string }[]> {
  const rows = await transaction.roomMember.findMany({
    where: { roomId: room, name, leftAt: null, identity: { validTo: null } },
    include: { identity: true },
  });
  const people = new Map(rows.map((row) => [row.identity.personId, { id: row.identity.personId, name: row.name }]));
  return [...people.values()];
}

/** The chat contact through which a person can be spoken to on this account. */
export async function findContact(transaction: Transaction, where: Account, person: number): Promise<{ id: string; name: string } | null> {
  const row = await transaction.identity.findFirst({ where: { ...where, personId: person, validTo: null }, orderBy: { id: 'desc' } });
  return row && { id: row.externalId, name: row.name };
}

/** The compound in whose group somebody was who has left it. */
export async function findFormerCompound(transaction: Transaction, person: number): Promise<number | null> {
  const row = await transaction.roomMember.findFirst({
    where: { identity: { personId: person }, room: { compoundId: { not: null } } },
    include: { room: true },
    orderBy: { leftAt: 'desc' },
  });
  return row?.room.compoundId ?? null;
}

/** The compounds a person has to do with: by post, by community, by being in the work group. */
export async function findCompoundsOf(transaction: Transaction, person: number): Promise<readonly { id: number; name: string }[]> {
  return transaction.compound.findMany({
    where: {
      OR: [
        { posts: { some: { personId: person, validTo: null } } },
        { community: { posts: { some: { personId: person, validTo: null } } } },
        { rooms: { some: { validTo: null, members: { some: { leftAt: null, identity: { personId: person, validTo: null } } } } } },
      ],
    },
    select: { id: true, name: true },
    orderBy: { id: 'asc' },
  });
}
