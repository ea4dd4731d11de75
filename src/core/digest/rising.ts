/** Which kinds of matter have come more often than in the compound's own eight weeks before. */

import { type Category, categories } from '../issue/vocabulary';
import type { Life } from './life';
import { isWithin, type Week, weeksBefore } from './week';

/** `usual`: a week, on average. */
export type Rising = { readonly category: Category; readonly count: number; readonly usual: number };

const looksBack = 8;
/** With fewer weeks behind it a compound has no usual (a default of ours). */
const enoughWeeks = 4;
/** Fewer are chance. */
const least = 3;

/** Those of the eight weeks before that the compound has lived through (number 1 tells when it began); none where they are too few to tell. */
export function weeksBehind(all: readonly Life[], week: Week): readonly Week[] {
  const first = all.find(({ issue }) => issue.number === 1)?.issue.registeredAt ?? null;
  const weeks = Array.from({ length: looksBack }, (_, index) => weeksBefore(week, index + 1));
  const lived = weeks.filter(({ to }) => first === null || to > first);
  return lived.length < enoughWeeks ? [] : lived;
}

/** New ones a week on average; null where there are no weeks to tell it by. */
export const usualNew = (lives: readonly Life[], behind: readonly Week[]): number | null =>
  behind.length === 0 ? null : behind.reduce((sum, week) => sum + cameIn(lives, week), 0) / behind.length;

const cameIn = (lives: readonly Life[], week: Week): number => lives.filter(({ issue }) => isWithin(issue.registeredAt, week)).length;

/** At least three, and more than twice the usual. Private matters are left out: the kind may tell whose they are. The furthest above goes first. */
export function risingOf(lives: readonly Life[], week: Week, behind: readonly Week[]): readonly Rising[] {
  const told = lives.filter(({ issue }) => !issue.private);
  return categories
    .flatMap((category) => {
      const kind = told.filter(({ issue }) => issue.category === category);
      const count = cameIn(kind, week);
      const usual = usualNew(kind, behind);
      return usual !== null && count >= least && count > 2 * usual ? [{ category, count, usual }] : [];
    })
    .sort((one, other) => other.count - other.usual - (one.count - one.usual));
}
