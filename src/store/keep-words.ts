/** People's own words behind an event, kept apart so that they can be erased and the history stays. */

import type { Words } from '../core/issue/event';
import type { Instant } from '../kernel/instant';
import { stamp } from './moments';
import type { Transaction } from './transaction';

/** `reporter`: whose report it is, whoever had it registered. */
type Told = { readonly words?: Words; readonly by: number | null; readonly at: Instant; readonly reporter?: number };

/** @returns the id of the row that holds them; null where nothing was said. */
export async function keepWords(transaction: Transaction, compoundId: number, { words, by, at, reporter }: Told): Promise<number | null> {
  if (words === undefined) return null;
  const { id } = await transaction.privateDetail.create({
    data: { compoundId, personId: reporter ?? by, content: words as object, at: stamp(at) },
    select: { id: true },
  });
  return id;
}
