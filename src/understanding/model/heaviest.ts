/** The heaviest stretch of a line: what its first sign, its last and all between weigh as a place, or none. */

import {
  eachOfStretch,
  eachSign,
  longestPlace,
  type PlaceLine,
  type Stretch,
  signBuckets,
  stretchBuckets,
  stretchGroups,
} from './place-features';

/** Per bucket three weights: that a place begins at this sign, that it goes on here, that it ends here; then those of the stretches. */
export const roles = 3;
export const placeWeights = roles * signBuckets + stretchBuckets;

/** Summed over the line: `goesOn` up to and without each sign. */
type Sums = { readonly begins: Float64Array; readonly goesOn: Float64Array; readonly ends: Float64Array; readonly length: number };

function sumsOf(line: PlaceLine, weights: ArrayLike<number>): Sums {
  const begins = new Float64Array(line.text.length);
  const goesOn = new Float64Array(line.text.length + 1);
  const ends = new Float64Array(line.text.length);
  const length = eachSign(line, (at, bucket) => {
    begins[at] = (begins[at] as number) + (weights[bucket * roles] as number);
    goesOn[at + 1] = (goesOn[at + 1] as number) + (weights[bucket * roles + 1] as number);
    ends[at] = (ends[at] as number) + (weights[bucket * roles + 2] as number);
  });
  for (let at = 1; at <= length; at += 1) goesOn[at] = (goesOn[at] as number) + (goesOn[at - 1] as number);
  return { begins, goesOn, ends, length };
}

/** @param handicap what a stretch (null: none) gets beforehand, for the training; never more than its margin. */
export function heaviest(
  line: PlaceLine,
  weights: ArrayLike<number>,
  handicap: (stretch: Stretch | null) => number = () => 0,
  margin = 0,
): Stretch | null {
  const { begins, goesOn, ends, length } = sumsOf(line, weights);
  const atBest = margin + mostOfStretch(weights);
  let best: Stretch | null = null;
  let most = handicap(null);
  for (let from = 0; from < length; from += 1)
    for (let to = from + 2; to <= Math.min(length, from + longestPlace); to += 1) {
      const signs = (begins[from] as number) + (goesOn[to] as number) - (goesOn[from] as number) + (ends[to - 1] as number);
      if (signs + atBest <= most || cutsNumber(line.text, from, to)) continue;
      const stretch = { from, to };
      let worth = signs + handicap(stretch);
      eachOfStretch(line, from, to, length, (bucket) => {
        worth += weights[roles * signBuckets + bucket] as number;
      });
      if (worth > most) [most, best] = [worth, stretch];
    }
  return best;
}

/** No stretch weighs more than this beside its signs: most are not worth a closer look. */
function mostOfStretch(weights: ArrayLike<number>): number {
  let sum = 0;
  stretchGroups.forEach((from, group) => {
    let most = 0;
    for (let bucket = from; bucket < (stretchGroups[group + 1] ?? stretchBuckets); bucket += 1)
      most = Math.max(most, weights[roles * signBuckets + bucket] as number);
    sum += most;
  });
  return sum;
}

/** 70-8 of 70-80户 is no place. */
const cutsNumber = (text: string, from: number, to: number): boolean =>
  (isDigit(text, from) && isDigit(text, from - 1)) || (isDigit(text, to) && isDigit(text, to - 1));
const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57;
