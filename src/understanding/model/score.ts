/** Three linear models: whether a line is a report, of what, and of which danger, by how it sounds and by the clues that the rules found. */

import type { Category, MajorClass } from '../../core/issue/vocabulary';
import { type Clues, categoryGrams, clueBuckets, dangerGrams, type Features, gramBuckets, senseBuckets, sharesOf } from './features';
import { unpack } from './unpack';
import { category, danger, style } from './weights';

/** All that the models go by. */
export type Heard = Features & { readonly clues: Clues };

const styleWeights = unpack(style.packed, gramBuckets + senseBuckets + clueBuckets);

type Packed = { readonly names: string; readonly biases: string; readonly packed: string; readonly scale: number };
type Choice<Name> = {
  readonly names: readonly Name[];
  readonly biases: readonly number[];
  /** So many buckets of n-grams, then those of the senses and of the clues, and for each bucket a weight a name. */
  readonly grams: number;
  readonly weights: Int16Array;
  readonly scale: number;
};

function choiceOf<Name extends string>({ names, biases, packed, scale }: Packed, grams: number): Choice<Name> {
  const each = names.split(' ') as Name[];
  return {
    names: each,
    biases: biases.split(' ').map(Number),
    grams,
    weights: unpack(packed, (grams + senseBuckets + clueBuckets) * each.length),
    scale,
  };
}

const categories = choiceOf<Category>(category, categoryGrams);
/** `none` is one of the classes. */
const dangers = choiceOf<MajorClass | 'none'>(danger, dangerGrams);

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

/** What speaks for each name of a choice, in log odds. */
function sumsOf({ biases, grams, weights, scale }: Choice<string>, found: Heard): Float64Array {
  const share = sharesOf(found);
  const count = biases.length;
  const sums = new Float64Array(count);
  sums.set(biases);
  const add = (bucket: number, worth: number): void => {
    const from = bucket * count;
    for (let index = 0; index < count; index += 1) sums[index] = (sums[index] as number) + (weights[from + index] as number) * worth;
  };
  for (const bucket of found.grams) add(bucket & (grams - 1), scale * share.gram);
  for (const bucket of found.senses) add(grams + bucket, scale * share.sense);
  for (const [bucket, value] of found.clues) add(grams + senseBuckets + bucket, scale * value);
  return sums;
}

export function likeliestCategory(heard: Heard): Category {
  const sums = sumsOf(categories, heard);
  return categories.names[sums.indexOf(Math.max(...sums))] as Category;
}

/** How likely a report is of each major class, or of none; they add up to 1. */
export function dangerOdds(heard: Heard): ReadonlyMap<MajorClass | 'none', number> {
  const odds = sumsOf(dangers, heard).map(Math.exp);
  const total = odds.reduce((left, right) => left + right, 0);
  return new Map(dangers.names.map((name, index) => [name, (odds[index] as number) / total]));
}
