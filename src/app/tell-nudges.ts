/** Tells the nudges that have gathered: one message a person a half-day, never in quiet hours, and only what is still true. */

import type { Issue } from '../core/issue/issue';
import { planReminders } from '../core/reminder/plan';
import { halfDay, isQuiet, nextHalfDay } from '../core/reminder/quiet-hours';
import type { Instant } from '../kernel/instant';
import { findIssue } from '../store/find-issue';
import { dropNudges, findUntoldNudges, lastNudged, markTold, type Nudge } from '../store/nudges';
import type { Transaction } from '../store/transaction';
import { writeLine } from '../store/write-line';
import { nudgeLine, nudgeWords } from '../wording/nudges';
import type { Setup } from './setup';

export async function tellNudges(setup: Setup, now: Instant): Promise<void> {
  if (isQuiet(now, setup.manners.quiet)) return;
  await setup.store.transaction(async (transaction) => {
    for (const [person, nudges] of byPerson(await findUntoldNudges(transaction))) {
      if (await mayBeNudged(setup, transaction, person, now)) await tell(setup, transaction, person, nudges, now);
    }
  });
}

/** When the next untold nudge may be told; null where there is none. */
export async function nextNudgeDue(setup: Setup, transaction: Transaction, now: Instant): Promise<Instant | null> {
  const untold = await findUntoldNudges(transaction);
  return untold.length === 0 ? null : nextHalfDay(now, setup.manners.quiet);
}

async function mayBeNudged(setup: Setup, transaction: Transaction, person: number, now: Instant): Promise<boolean> {
  const last = await lastNudged(transaction, person);
  return last === null || last < halfDay(now, setup.manners.quiet);
}

async function tell(setup: Setup, transaction: Transaction, person: number, nudges: readonly Nudge[], now: Instant): Promise<void> {
  const lines = new Map<string, { text: string; nudge: Nudge }>();
  for (const nudge of nudges) {
    const issue = await findIssue(transaction, nudge.compound, nudge.number);
    const still = issue !== null && stillDue(setup, issue, nudge, now);
    if (still)
      lines.set(`${nudge.compound}/${nudge.number}`, {
        text: nudgeLine(issue, nudge.promise, issue.handler === null || issue.handler === person),
        nudge,
      });
  }
  const told = [...lines.values()];
  await dropNudges(
    transaction,
    nudges.filter((nudge) => !told.some((line) => line.nudge === nudge)).map(({ id }) => id),
  );
  const [first] = told;
  if (first === undefined) return;
  await markTold(
    transaction,
    told.map(({ nudge }) => nudge.id),
    now,
  );
  await writeLine(transaction, {
    key: `nudge/${person}/${halfDay(now, setup.manners.quiet)}`,
    account: setup.account,
    to: { person },
    urgency: 'notice',
    text: nudgeWords(told.map(({ text }) => text)),
    ifUnsure: 'drop',
    at: now,
    compound: first.nudge.compound,
    issues: told.map(({ nudge }) => nudge.number),
  });
}

/** Promised anew with a later due (sent to somebody else, paused and resumed), it is not yet anybody's to be reminded of. */
const stillDue = ({ manners }: Setup, issue: Issue, nudge: Nudge, now: Instant): boolean =>
  planReminders(issue, manners).some(({ promise, dueAt }) => promise === nudge.promise && dueAt <= now);

function byPerson(nudges: readonly Nudge[]): ReadonlyMap<number, readonly Nudge[]> {
  const grouped = new Map<number, Nudge[]>();
  for (const nudge of nudges) grouped.set(nudge.person, [...(grouped.get(nudge.person) ?? []), nudge]);
  return grouped;
}
