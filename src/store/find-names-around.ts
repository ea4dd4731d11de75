/** Every name by which the people of a room and of its compound go: what must not leave the house. */

import type { Account } from './know-room';
import type { Transaction } from './transaction';

/** Null where the room belongs to no compound yet. Those who have left are still talked about. */
export async function findNamesAround(transaction: Transaction, where: Account, externalId: string): Promise<readonly string[] | null> {
  const room = await transaction.room.findFirst({ where: { ...where, externalId, validTo: null, compoundId: { not: null } } });
  if (room === null) return null;
  return findNamesOf(transaction, room.compoundId ?? 0);
}

export async function findNamesOf(transaction: Transaction, compoundId: number): Promise<readonly string[]> {
  const inRooms = { identities: { some: { members: { some: { room: { compoundId } } } } } };
  const inOffice = { posts: { some: { OR: [{ compoundId }, { community: { compounds: { some: { id: compoundId } } } }] } } };
  const people = await transaction.person.findMany({
    where: { OR: [inRooms, inOffice] },
    select: { name: true, rosterName: true, identities: { select: { name: true, members: { select: { name: true } } } } },
  });
  const names = people.flatMap(({ name, rosterName, identities }) => [
    name,
    rosterName ?? '',
    ...identities.flatMap((identity) => [identity.name, ...identity.members.map((member) => member.name)]),
  ]);
  return [...new Set(names)].filter((name) => name !== '');
}
