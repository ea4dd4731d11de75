/** Writes an issue and the events that changed it, unless somebody changed it since it was read. */

import type { IssueEvent } from '../core/issue/event';
import type { Issue } from '../core/issue/issue';
import { Conflict } from '../kernel/conflict';
import { rowOf } from './issue-row';
import { keepWords } from './keep-words';
import { stamp } from './moments';
import type { Transaction } from './transaction';

/** A number is taken under the compound's row lock, so that it is never used twice and a rolled-back message leaves no gap. */
export async function takeNumber(transaction: Transaction, compound: number): Promise<number> {
  const { nextNumber } = await transaction.compound.update({ where: { id: compound }, data: { nextNumber: { increment: 1 } } });
  return nextNumber - 1;
}

/** A new issue, with all that happened to it in this very act. */
export async function openIssue(transaction: Transaction, issue: Issue, events: readonly IssueEvent[]): Promise<void> {
  await transaction.issue.create({ data: rowOf(issue) });
  await appendEvents(transaction, issue, events);
}

/** @throws Conflict when the row is no longer at the version that the events were decided on. */
export async function saveIssue(transaction: Transaction, issue: Issue, events: readonly IssueEvent[]): Promise<void> {
  const { compoundId, number, ...columns } = rowOf(issue);
  const version = issue.version - events.length;
  const { count } = await transaction.issue.updateMany({ where: { compoundId, number, version }, data: columns });
  if (count === 0) throw new Conflict(`#${number} of ${compoundId} is no longer at version ${version}`);
  await appendEvents(transaction, issue, events);
}

async function appendEvents(transaction: Transaction, issue: Issue, events: readonly IssueEvent[]): Promise<void> {
  let version = issue.version - events.length;
  for (const event of events) {
    version += 1;
    const { type, by, at, words, ...data } = event;
    const wordsId = await keepWords(transaction, issue.compound, event);
    await transaction.issueEvent.create({
      data: { compoundId: issue.compound, number: issue.number, version, type, byId: by, at: stamp(at), data: data as object, wordsId },
    });
  }
}
