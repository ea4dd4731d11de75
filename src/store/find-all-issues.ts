/** Every issue with its history and people's names, as replay prints it. */

import { zonedIso } from '../kernel/civil';
import type { Account } from './know-room';
import { moment } from './moments';
import type { Transaction } from './transaction';

export type PrintedIssue = {
  readonly number: number;
  readonly room: string;
  readonly title: string;
  readonly category: string;
  readonly severity: string;
  readonly majorClass: string | null;
  readonly state: string;
  readonly place: string | null;
  readonly private: boolean;
  readonly owner: string | null;
  readonly reporter: string;
  readonly supporters: readonly string[];
  readonly recurrenceOf: number | null;
  /** `by` null: the bot of itself. */
  readonly events: readonly { readonly type: string; readonly at: string; readonly by: string | null }[];
};

export async function findAllIssues(transaction: Transaction, account: Account): Promise<readonly PrintedIssue[]> {
  const issues = await transaction.issue.findMany({ orderBy: [{ compoundId: 'asc' }, { number: 'asc' }] });
  const events = await transaction.issueEvent.findMany({ orderBy: [{ compoundId: 'asc' }, { number: 'asc' }, { version: 'asc' }] });
  const rooms = await transaction.room.findMany({ where: { ...account, validTo: null } });
  const people = new Map((await transaction.person.findMany()).map(({ id, name }) => [id, name]));
  const name = (id: number | null): string | null => (id === null ? null : (people.get(id) ?? null));
  return issues.map((issue) => ({
    number: issue.number,
    room: rooms.find(({ compoundId }) => compoundId === issue.compoundId)?.externalId ?? '',
    title: issue.title,
    category: issue.category,
    severity: issue.severity,
    majorClass: issue.majorClass,
    state: issue.state,
    place: issue.place,
    private: issue.private,
    owner: issue.owner,
    reporter: name(issue.reporterId) ?? '',
    supporters: issue.supporters.map((id) => name(id) ?? ''),
    recurrenceOf: issue.recurrenceOf,
    events: events
      .filter(({ compoundId, number }) => compoundId === issue.compoundId && number === issue.number)
      .map(({ type, at, byId }) => ({ type, at: zonedIso(moment(at)), by: name(byId) })),
  }));
}
