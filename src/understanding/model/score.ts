/** Three linear models: whether a line is a report, of what, and of which danger, by how it sounds and by the clues that the rules found. */

import type { Category, MajorClass } from '../../core/issue/vocabulary';
import { type Clues, categoryBuckets, clueBuckets, type Features, gramBuckets, senseBuckets, sharesOf } from './features';
import { category, danger, style } from './weights';

/** All that the models go by. */
export type Heard = Features & { readonly clues: Clues };

const styleWeights = unpack(style.packed, gramBuckets + senseBuckets + clueBuckets);

type Packed = { readonly names: string; readonly biases: string; readonly packed: string; readonly scale: number };
type Choice<Name> = {
  readonly names: readonly Name[];
  readonly biases: readonly number[];
  readonly weights: Int16Array;
  readonly scale: number;
};

function choiceOf<Name extends string>({ names, biases, packed, scale }: Packed): Choice<Name> {
  const each = names.split(' ') as Name[];
  return {
    names: each,
    biases: biases.split(' ').map(Number),
    weights: unpack(packed, (2 * categoryBuckets + clueBuckets) * each.length),
    scale,
  };
}

const categories = choiceOf<Category>(category);
/** `none` is one of the classes. */
const dangers = choiceOf<MajorClass | 'none'>(danger);

/** One signed byte a weight, the root of it, so that small ones keep their differences. */
function unpack(text: string, length: number): Int16Array {
  const unpacked = new Int16Array(length);
  const bytes = atob(text);
  for (let index = 0; index < Math.min(bytes.length, length); index += 1) {
    const root = (bytes.charCodeAt(index) << 24) >> 24;
    unpacked[index] = root * Math.abs(root);
  }
  return unpacked;
}

/** How surely a line is a report, in log odds: below 0 rather not; seldom beyond 6 either way. */
export function reportScore(heard: Heard): number {
  const share = sharesOf(heard);
  let grams = 0;
  let senses = 0;
  let clues = 0;
  for (const bucket of heard.grams) grams += styleWeights[bucket] as number;
  for (const bucket of heard.senses) senses += styleWeights[gramBuckets + bucket] as number;
  for (const [bucket, value] of heard.clues) clues += (styleWeights[gramBuckets + senseBuckets + bucket] as number) * value;
  return style.scale * (grams * share.gram + senses * share.sense + clues) + style.bias;
}

/** What a stretch of signs says for a report. */
export const gramWeight = (bucket: number): number => styleWeights[bucket] as number;

/** How likely each category is; they add up to 1. */
const categoryOdds = (found: Heard): ReadonlyMap<Category, number> => oddsOf(categories, found);
export const likeliestCategory = (heard: Heard): Category =>
  [...categoryOdds(heard)].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
/** How likely a report is of each major class, or of none. */
export const dangerOdds = (found: Heard): ReadonlyMap<MajorClass | 'none', number> => oddsOf(dangers, found);

function oddsOf<Name>({ names, biases, weights, scale }: Choice<Name>, found: Heard): ReadonlyMap<Name, number> {
  const share = sharesOf(found);
  const sums = Float64Array.from(biases);
  const add = (bucket: number, from: number, worth: number): void => {
    let place = (from + (bucket & (categoryBuckets - 1))) * sums.length;
    for (let index = 0; index < sums.length; index += 1, place += 1)
      sums[index] = (sums[index] as number) + (weights[place] as number) * worth;
  };
  for (const bucket of found.grams) add(bucket, 0, scale * share.gram);
  for (const bucket of found.senses) add(bucket, categoryBuckets, scale * share.sense);
  for (const [bucket, value] of found.clues) add(bucket, 2 * categoryBuckets, scale * value);
  const odds = sums.map(Math.exp);
  const total = odds.reduce((left, right) => left + right, 0);
  return new Map(names.map((name, index) => [name, (odds[index] as number) / total]));
}

/** The buckets that categories and dangers have. */
export const foldedOf = (buckets: readonly number[]): readonly number[] => buckets.map((bucket) => bucket & (categoryBuckets - 1));
