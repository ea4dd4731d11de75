/** The one way to write: everything a change entails commits together, or not at all. */

import type { Prisma } from './generated/client';

export type Transaction = Prisma.TransactionClient;

export type Store = {
  /** READ COMMITTED; what is decided on is guarded by versions and row locks (docs/adr/0004). */
  transaction<Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
};
