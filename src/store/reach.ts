/** Whether the platform lets the bot speak to a person alone, and who cannot be spoken to so. */

import type { Role } from '../core/roster/role';
import { days, hours, type Instant, later } from '../kernel/instant';
import type { Account } from './know-room';
import { stamp } from './moments';
import type { Transaction } from './transaction';
import { urgencies } from './write-line';

/** Older lines have lost their meaning; an alert much sooner. */
const repeatable = days(3);
const stillAlarming = hours(1);

export async function markUnreachable(transaction: Transaction, account: Account, personId: number, at: Instant): Promise<void> {
  await transaction.identity.updateMany({
    where: { ...account, personId, validTo: null, unreachableAt: null },
    data: { unreachableAt: stamp(at) },
  });
}

/** A word came through, from them or to them. What could not be said before waits again. */
export async function markReachable(transaction: Transaction, account: Account, personId: number, at: Instant): Promise<void> {
  const { count } = await transaction.identity.updateMany({
    where: { ...account, personId, unreachableAt: { not: null } },
    data: { unreachableAt: null },
  });
  if (count === 0) return;
  await transaction.outbox.updateMany({
    where: {
      ...account,
      personId,
      state: 'unreached',
      OR: [
        { urgency: { not: urgencies.alert }, createdAt: { gte: stamp(later(at, -repeatable)) } },
        { createdAt: { gte: stamp(later(at, -stillAlarming)) } },
      ],
    },
    data: { state: 'waiting', notBefore: stamp(at) },
  });
}

/** Why somebody does not count as reachable: no account known, the platform lets nothing through, or a post not answered for yet. */
export type Unreached = {
  readonly person: number;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly why: 'no-account' | 'closed' | 'unconfirmed';
};

/** Of a compound: its officers and those above them; and whoever else the platform keeps the bot from. In the order of the roster. */
export async function findUnreached(transaction: Transaction, account: Account, compound: number): Promise<readonly Unreached[]> {
  const posts = await transaction.post.findMany({
    where: { validTo: null, OR: [{ compoundId: compound }, { community: { compounds: { some: { id: compound } } } }] },
    include: { person: { include: { identities: { where: { ...account, validTo: null } } } } },
    orderBy: { id: 'asc' },
  });
  const found = new Map<number, Unreached>();
  for (const { person, role, confirmedAt } of posts) {
    const why =
      person.identities.length === 0
        ? 'no-account'
        : person.identities.every(({ unreachableAt }) => unreachableAt !== null)
          ? 'closed'
          : confirmedAt === null
            ? 'unconfirmed'
            : null;
    const known = found.get(person.id);
    if (why !== null) found.set(person.id, { person: person.id, name: person.name, roles: [...(known?.roles ?? []), role as Role], why });
  }
  const others = await transaction.identity.findMany({
    where: {
      ...account,
      validTo: null,
      unreachableAt: { not: null },
      personId: { notIn: posts.map(({ personId }) => personId) },
      members: { some: { leftAt: null, room: { compoundId: compound, validTo: null } } },
    },
    orderBy: { id: 'asc' },
  });
  return [...found.values(), ...others.map(({ personId, name }) => ({ person: personId, name, roles: [], why: 'closed' as const }))];
}
