/** People and communities as the operator names them on the command line. */

import type { Transaction } from './transaction';

export type CalledPerson = { readonly id: number; readonly name: string; readonly where: readonly string[] };

/** By number, by name, by the roster's name or by a name in a room. `community`: only those with a post in it or its compounds, or in a group of theirs. */
export async function findCalled(transaction: Transaction, typed: string, community?: number): Promise<readonly CalledPerson[]> {
  const called = { OR: [{ name: typed }, { rosterName: typed }, { identities: { some: { members: { some: { name: typed } } } } }] };
  const rows = await transaction.person.findMany({
    where: { AND: [/^\d{1,9}$/.test(typed) ? { id: Number(typed) } : called, ...(community === undefined ? [] : [within(community)])] },
    orderBy: { id: 'asc' },
    take: 20,
  });
  const people: CalledPerson[] = [];
  for (const { id, name } of rows) people.push({ id, name, where: await placesOf(transaction, id) });
  return people;
}

/** Where somebody holds a post, and whose groups they are in. */
async function placesOf(transaction: Transaction, personId: number): Promise<readonly string[]> {
  const held = { posts: { some: { personId, validTo: null } } };
  const member = { rooms: { some: { members: { some: { identity: { personId } } } } } };
  const compounds = await transaction.compound.findMany({ where: { OR: [held, member] }, orderBy: { id: 'asc' } });
  const communities = await transaction.community.findMany({ where: held, orderBy: { id: 'asc' } });
  return [...communities, ...compounds].map(({ name }) => name);
}

const within = (community: number) => ({
  OR: [
    { posts: { some: { validTo: null, OR: [{ communityId: community }, { compound: { communityId: community } }] } } },
    { identities: { some: { members: { some: { room: { compound: { communityId: community } } } } } } },
  ],
});

export async function findCommunities(transaction: Transaction): Promise<readonly { readonly id: number; readonly name: string }[]> {
  return transaction.community.findMany({ orderBy: { id: 'asc' } });
}

export async function findCompoundNames(
  transaction: Transaction,
  communityId: number,
): Promise<readonly { readonly id: number; readonly name: string }[]> {
  return transaction.compound.findMany({ where: { communityId }, select: { id: true, name: true }, orderBy: { id: 'asc' } });
}
