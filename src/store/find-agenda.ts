/** What an agenda is picked from: third recurrences since the last meeting, and where open issues have been. */

import { z } from 'zod';
import type { Issue } from '../core/issue/issue';
import { type Party, parties } from '../core/issue/vocabulary';
import type { Trail } from '../core/meeting/agenda';
import type { Instant } from '../kernel/instant';
import { issueOf } from './issue-row';
import { stamp } from './moments';
import type { Transaction } from './transaction';

export async function findOftenRecurring(
  transaction: Transaction,
  compoundId: number,
  count: number,
  since: Instant,
): Promise<readonly Issue[]> {
  const rows = await transaction.issue.findMany({
    where: { compoundId, recurrence: { gte: count }, registeredAt: { gte: stamp(since) }, state: { notIn: ['void', 'merged'] } },
  });
  return rows.map(issueOf);
}

const sent = z.object({ to: z.enum(parties) });
const whistled = z.object({ department: z.string() });

export async function findTrails(
  transaction: Transaction,
  compoundId: number,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Trail>> {
  const rows = await transaction.issueEvent.findMany({
    where: { compoundId, number: { in: [...numbers] }, type: { in: ['dispatched', 'whistled', 'whistle-returned'] } },
    orderBy: { version: 'asc' },
  });
  const trails = new Map<number, Trail & { department: string }>();
  for (const { number, type, data } of rows) {
    const before = trails.get(number) ?? { sentTo: [], returnedBy: null, department: '' };
    trails.set(number, { ...before, ...step(type, data, before) });
  }
  return trails;
}

function step(
  type: string,
  data: unknown,
  before: { sentTo: readonly Party[]; department: string },
): Partial<Trail & { department: string }> {
  if (type === 'dispatched') return { sentTo: [...before.sentTo, sent.parse(data).to] };
  return type === 'whistled' ? { department: whistled.parse(data).department, returnedBy: null } : { returnedBy: before.department };
}
