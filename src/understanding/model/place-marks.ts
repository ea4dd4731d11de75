/** Marks the place in a line that is a report, by what was learnt of places. */

import { heaviest, placeWeights } from './heaviest';
import type { PlaceLine, Stretch } from './place-features';
import { unpack } from './unpack';
import { place } from './weights';

/** How large all are together does not matter: only the heaviest counts. */
const weights = unpack(place.packed, placeWeights);

export const markPlace = (line: PlaceLine): Stretch | null => heaviest(line, weights);
