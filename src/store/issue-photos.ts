/** The photos of an issue, by content hash; the files lie beside the database. */

import type { Instant } from '../kernel/instant';
import { stamp } from './moments';
import type { Transaction } from './transaction';

export async function bindPhotos(
  transaction: Transaction,
  of: { readonly compound: number; readonly number: number },
  hashes: readonly string[],
  by: number,
  at: Instant,
): Promise<void> {
  if (hashes.length === 0) return;
  await transaction.issuePhoto.createMany({
    data: hashes.map((hash) => ({ compoundId: of.compound, number: of.number, hash, byId: by, at: stamp(at) })),
    skipDuplicates: true,
  });
}

/** How many photos came to the issue since then. */
export async function countPhotosSince(transaction: Transaction, compoundId: number, number: number, since: Instant): Promise<number> {
  return transaction.issuePhoto.count({ where: { compoundId, number, at: { gte: stamp(since) } } });
}
