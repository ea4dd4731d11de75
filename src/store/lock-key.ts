/** A lock on a name, held until the transaction ends: for what is looked up and, where it is not there, made. */

import type { Transaction } from './transaction';

export async function lockKey(transaction: Transaction, key: string): Promise<void> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}
