/** Every issue that a whistle was ever blown for, drills left out; `since`: of those with something new on a whistle since then. */

import type { Issue } from '../core/issue/issue';
import { whistleEvents } from '../core/whistle/course';
import type { Instant } from '../kernel/instant';
import { issueOf } from './issue-row';
import { stamp } from './moments';
import type { Transaction } from './transaction';

export async function findWhistled(transaction: Transaction, since: Instant | null): Promise<readonly Issue[]> {
  const keys = await transaction.issueEvent.findMany({
    where: { type: { in: [...whistleEvents] }, ...(since === null ? {} : { at: { gte: stamp(since) } }) },
    select: { compoundId: true, number: true },
    distinct: ['compoundId', 'number'],
    orderBy: [{ compoundId: 'asc' }, { number: 'asc' }],
  });
  const issues: Issue[] = [];
  for (const key of keys) {
    const row = await transaction.issue.findUnique({ where: { compoundId_number: key } });
    if (row !== null && !row.drill) issues.push(issueOf(row));
  }
  return issues;
}
