/** Two computations of every number, written apart, agree on every week of a seeded quarter. */

import { describe, expect, test } from 'vitest';
import { type Digest, digestOf, neededSince } from '../../../src/core/digest/digest';
import { fold } from '../../../src/core/issue/evolve';
import { isOpen } from '../../../src/core/issue/issue';
import { usualManners } from '../../../src/core/manners/manners';
import { days, type Instant, later } from '../../../src/kernel/instant';
import { naiveDigest } from './naive';
import { type Lived, quarterStart, quarterWeeks, seededQuarter } from './quarter';

type Named = { readonly named: readonly { readonly issue: { readonly number: number } }[]; readonly hidden: number };

const named = ({ named: list, hidden }: Named) => ({ numbers: list.map(({ issue }) => issue.number).sort((a, b) => a - b), hidden });

/** The numbers alone, in the form of the naive ones. */
function numbersOf(digest: Digest) {
  const { totals, before, rates, followUps, repeated, thanked, dueNext, usualNew } = digest;
  return {
    ...{ totals, before, rates, followUps, thanked, dueNext, usualNew },
    repeated: repeated === null ? null : { number: repeated.issue.number, households: repeated.households },
    red: named(digest.red),
    overdue: named(digest.overdue),
    longest: digest.overdue.named[0]?.by ?? 0,
    decisions: named(digest.decisions),
    reopened: named(digest.reopened),
    recurred: named(digest.recurred),
    rising: digest.rising.map(({ category }) => category).sort(),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function agree(quarter: readonly Lived[], from: Instant, to: Instant): Digest {
  const digest = digestOf(quarter, { from, to }, usualManners);
  expect(numbersOf(digest)).toEqual(naiveDigest(quarter, from, to));
  return digest;
}

describe.each([1, 2, 3])('a quarter of 360 issues, seed %i', (seed) => {
  const quarter = seededQuarter(seed, 360);

  test('agrees week by week, to the weeks when all is over', () => {
    const weeks = Array.from({ length: quarterWeeks + 4 }, (_, index) => later(quarterStart, days(7 * index)));
    const digests = weeks.map((from) => agree(quarter, from, later(from, days(7))));
    const all = digests.map(numbersOf);
    // Nothing agrees because there was nothing to count.
    expect(sum(all.map(({ totals }) => totals.new))).toBeGreaterThan(250);
    for (const name of ['closed', 'explained', 'open', 'overdue', 'red'] as const)
      expect(sum(all.map(({ totals }) => totals[name])), name).toBeGreaterThan(9);
    for (const name of ['taken', 'dispatched', 'onTime', 'due', 'solved', 'answered', 'satisfied', 'said'] as const)
      expect(sum(all.map(({ rates }) => rates.property[name])), name).toBeGreaterThan(9);
    for (const name of ['asked', 'answered', 'unanswered'] as const)
      expect(sum(all.map(({ followUps }) => followUps[name])), name).toBeGreaterThan(9);
    for (const name of ['red', 'overdue', 'decisions', 'reopened', 'recurred'] as const) {
      expect(sum(all.map((one) => one[name].numbers.length)), name).toBeGreaterThan(9);
      expect(sum(all.map((one) => one[name].hidden)), name).toBeGreaterThan(0);
    }
    expect(sum(all.map(({ rising }) => rising.length))).toBeGreaterThan(0);
  });

  test('agrees in the middle of a week', () => {
    const from = later(quarterStart, days(42));
    agree(quarter, from, later(from, days(7)));
    agree(quarter, later(from, days(2)), later(from, days(9)));
  });

  test('needs no more than what was open, or anything happened to, in its eight weeks and its own', () => {
    const week = { from: later(quarterStart, days(77)), to: later(quarterStart, days(84)) };
    const needed = quarter.filter(
      (lived) => lived.events.some(({ at }) => at >= neededSince(week)) || isOpen(fold(lived.compound, lived.number, lived.events)),
    );
    expect(needed.length).toBeLessThan(quarter.length);
    expect(digestOf(needed, week, usualManners)).toEqual(digestOf(quarter, week, usualManners));
  });

  test('what happened after the week changes nothing of it', () => {
    const from = later(quarterStart, days(28));
    const week = { from, to: later(from, days(7)) };
    const known = quarter
      .map((lived) => ({ ...lived, events: lived.events.slice(0, lived.events.findIndex(({ at }) => at >= week.to) >>> 0) }))
      .filter(({ events }) => events.length > 0);
    expect(digestOf(known, week, usualManners)).toEqual(digestOf(quarter, week, usualManners));
  });
});
