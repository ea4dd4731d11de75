/** Looks, before they are told, whether nudges are still for the persons they were meant for: leave, duty, another hand; and whom to ask where somebody was told enough. */

import type { Issue } from '../core/issue/issue';
import { askedBy } from '../core/reminder/asked';
import { halfDay, isQuiet } from '../core/reminder/quiet-hours';
import type { Instant } from '../kernel/instant';
import { dropNudges, type Nudge, readdressNudge, wasNudgedSince } from '../store/nudges';
import type { Transaction } from '../store/transaction';
import { openScenes, stillOwed } from './compose-nudges';
import type { Scene } from './nudge-facts';
import type { Setup } from './setup';

export async function addressNudges(setup: Setup, now: Instant, nudges: readonly Nudge[]): Promise<void> {
  const compounds = new Set(nudges.map(({ compound }) => compound));
  for (const compound of compounds) {
    await setup.store.transaction(async (transaction) => {
      const scene = await openScenes(setup, transaction, now)(compound);
      if (isQuiet(now, scene.manners.quiet)) return;
      for (const nudge of nudges) if (nudge.compound === compound) await address(transaction, nudge, scene);
    });
  }
}

async function address(transaction: Transaction, nudge: Nudge, scene: Scene): Promise<void> {
  const issue = await stillOwed(transaction, nudge, scene);
  if (issue === null) return dropNudges(transaction, [nudge.id]);
  const person = await personFor(transaction, nudge, issue, scene);
  if (person === null) return dropNudges(transaction, [nudge.id]);
  if (person !== nudge.person) await readdressNudge(transaction, nudge, person);
}

/** Null: nobody is there who could be asked. */
async function personFor(transaction: Transaction, nudge: Nudge, issue: Issue, { officers, at }: Scene): Promise<number | null> {
  const { people, instead } = askedBy(nudge.promise, issue, officers);
  const meant = people.some(({ id }) => id === nudge.person) ? nudge.person : people[0]?.id;
  if (meant === undefined || !nudge.urgent) return meant ?? null;
  const told = (person: number): Promise<boolean> => wasNudgedSince(transaction, person, halfDay(at));
  if (!(await told(meant))) return meant;
  for (const { id } of instead) if (!(await told(id))) return id;
  return meant;
}
