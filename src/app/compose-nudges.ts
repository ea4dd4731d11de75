/** Composes the one message of a half-day out of what is still owed: when it is written, and once more when it is said. */

import type { Issue } from '../core/issue/issue';
import { severities } from '../core/issue/vocabulary';
import { planReminders } from '../core/reminder/plan';
import { halfDay, isQuiet } from '../core/reminder/quiet-hours';
import type { Instant } from '../kernel/instant';
import { findDiscretion } from '../store/find-discretion';
import { findIssue } from '../store/find-issue';
import { findManners } from '../store/find-manners';
import { findOfficers } from '../store/find-people';
import { compoundName } from '../store/know-compound';
import { dropNudges, findNudges, markTold, type Nudge } from '../store/nudges';
import type { Transaction } from '../store/transaction';
import { markedAsDrill } from '../wording/drill';
import { nudgeWords } from '../wording/nudges';
import { nudgeFacts, type Scene } from './nudge-facts';
import type { Setup } from './setup';

export type NudgeThere = { readonly nudge: Nudge; readonly issue: Issue };
export type Scenes = (compound: number) => Promise<Scene>;

/** Each compound is looked at once. */
export function openScenes(setup: Setup, transaction: Transaction, at: Instant): Scenes {
  const known = new Map<number, Scene>();
  return async (compound) => {
    const scene = known.get(compound) ?? {
      officers: await findOfficers(transaction, compound, at),
      manners: await findManners(transaction, compound, setup.manners),
      compound: await compoundName(transaction, compound),
      at,
    };
    known.set(compound, scene);
    return scene;
  };
}

/** Promised anew with a later due (sent to somebody else, paused and resumed, a word said), it is not yet anybody's to be reminded of. */
export async function stillOwed(transaction: Transaction, nudge: Nudge, { manners, at }: Scene): Promise<Issue | null> {
  const issue = await findIssue(transaction, nudge.compound, nudge.number);
  const owed = issue !== null && planReminders(issue, manners).some(({ promise, dueAt }) => promise === nudge.promise && dueAt <= at);
  return owed ? issue : null;
}

const byUrgency = (told: readonly NudgeThere[]): readonly NudgeThere[] =>
  [...told].sort((one, other) => severities.indexOf(one.issue.severity) - severities.indexOf(other.issue.severity));

export async function composeNudges(
  transaction: Transaction,
  told: readonly NudgeThere[],
  person: number,
  scenes: Scenes,
): Promise<{ readonly text: string; readonly hidden: boolean }> {
  const facts = [];
  let [hidden, drill] = [false, true];
  for (const { nudge, issue } of byUrgency(told)) {
    const discretion = await findDiscretion(transaction, nudge.compound, [nudge.number]);
    hidden ||= discretion.discreet;
    drill &&= discretion.drill;
    facts.push(nudgeFacts(issue, nudge.promise, person, await scenes(nudge.compound)));
  }
  const secretary = (await scenes(told[0]?.nudge.compound ?? 0)).officers.some(
    ({ id, roles }) => id === person && roles.includes('secretary'),
  );
  const text = nudgeWords(facts, secretary || new Set(told.map(({ nudge }) => nudge.compound)).size > 1);
  return { text: drill ? markedAsDrill(text) : text, hidden };
}

/**
 * What is true of it when it is said. In another half-day than it was meant for, or in quiet hours, it waits and is merged with
 * what comes then. @returns null: nothing of it is to be said now.
 */
export async function recompose(
  setup: Setup,
  transaction: Transaction,
  person: number,
  meant: { readonly nudges: readonly number[]; readonly halfDay: Instant },
  now: Instant,
): Promise<string | null> {
  const scenes = openScenes(setup, transaction, now);
  const nudges = await findNudges(transaction, meant.nudges);
  let quiet = false;
  for (const { compound } of nudges) quiet ||= isQuiet(now, (await scenes(compound)).manners.quiet);
  if (halfDay(now) !== meant.halfDay || quiet) {
    await markTold(transaction, meant.nudges, null);
    return null;
  }
  const there: NudgeThere[] = [];
  for (const nudge of nudges) {
    const issue = await stillOwed(transaction, nudge, await scenes(nudge.compound));
    if (issue !== null) there.push({ nudge, issue });
  }
  const over = nudges.filter((nudge) => !there.some((one) => one.nudge === nudge));
  await dropNudges(
    transaction,
    over.map(({ id }) => id),
  );
  return there.length === 0 ? null : (await composeNudges(transaction, there, person, scenes)).text;
}
