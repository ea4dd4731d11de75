/** What lies waiting for the operator: lines that could not be said, messages set aside, how much an account has said today. */

import type { Instant } from '../kernel/instant';
import type { Account } from './know-room';
import { momentOrNull, stamp } from './moments';
import { countSaidSince } from './take-lines';
import type { Transaction } from './transaction';

export const countParked = (transaction: Transaction, since: Instant): Promise<number> =>
  transaction.outbox.count({ where: { state: 'parked', createdAt: { gte: stamp(since) } } });

/** Their numbers, as the group was told them; the latest first. */
export async function findSetAside(transaction: Transaction, since: Instant): Promise<readonly number[]> {
  const rows = await transaction.inbox.findMany({
    where: { setAsideAt: { gte: stamp(since) } },
    select: { id: true },
    orderBy: { id: 'desc' },
  });
  return rows.map(({ id }) => id);
}

export async function findAccounts(transaction: Transaction): Promise<readonly Account[]> {
  return transaction.room.findMany({
    where: { validTo: null },
    distinct: ['platform', 'account'],
    select: { platform: true, account: true },
  });
}

export async function countSaidByAccount(
  transaction: Transaction,
  since: Instant,
): Promise<readonly (Account & { readonly said: number })[]> {
  const counted: (Account & { readonly said: number })[] = [];
  for (const account of await findAccounts(transaction))
    counted.push({ ...account, said: await countSaidSince(transaction, account, since) });
  return counted;
}

/** When the bot last heard anything; null where it never did. */
export async function lastHeard(transaction: Transaction): Promise<Instant | null> {
  const { _max } = await transaction.inbox.aggregate({ _max: { receivedAt: true } });
  return momentOrNull(_max.receivedAt);
}
