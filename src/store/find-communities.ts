/** The communities that an account serves: their compounds with a work group on it, and their secretary. */

import type { Account } from './know-room';
import type { Transaction } from './transaction';

export type Community = {
  readonly id: number;
  readonly name: string;
  readonly compounds: readonly { readonly id: number; readonly name: string }[];
  /** Null where nobody holds the post. */
  readonly secretary: number | null;
};

export async function findCommunities(transaction: Transaction, account: Account): Promise<readonly Community[]> {
  const served = { rooms: { some: { ...account, validTo: null } } };
  const rows = await transaction.community.findMany({
    where: { compounds: { some: served } },
    include: {
      compounds: { where: served, select: { id: true, name: true }, orderBy: { id: 'asc' } },
      posts: { where: { role: 'secretary', validTo: null }, orderBy: { id: 'asc' }, take: 1 },
    },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, name, compounds, posts }) => ({ id, name, compounds, secretary: posts[0]?.personId ?? null }));
}
