/** Marks the place in a line that is a report, by what was learnt of places. */

import { heaviest, placeWeights } from './heaviest';
import type { PlaceLine, Stretch } from './place-features';
import { place } from './weights';

const weights = unpacked();

/** As in score.ts: the root of a weight, in a signed byte; how large all are together does not matter here. */
function unpacked(): Int16Array {
  const bytes = atob(place.packed);
  return Int16Array.from({ length: placeWeights }, (_, index) => {
    const root = (bytes.charCodeAt(index) << 24) >> 24;
    return root * Math.abs(root);
  });
}

export const markPlace = (line: PlaceLine): Stretch | null => heaviest(line, weights);
