/** The weekly digest of one compound: every number of it, from its issues and their events alone. What each counts stands in docs/digest.md. */

import type { PersonId } from '../issue/issue';
import { type Party, parties } from '../issue/vocabulary';
import type { Manners } from '../manners/manners';
import { type History, type Life, livesUntil } from './life';
import { type FollowUps, followUpsOf, mostRepeated, type Repeated, thankedIn } from './people';
import { type Rates, ratesOf } from './rates';
import { type Rising, risingOf, usualNew, weeksBehind } from './rising';
import { type Decision, decisionsOf, type Late, overdueOnes, recurredOnes, redOnes, reopenedOnes, type Told } from './told';
import { counts, dueNext, type Totals, totalsOf } from './totals';
import { isWithin, type Week, weeksBefore } from './week';

type Matters = ReturnType<typeof redOnes>;

export type Digest = {
  readonly week: Week;
  readonly totals: Totals;
  /** The week before as it was told then; null in a compound's first week, and before it. */
  readonly before: Totals | null;
  /** New ones a week, usually; null where nobody can tell yet. */
  readonly usualNew: number | null;
  readonly red: Matters;
  readonly rates: Readonly<Record<Party, Rates>>;
  readonly overdue: Told<Late>;
  readonly followUps: FollowUps;
  readonly repeated: Repeated | null;
  readonly reopened: Matters;
  readonly recurred: Matters;
  readonly thanked: readonly PersonId[];
  readonly rising: readonly Rising[];
  readonly decisions: Told<Decision>;
  /** Falling due in the seven days behind the week. */
  readonly dueNext: number;
};

/** @param histories at least the issues that were open, or that anything happened to, since `neededSince(week)`; each from its beginning. */
export function digestOf(histories: readonly History[], week: Week, manners: Manners): Digest {
  const all = livesUntil(histories, week.to);
  const lives = all.filter(counts);
  const earlier = weeksBefore(week, 1);
  const behind = weeksBehind(all, week);
  const rates = parties.map((party) => [party, ratesOf(lives, party, week, manners)] as const);
  return {
    week,
    totals: totalsOf(lives, week, manners),
    before: beganIn(all, week) ? null : totalsOf(livesUntil(histories, earlier.to).filter(counts), earlier, manners),
    usualNew: usualNew(lives, behind),
    red: redOnes(lives, week),
    rates: Object.fromEntries(rates) as Record<Party, Rates>,
    overdue: overdueOnes(lives, week, manners),
    followUps: followUpsOf(lives, week),
    repeated: mostRepeated(lives, week),
    reopened: reopenedOnes(lives, week),
    recurred: recurredOnes(lives, week),
    thanked: thankedIn(lives, week),
    rising: risingOf(lives, week, behind),
    decisions: decisionsOf(lives, week, manners),
    dueNext: dueNext(lives, week, manners),
  };
}

/** Nothing came before it: number 1 came within it, or nothing has come at all. */
const beganIn = (all: readonly Life[], week: Week): boolean =>
  all.length === 0 || all.some(({ issue }) => issue.number === 1 && isWithin(issue.registeredAt, week));

/** How far back a digest looks: the eight weeks that tell what is usual. */
export const neededSince = (week: Week): Week['from'] => weeksBefore(week, 8).from;

/** Nothing happened, and nothing waits. */
export function isUneventful({ totals, red, followUps, reopened }: Digest): boolean {
  const { asked, answered, unanswered } = followUps;
  const counted = [...Object.values(totals), asked, answered, unanswered, red.named.length, red.hidden, reopened.named.length];
  return counted.every((count) => count === 0);
}

export type Arrivals = { readonly new: number; readonly red: number };

/** What has come since the week closed, up to and with `until`. */
export function arrivalsSince(histories: readonly History[], from: Week['from'], until: Week['to'], manners: Manners): Arrivals {
  const since = { from, to: (until + 1) as Week['to'] };
  const totals = totalsOf(livesUntil(histories, since.to).filter(counts), since, manners);
  return { new: totals.new, red: totals.red };
}

/** Whose compound is looked at first: more overdue, more to decide, more red, further above its usual. */
export function outliersFirst(one: Digest, other: Digest): number {
  const above = ({ totals, usualNew: usual }: Digest): number => (usual === null ? 0 : totals.new - usual);
  return (
    other.totals.overdue - one.totals.overdue ||
    decided(other) - decided(one) ||
    other.red.named.length + other.red.hidden - one.red.named.length - one.red.hidden ||
    above(other) - above(one)
  );
}

const decided = ({ decisions }: Digest): number => decisions.named.length + decisions.hidden;
