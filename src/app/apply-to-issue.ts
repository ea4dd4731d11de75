/** The one road by which an issue changes: read, decide, evolve, and write row, events and what follows, in the transaction it is handed. */

import { isDiscreet } from '../core/alert/discreet';
import type { Change } from '../core/issue/change';
import type { IssueCommand } from '../core/issue/command';
import { decide } from '../core/issue/decide';
import type { IssueEvent } from '../core/issue/event';
import { born, evolve } from '../core/issue/evolve';
import type { Refusal } from '../core/issue/refusal';
import { accepted, type Result, refused } from '../kernel/result';
import { findHistory } from '../store/find-history';
import { findIssue } from '../store/find-issue';
import { openIssue, saveIssue, takeNumber } from '../store/save-issue';
import type { Occasion } from './occasion';
import { react } from './reactions';

type Quietly = { readonly silent?: boolean };

export async function applyToIssue(
  occasion: Occasion,
  number: number,
  command: IssueCommand,
  how: Quietly = {},
): Promise<Result<Change, Refusal>> {
  const { transaction, compound } = occasion;
  const before = await findIssue(transaction, compound, number);
  if (before === null) return refused({ kind: 'no-such-issue', issue: number });

  const history = command.type === 'undo' || command.type === 'unmerge' ? await findHistory(transaction, compound, number) : [];
  const decision = decide(before, command, history);
  if (!decision.ok) return decision;

  const change = { before, events: decision.value, after: decision.value.reduce(evolve, before) };
  await saveIssue(transaction, change.after, change.events);
  await follow(occasion, change, how);
  return accepted(change);
}

/** A new issue: its first event is the registration; what happens with it at once comes after. */
export async function registerIssue(
  occasion: Occasion,
  registration: Extract<IssueEvent, { type: 'registered' }>,
  then: readonly IssueEvent[],
  how: Quietly = {},
): Promise<Change> {
  const number = await takeNumber(occasion.transaction, occasion.compound);
  const issue = born(occasion.compound, number, registration);
  const change = { before: null, events: [registration, ...then], after: then.reduce(evolve, issue) };
  await openIssue(occasion.transaction, change.after, change.events);
  await follow(occasion, change, how);
  return change;
}

async function follow(occasion: Occasion, change: Change, { silent = false }: Quietly): Promise<void> {
  occasion.led.followed = true;
  occasion.led.issues.add(change.after.number);
  if (isDiscreet(change.after)) occasion.led.private = true;
  await react(occasion, change, silent);
}
