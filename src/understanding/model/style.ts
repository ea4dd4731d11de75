/** A second opinion of three linear models: whether a line sounds like a report, of what, and of which danger. The rules name the words. */

import type { Category, MajorClass } from '../../core/issue/vocabulary';
import { categoryBuckets, type Features, gramBuckets, senseBuckets, sharesOf } from './features';
import { category, danger, style } from './weights';

const styleWeights = unpack(style.packed, gramBuckets + senseBuckets);

type Packed = { readonly names: string; readonly biases: string; readonly packed: string; readonly scale: number };
type Choice<Name> = {
  readonly names: readonly Name[];
  readonly biases: readonly number[];
  readonly weights: Int16Array;
  readonly scale: number;
};

function choiceOf<Name extends string>({ names, biases, packed, scale }: Packed): Choice<Name> {
  const each = names.split(' ') as Name[];
  return { names: each, biases: biases.split(' ').map(Number), weights: unpack(packed, 2 * categoryBuckets * each.length), scale };
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

/** How much a line sounds like a report: below 0 rather not; seldom beyond 4 either way. */
export function styleOf(found: Features): number {
  const share = sharesOf(found);
  let grams = 0;
  let senses = 0;
  for (const bucket of found.grams) grams += styleWeights[bucket] as number;
  for (const bucket of found.senses) senses += styleWeights[gramBuckets + bucket] as number;
  return style.scale * (grams * share.gram + senses * share.sense) + style.bias;
}

/** How likely each category is by the sound of the line alone; they add up to 1. */
export const categoryOdds = (found: Features): ReadonlyMap<Category, number> => oddsOf(categories, found);
/** How likely a report is of each major class, or of none. */
export const dangerOdds = (found: Features): ReadonlyMap<MajorClass | 'none', number> => oddsOf(dangers, found);

function oddsOf<Name>({ names, biases, weights, scale }: Choice<Name>, found: Features): ReadonlyMap<Name, number> {
  const share = sharesOf(found);
  const sums = new Float64Array(names.length);
  const add = (buckets: ReadonlySet<number>, from: number, worth: number): void => {
    for (const bucket of foldedOf(buckets)) {
      const place = (from + bucket) * names.length;
      for (let index = 0; index < sums.length; index += 1)
        sums[index] = (sums[index] as number) + (weights[place + index] as number) * worth;
    }
  };
  add(found.grams, 0, scale * share.gram);
  add(found.senses, categoryBuckets, scale * share.sense);
  const odds = Array.from(sums, (sum, index) => Math.exp(sum + (biases[index] ?? 0)));
  const total = odds.reduce((left, right) => left + right, 0);
  return new Map(names.map((name, index) => [name, (odds[index] as number) / total]));
}

/** The buckets that categories and dangers have. */
export const foldedOf = (buckets: ReadonlySet<number>): ReadonlySet<number> =>
  new Set(Array.from(buckets, (bucket) => bucket & (categoryBuckets - 1)));
