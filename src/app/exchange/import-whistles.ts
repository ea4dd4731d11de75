/** Takes over what a platform outside tells of whistles, record by record, by the one road on which issues change. */

import type { Issue } from '../../core/issue/issue';
import { type WhistleCourse, whistlesOf } from '../../core/whistle/course';
import { deedOf, recordsOf, toTheMinute, type WhistleRecord, whistleId, whistleKeyOf } from '../../core/whistle/records';
import type { Instant } from '../../kernel/instant';
import { markExchanged, wasExchanged } from '../../store/exchanged';
import { findHistory } from '../../store/find-history';
import { findIssue } from '../../store/find-issue';
import { compoundName } from '../../store/know-compound';
import type { Account } from '../../store/know-room';
import { findGroupsOf } from '../../store/roster-holders';
import type { Transaction } from '../../store/transaction';
import type { ExchangeFault } from '../../wording/exchange';
import { bot } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { occasionOf } from '../keep-promises';
import type { Setup } from '../setup';

/** `where`: the row of a table, or the place in a JSON file, for whoever looks for a fault. */
export type IncomingRecord = WhistleRecord & { readonly whistle: string; readonly compound: string | null; readonly where: string };

export type Taken = {
  readonly taken: number;
  /** Taken over before, or ours to begin with. */
  readonly known: number;
  readonly faults: readonly { readonly where: string; readonly fault: ExchangeFault }[];
};

/** In the order in which things happened, whatever the order of the file; a fault leaves its own record out and no other. */
export async function importWhistles(
  setupFor: (account: Account) => Setup,
  transaction: Transaction,
  records: readonly IncomingRecord[],
  now: Instant,
): Promise<Taken> {
  const faults: Taken['faults'][number][] = [];
  let taken = 0;
  let known = 0;
  for (const record of [...records].sort((one, other) => one.at - other.at)) {
    const outcome = await take(setupFor, transaction, record, now);
    if (outcome === 'taken') taken += 1;
    else if (outcome === 'known') known += 1;
    else faults.push({ where: record.where, fault: outcome });
  }
  return { taken, known, faults };
}

async function take(
  setupFor: (account: Account) => Setup,
  transaction: Transaction,
  record: IncomingRecord,
  now: Instant,
): Promise<'taken' | 'known' | ExchangeFault> {
  if (await wasExchanged(transaction, record.id)) return 'known';
  const found = await whistleOf(transaction, record);
  if ('kind' in found) return found;
  const { issue, course, latest } = found;
  if (record.kind === 'called' || recordsOf(record.whistle, course).some(({ id }) => id === record.id)) return 'known';
  if (!latest) return { kind: 'blown-again', whistle: record.whistle };
  const [group] = await findGroupsOf(transaction, issue.compound);
  if (group === undefined) return { kind: 'no-group' };
  const deed = deedOf({ ...record, kind: record.kind, at: toTheMinute(record.at, course.whistle.calledAt, now) }, bot, now);
  const occasion = await occasionOf(setupFor(group.account), transaction, issue.compound, `exchange/${record.id}`, now);
  const outcome = await applyToIssue(occasion, issue.number, deed);
  if (!outcome.ok) return { kind: 'refused', refusal: outcome.refusal };
  await markExchanged(transaction, record.id, now);
  return 'taken';
}

type Found = { readonly issue: Issue; readonly course: WhistleCourse; readonly latest: boolean };

async function whistleOf(transaction: Transaction, { whistle, compound }: IncomingRecord): Promise<Found | ExchangeFault> {
  const key = whistleKeyOf(whistle);
  const issue = key === null ? null : await findIssue(transaction, key.compound, key.issue);
  if (key === null || issue === null) return { kind: 'no-whistle', whistle };
  const name = await compoundName(transaction, issue.compound);
  if (compound !== null && compound !== name) return { kind: 'other-compound', whistle, typed: compound, name };
  const courses = whistlesOf(await findHistory(transaction, issue.compound, issue.number));
  const course = courses.find((one) => whistleId({ ...key, nth: one.whistle.nth }) === whistle);
  return course === undefined ? { kind: 'no-whistle', whistle } : { issue, course, latest: course === courses.at(-1) };
}
