/** The histories that a span of time needs: of every issue that is open, or that anything happened to since; each from its registration on. */

import type { IssueEvent } from '../core/issue/event';
import { openStates } from '../core/issue/issue';
import type { Instant } from '../kernel/instant';
import { eventOf, withWords } from './find-history';
import { stamp } from './moments';
import type { Transaction } from './transaction';

type Found = { readonly compound: number; readonly number: number; readonly events: readonly IssueEvent[] };

export async function findHistories(transaction: Transaction, compound: number, since: Instant): Promise<readonly Found[]> {
  const needed = await transaction.$queryRaw<{ number: number }[]>`
    SELECT number FROM issue WHERE "compoundId" = ${compound} AND state = ANY(${[...openStates]}::text[])
    UNION SELECT number FROM issue_event WHERE "compoundId" = ${compound} AND at >= ${stamp(since)}`;
  const rows = await transaction.issueEvent.findMany({
    where: { compoundId: compound, number: { in: needed.map(({ number }) => number) } },
    orderBy: [{ number: 'asc' }, { version: 'asc' }],
    ...withWords,
  });
  const histories = new Map<number, IssueEvent[]>();
  for (const row of rows) {
    const events = histories.get(row.number) ?? [];
    events.push(eventOf(row));
    histories.set(row.number, events);
  }
  return [...histories].map(([number, events]) => ({ compound, number, events }));
}
