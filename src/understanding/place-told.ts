/** Where a report is: the rules find places, and a model marks the stretch that is meant. */

import type { PlaceLine } from './model/place-features';
import { markPlace } from './model/place-marks';
import type { Weighed } from './parts';
import { bestPlace, type Candidate } from './place';
import type { Span } from './read';

/** @param places as the rules find them in `text`. */
export function placeLineOf(text: string, places: readonly Candidate[], weighed: readonly Weighed[]): PlaceLine {
  const matter = weighed.find(({ weight }) => weight >= 2)?.evidence ?? null;
  return { text, found: places, best: bestPlace(places, matter?.from ?? null), matter };
}

export function placeTold(text: string, places: readonly Candidate[], weighed: readonly Weighed[]): Span | null {
  return markPlace(placeLineOf(text, places, weighed));
}
