/** The issues of a compound: those that are open, and those that may be the same matter as a new one. Newest first. */

import { type Issue, openStates } from '../core/issue/issue';
import type { Category } from '../core/issue/vocabulary';
import type { Instant } from '../kernel/instant';
import { issueOf } from './issue-row';
import { stamp } from './moments';
import type { Transaction } from './transaction';

const newestFirst = { orderBy: { number: 'desc' } } as const;

export async function findOpenIssues(transaction: Transaction, compound: number): Promise<readonly Issue[]> {
  const rows = await transaction.issue.findMany({ where: { compoundId: compound, state: { in: [...openStates] } }, ...newestFirst });
  return rows.map(issueOf);
}

export async function findKinIssues(
  transaction: Transaction,
  compound: number,
  category: Category,
  since: Instant,
): Promise<readonly Issue[]> {
  const rows = await transaction.issue.findMany({
    where: { compoundId: compound, category, OR: [{ state: { in: [...openStates] } }, { closedAt: { gte: stamp(since) } }] },
    ...newestFirst,
  });
  return rows.map(issueOf);
}

/** The latest issues of a compound, ended ones too. */
export async function findLatestIssues(transaction: Transaction, compound: number, count: number): Promise<readonly Issue[]> {
  const rows = await transaction.issue.findMany({ where: { compoundId: compound }, ...newestFirst, take: count });
  return rows.map(issueOf);
}

export async function findIssuesByNumber(
  transaction: Transaction,
  compound: number,
  numbers: readonly number[],
): Promise<readonly Issue[]> {
  if (numbers.length === 0) return [];
  const rows = await transaction.issue.findMany({ where: { compoundId: compound, number: { in: [...numbers] } }, ...newestFirst });
  return rows.map(issueOf);
}

/** Open, or ended since then: what a command without a number may mean. */
export async function findLiveIssues(transaction: Transaction, compound: number, since: Instant): Promise<readonly Issue[]> {
  const rows = await transaction.issue.findMany({
    where: { compoundId: compound, OR: [{ state: { in: [...openStates] } }, { closedAt: { gte: stamp(since) } }] },
    ...newestFirst,
  });
  return rows.map(issueOf);
}

/** Registered since then. */
export async function findIssuesSince(transaction: Transaction, compound: number, since: Instant): Promise<readonly Issue[]> {
  const rows = await transaction.issue.findMany({ where: { compoundId: compound, registeredAt: { gte: stamp(since) } }, ...newestFirst });
  return rows.map(issueOf);
}
