/** When people were last heard: in a room, so that they can be told what they have missed; at all, so that silence is noticed. */

import type { Role } from '../core/roster/role';
import { hours, type Instant, later } from '../kernel/instant';
import type { Account } from './know-room';
import { momentOrNull, stamp } from './moments';
import type { Transaction } from './transaction';

/** Silence is counted in days: more often it need not be kept. */
const grain = hours(1);

/** On this account, in a room or alone. */
export async function markHeard(transaction: Transaction, identity: number, at: Instant): Promise<void> {
  await transaction.identity.updateMany({
    where: { id: identity, OR: [{ heardAt: null }, { heardAt: { lt: stamp(later(at, -grain)) } }] },
    data: { heardAt: stamp(at) },
  });
}

export async function markHeardIn(transaction: Transaction, roomId: number, identityId: number, at: Instant): Promise<void> {
  await transaction.roomMember.updateMany({ where: { roomId, identityId }, data: { heardAt: stamp(at) } });
}

/** When a person was last heard in a room, by whichever account. */
export async function lastHeardIn(transaction: Transaction, roomId: number, personId: number): Promise<Instant | null> {
  const { _max } = await transaction.roomMember.aggregate({ where: { roomId, identity: { personId } }, _max: { heardAt: true } });
  return momentOrNull(_max.heardAt);
}

export type SilentHolder = { readonly person: number; readonly name: string; readonly roles: readonly Role[] };

/** Holders of posts in the compound since before that instant who have an account here and were not heard since; in the order of the roster. */
export async function findSilent(
  transaction: Transaction,
  account: Account,
  compoundId: number,
  since: Instant,
): Promise<readonly SilentHolder[]> {
  const posts = await transaction.post.findMany({
    where: {
      compoundId,
      validTo: null,
      validFrom: { lt: stamp(since) },
      person: {
        identities: {
          some: { ...account, validTo: null, validFrom: { lt: stamp(since) } },
          every: { OR: [{ heardAt: null }, { heardAt: { lt: stamp(since) } }] },
        },
      },
    },
    include: { person: { select: { name: true } } },
    orderBy: { id: 'asc' },
  });
  const found = new Map<number, SilentHolder>();
  for (const { personId, person, role } of posts)
    found.set(personId, { person: personId, name: person.name, roles: [...(found.get(personId)?.roles ?? []), role as Role] });
  return [...found.values()];
}
