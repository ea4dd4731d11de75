/** Records of a platform outside that were taken over: the same id twice is taken over once. */

import type { Instant } from '../kernel/instant';
import { stamp } from './moments';
import type { Transaction } from './transaction';

export const wasExchanged = async (transaction: Transaction, id: string): Promise<boolean> =>
  (await transaction.exchanged.findUnique({ where: { id } })) !== null;

export async function markExchanged(transaction: Transaction, id: string, at: Instant): Promise<void> {
  await transaction.exchanged.create({ data: { id, at: stamp(at) } });
}
