/** The category that the evidence adds up to, the first matter complained of counting most. */

import type { Category } from '../core/issue/vocabulary';
import type { Weighed } from './parts';
import type { Span } from './read';

/** Of these a word for a place (大门, 楼道) may be only where the matter is: 大门口地砖松了. */
const bystanders: ReadonlySet<Category> = new Set(['security', 'lights-roads', 'sanitation', 'building-safety', 'greenery', 'parking']);

/** The heaviest category that the words name; what only a model hears comes on top of it (model/score.ts). */
export function namedCategory(text: string, weighed: readonly Weighed[], place: Span | null): Category {
  const sums = new Map<Category, number>();
  const seen = new Set<string>();
  for (const { evidence, weight } of weighed) {
    const { matter, from } = evidence;
    const key = `${matter.is}/${evidence.head}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const early = 1 - 0.5 * Math.min(1, from / Math.max(60, text.length));
    const exact = 1 + 0.05 * (evidence.to - evidence.from);
    const inPlace =
      place !== null && evidence.headFrom >= place.from && evidence.headFrom < place.to && bystanders.has(matter.is) ? 0.5 : 1;
    const vague = matter.is === 'other' || matter.is === 'property-fees' ? 0.6 : 1;
    const follows = yieldsTo.some(
      ({ of, to, tail }) => of === matter.is && (tail?.test(evidence.tail ?? evidence.head) ?? true) && strong(weighed, to),
    )
      ? 0.4
      : 1;
    sums.set(matter.is, (sums.get(matter.is) ?? 0) + follows * power(weight) * early * inPlace * vague * Math.min(exact, 1.6));
  }
  let best: Category = 'other';
  let most = 0;
  for (const [category, sum] of sums) if (sum > most) [best, most] = [category, sum];
  return best;
}

/** What only follows from another matter: 积水到小腿,车进不去; 养鸡,天不亮就打鸣. */
const yieldsTo: readonly { readonly of: Category; readonly to: Category; readonly tail?: RegExp }[] = [
  { of: 'parking', to: 'drainage-leak', tail: /进不|出不|过不/ },
  { of: 'noise', to: 'pets' },
];

const strong = (weighed: readonly Weighed[], category: Category): boolean =>
  weighed.some(({ evidence, weight }) => evidence.matter.is === category && weight >= 3);

/** Words that only name a topic must not outvote one clear fault by their number. */
const power = (weight: number): number => (weight < 2 ? weight * 0.5 : weight * weight * 0.5);
