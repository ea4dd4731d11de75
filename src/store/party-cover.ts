/** Which Party organisation covers which side of a compound. */

import type { Cover, CoverForm, CoverSide } from '../core/roster/party-cover';
import type { Instant } from '../kernel/instant';
import { stamp } from './moments';
import type { Transaction } from './transaction';

export async function findCovers(transaction: Transaction, compoundId: number): Promise<readonly Cover[]> {
  const rows = await transaction.partyCover.findMany({ where: { compoundId }, orderBy: [{ side: 'asc' }, { form: 'asc' }] });
  return rows.map(({ side, form }) => ({ side: side as CoverSide, form: form as CoverForm }));
}

/** @returns whether it is new. `by` null: from the operator's file. */
export async function noteCover(
  transaction: Transaction,
  compoundId: number,
  cover: Cover,
  by: number | null,
  at: Instant,
): Promise<boolean> {
  const { count } = await transaction.partyCover.createMany({
    data: [{ compoundId, ...cover, byId: by, at: stamp(at) }],
    skipDuplicates: true,
  });
  return count === 1;
}

export async function endCover(transaction: Transaction, compoundId: number, side: CoverSide): Promise<void> {
  await transaction.partyCover.deleteMany({ where: { compoundId, side } });
}
