/** A second opinion of two linear models: whether a line sounds like a report at all, and of what. The rules may outvote both. */

import type { Category } from '../../core/issue/vocabulary';
import { bucketsOf, categoryBuckets, styleBuckets } from './features';
import { category, style } from './weights';

const most = 2;
const styleWeights = unpack(style.packed, styleBuckets);
/** The order in which the generated file holds the categories. */
const names = category.names.split(' ') as readonly Category[];
const biases = category.biases.split(' ').map(Number);
const categoryWeights = unpack(category.packed, categoryBuckets * names.length);

/** One signed byte a weight. */
function unpack(text: string, length: number): Int8Array {
  const unpacked = new Int8Array(length);
  const bytes = atob(text);
  for (let index = 0; index < Math.min(bytes.length, length); index += 1) unpacked[index] = (bytes.charCodeAt(index) << 24) >> 24;
  return unpacked;
}

/** From -2, nothing like a report, to 2. */
export function styleOf(found: ReadonlySet<number>): number {
  let sum = 0;
  for (const bucket of found) sum += styleWeights[bucket] as number;
  return Math.max(-most, Math.min(most, (sum * style.scale) / Math.sqrt(found.size + 1) + style.bias));
}

/** How likely each category is by the sound of the line alone; they add up to 1. */
export function categoryOdds(found: ReadonlySet<number>): ReadonlyMap<Category, number> {
  const sums = new Float64Array(names.length);
  for (const bucket of found) {
    const from = (bucket & (categoryBuckets - 1)) * names.length;
    for (let index = 0; index < sums.length; index += 1) sums[index] = (sums[index] as number) + (categoryWeights[from + index] as number);
  }
  const odds = Array.from(sums, (sum, index) => Math.exp((sum * category.scale) / Math.sqrt(found.size + 1) + (biases[index] ?? 0)));
  const total = odds.reduce((left, right) => left + right, 0);
  return new Map(names.map((name, index) => [name, (odds[index] as number) / total]));
}

export { bucketsOf };
