/** Learns where a place begins and ends: a perceptron over whole stretches, averaged over all that it tried. */

import { hear } from '../../src/understanding/judge';
import { heaviest, placeWeights, roles } from '../../src/understanding/model/heaviest';
import {
  eachOfStretch,
  eachSign,
  longestPlace,
  type PlaceLine,
  readAtMost,
  type Stretch,
  signBuckets,
} from '../../src/understanding/model/place-features';
import { originalSpan } from '../../src/understanding/normalise';
import { bestPlace, placesIn } from '../../src/understanding/place';
import { placeLineOf } from '../../src/understanding/place-told';
import { read } from '../../src/understanding/read';
import { shuffle, steadyNumbers } from './learn';
import type { Line } from './lines';

type Placed = { readonly line: PlaceLine; readonly place: Stretch | null };

const rounds = 4;
/** By so much the right answer must be better than every other. */
const margin = 2;

export function learnPlaces(lines: readonly Line[]): Float64Array {
  const taught = lines.flatMap(placed);
  const weights = new Float64Array(placeWeights);
  const drift = new Float64Array(placeWeights);
  const order = taught.map((_, index) => index);
  const next = steadyNumbers();
  let step = 1;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, next);
    for (const index of order) {
      const { line, place } = taught[index] as Placed;
      const got = heaviest(line, weights, (stretch) => (isSame(stretch, place) ? 0 : margin), margin);
      step += 1;
      if (isSame(got, place)) continue;
      const move = (by: number) => (weight: number) => {
        weights[weight] = (weights[weight] as number) + by;
        drift[weight] = (drift[weight] as number) + by * step;
      };
      if (place !== null) eachWeight(line, place, move(1));
      if (got !== null) eachWeight(line, got, move(-1));
    }
  }
  return weights.map((weight, index) => weight - (drift[index] as number) / step);
}

const isSame = (one: Stretch | null, other: Stretch | null): boolean => one?.from === other?.from && one?.to === other?.to;

function eachWeight(line: PlaceLine, { from, to }: Stretch, take: (weight: number) => void): void {
  const length = eachSign(line, (at, bucket) => {
    if (at === from) take(bucket * roles);
    if (at >= from && at < to) take(bucket * roles + 1);
    if (at === to - 1) take(bucket * roles + 2);
  });
  eachOfStretch(line, from, to, length, (bucket) => take(roles * signBuckets + bucket));
}

/** Nothing where the place is not found again in the line as it is read. */
function placed({ text, report, place }: Line): Placed[] {
  if (report !== 'yes' || place === undefined) return [];
  const reading = read(text);
  const places = placesIn(reading.text);
  const line = placeLineOf(reading.text, places, hear(reading, bestPlace(places, null)).weighed);
  if (place === null) return [{ line, place }];
  for (let from = 0; from < Math.min(reading.text.length, readAtMost); from += 1)
    for (let to = from + 1; to <= Math.min(reading.text.length, readAtMost, from + longestPlace); to += 1)
      if (originalSpan(reading.normalised, from, to) === place) return [{ line, place: { from, to } }];
  return [];
}
