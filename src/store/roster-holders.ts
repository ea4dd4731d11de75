/** Who holds posts at a place, as the operator's roster file knows them by name. */

import type { Role } from '../core/roster/role';
import type { Instant } from '../kernel/instant';
import type { PostPlace } from './appoint';
import type { Account } from './know-room';
import { stamp } from './moments';
import type { Transaction } from './transaction';

/** `names`: the roster's first, where it knows them; `filed`: the posts that came from a file. */
export type RosterHolder = {
  readonly id: number;
  readonly names: readonly string[];
  readonly filed: readonly { readonly id: number; readonly role: Role }[];
  /** All that is held at the place, however it was given. */
  readonly roles: readonly Role[];
};

export async function findRosterHolders(transaction: Transaction, where: PostPlace): Promise<readonly RosterHolder[]> {
  const posts = await transaction.post.findMany({ where: { ...where, validTo: null }, include: { person: true }, orderBy: { id: 'asc' } });
  const holders = new Map<number, RosterHolder>();
  for (const { id, person, role, via } of posts) {
    const { rosterName, name } = person;
    const names = [...new Set(rosterName === null ? [name] : [rosterName, name])];
    const holder = holders.get(person.id) ?? { id: person.id, names, filed: [], roles: [] };
    const filed = via === 'file' ? [...holder.filed, { id, role: role as Role }] : holder.filed;
    holders.set(person.id, { ...holder, filed, roles: [...holder.roles, role as Role] });
  }
  return [...holders.values()];
}

/** People whom only the file knows so far. */
export async function newRosterPeople(transaction: Transaction, names: readonly string[]): Promise<readonly RosterHolder[]> {
  if (names.length === 0) return [];
  const rows = await transaction.person.createManyAndReturn({ data: names.map((name) => ({ name, rosterName: name })) });
  return rows.map(({ id, name }) => ({ id, names: [name], filed: [], roles: [] }));
}

/** Posts of the file, which nobody at the place holds yet. */
export async function filePosts(
  transaction: Transaction,
  posts: readonly { readonly person: number; readonly role: Role }[],
  where: PostPlace,
  at: Instant,
): Promise<void> {
  await transaction.post.createMany({
    data: posts.map(({ person, role }) => ({ personId: person, role, ...where, validFrom: stamp(at), via: 'file' })),
  });
}

/** A compound's work groups, whichever account they are on. */
export async function findGroupsOf(
  transaction: Transaction,
  compoundId: number,
): Promise<readonly { readonly room: number; readonly account: Account }[]> {
  const rows = await transaction.room.findMany({ where: { compoundId, validTo: null } });
  return rows.map(({ id, platform, account }) => ({ room: id, account: { platform, account } }));
}
