/** Tells the nudges that have gathered: one message a person a half-day, never in quiet hours, and only what is still true. */

import { halfDay, isQuiet, nextHalfDay, nextRound, roundOf } from '../core/reminder/quiet-hours';
import type { Instant } from '../kernel/instant';
import { findManners } from '../store/find-manners';
import { dropNudges, findNudgesOf, findTellableNudges, findUntoldCompounds, markTold, type Nudge, wasNudgedSince } from '../store/nudges';
import type { Transaction } from '../store/transaction';
import { writeLine } from '../store/write-line';
import { addressNudges } from './address-nudges';
import { composeNudges, type NudgeThere, openScenes, stillOwed } from './compose-nudges';
import type { Setup } from './setup';

/**
 * What can wait is told in the round of the half-day; what cannot, at once, and takes along what has gathered. Whoever was told
 * something in this half-day is told nothing more in it (docs/adr/0014).
 */
export async function tellNudges(setup: Setup, now: Instant): Promise<void> {
  const round = now >= roundOf(now);
  const find = (transaction: Transaction) => findTellableNudges(transaction, halfDay(now), round);
  if ((await setup.store.transaction(find)).length === 0) return;
  await addressNudges(setup, now, await setup.store.transaction(find));
  const people = new Set((await setup.store.transaction(find)).map(({ person }) => person));
  for (const person of people) await setup.store.transaction((transaction) => tell(setup, transaction, person, now));
}

/** When an untold nudge may next be told; null where there is none. */
export async function nextNudgeDue(setup: Setup, transaction: Transaction, now: Instant): Promise<Instant | null> {
  const compounds = await findUntoldCompounds(transaction);
  if (compounds.length === 0) return null;
  const wakes: Instant[] = [];
  for (const compound of compounds) wakes.push(nextHalfDay(now, (await findManners(transaction, compound, setup.manners)).quiet));
  return Math.min(nextRound(now), ...wakes) as Instant;
}

async function tell(setup: Setup, transaction: Transaction, person: number, now: Instant): Promise<void> {
  const waiting = await findNudgesOf(transaction, person);
  if (waiting.length === 0 || (await wasNudgedSince(transaction, person, halfDay(now)))) return;
  const scenes = openScenes(setup, transaction, now);
  const there: NudgeThere[] = [];
  const over: Nudge[] = [];
  for (const nudge of waiting) {
    if (isQuiet(now, (await scenes(nudge.compound)).manners.quiet)) continue;
    const issue = await stillOwed(transaction, nudge, await scenes(nudge.compound));
    if (issue === null) over.push(nudge);
    else there.push({ nudge, issue });
  }
  const told = lastOfEach(there);
  const dropped = [...over, ...there.filter((one) => !told.includes(one)).map(({ nudge }) => nudge)];
  await dropNudges(transaction, idsOf(dropped));
  const [first] = told;
  if (first === undefined) return;
  const ids = idsOf(told.map(({ nudge }) => nudge));
  await markTold(transaction, ids, now);
  const { text, hidden } = await composeNudges(transaction, told, person, scenes);
  await writeLine(transaction, {
    key: `nudge/${person}/${ids[0]}/${now}`,
    account: setup.account,
    to: { person },
    urgency: 'notice',
    text,
    hidden,
    ifUnsure: 'drop',
    at: now,
    compound: first.nudge.compound,
    issues: told.filter(({ nudge }) => nudge.compound === first.nudge.compound).map(({ nudge }) => nudge.number),
    onlyWhile: { nudges: ids, halfDay: halfDay(now) },
  });
}

/** One line an issue: the latest of its promises. */
const lastOfEach = (there: readonly NudgeThere[]): readonly NudgeThere[] => [
  ...new Map(there.map((one) => [`${one.nudge.compound}/${one.nudge.number}`, one])).values(),
];

const idsOf = (nudges: readonly Nudge[]): readonly number[] => nudges.map(({ id }) => id);
