/** An issue of a compound by its number. */

import type { Issue } from '../core/issue/issue';
import { issueOf } from './issue-row';
import type { Transaction } from './transaction';

export async function findIssue(transaction: Transaction, compound: number, number: number): Promise<Issue | null> {
  const row = await transaction.issue.findUnique({ where: { compoundId_number: { compoundId: compound, number } } });
  return row && issueOf(row);
}
