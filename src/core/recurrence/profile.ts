/** 复发画像: how often it came to a place, of what kind, and where trouble gathers. Drills, private matters, void and merged ones are left out. */

import type { Instant } from '../../kernel/instant';
import { isDiscreet } from '../alert/discreet';
import type { Issue } from '../issue/issue';
import type { SamePlace } from '../issue/same-matter';
import type { Category } from '../issue/vocabulary';

/** Null: of any place, of any kind. */
export type Wanted = { readonly place: string | null; readonly category: Category | null };

export type Profile = {
  /** The latest first. */
  readonly issues: readonly Issue[];
  readonly kinds: readonly { readonly category: Category; readonly count: number }[];
  /** Milliseconds between one and the next on average; null below three. */
  readonly interval: number | null;
};

const counts = (issue: Issue): boolean => !issue.drill && !isDiscreet(issue) && issue.state !== 'void' && issue.state !== 'merged';

/** @param issues of a year. */
export function profileOf(issues: readonly Issue[], { place, category }: Wanted, samePlace: SamePlace): Profile {
  const fitting = issues
    .filter(counts)
    .filter((issue) => category === null || issue.category === category)
    .filter((issue) => place === null || (issue.place !== null && samePlace(place, issue.place)))
    .sort((one, other) => other.registeredAt - one.registeredAt || other.number - one.number);
  return { issues: fitting, kinds: kindsOf(fitting), interval: intervalOf(fitting.map(({ registeredAt }) => registeredAt)) };
}

function kindsOf(issues: readonly Issue[]): Profile['kinds'] {
  const counted = new Map<Category, number>();
  for (const { category } of issues) counted.set(category, (counted.get(category) ?? 0) + 1);
  return [...counted].map(([category, count]) => ({ category, count })).sort((one, other) => other.count - one.count);
}

function intervalOf(times: readonly Instant[]): number | null {
  const [latest] = times;
  const first = times.at(-1);
  return times.length < 3 || latest === undefined || first === undefined ? null : (latest - first) / (times.length - 1);
}

/** Where the same kind of trouble came at least twice. `spot`: in the form by which places are told apart. */
export type Hotspot = { readonly spot: string; readonly category: Category; readonly issues: readonly Issue[] };

/** The most frequent first. */
export function hotspotsOf(issues: readonly Issue[], spotOf: (place: string) => string | null): readonly Hotspot[] {
  const spots = new Map<string, { spot: string; category: Category; issues: Issue[] }>();
  for (const issue of issues.filter(counts)) {
    const spot = issue.place === null ? null : spotOf(issue.place);
    if (spot === null || issue.category === 'other') continue;
    const key = `${issue.category}/${spot}`;
    const known = spots.get(key) ?? { spot, category: issue.category, issues: [] };
    known.issues.push(issue);
    spots.set(key, known);
  }
  return [...spots.values()]
    .filter((hotspot) => hotspot.issues.length > 1)
    .sort((one, other) => other.issues.length - one.issues.length || latest(other) - latest(one));
}

const latest = ({ issues }: Hotspot): number => Math.max(...issues.map(({ registeredAt }) => registeredAt));
