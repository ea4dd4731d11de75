/** Which issues something that the bot said was about. */

import type { Account } from './know-room';
import type { Transaction } from './transaction';

export async function findSaidIssues(transaction: Transaction, account: Account, sentMessageId: string): Promise<readonly number[]> {
  const rows = await transaction.outbox.findMany({ where: { ...account, sentMessageId }, orderBy: { id: 'asc' } });
  return rows.flatMap(({ issues }) => issues);
}
