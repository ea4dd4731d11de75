/** Which place and kind of trouble somebody asks about: 3栋电梯, 车库, 5栋2单元漏水. */

import type { Category } from '../core/issue/vocabulary';
import { categoryNamed } from './named';
import { normalise } from './normalise';
import { bestPlace, placesIn } from './place';
import { buildingOf, placeKey } from './place-key';

/** Characters of the longest name of a category. */
const longest = 9;

/** Null where neither is named. */
export function spotWanted(typed: string): { readonly place: string | null; readonly category: Category | null } | null {
  const text = normalise(typed).text.replace(/\s+/g, '').replace(/的$/, '');
  for (let length = Math.min(longest, text.length); length > 0; length -= 1) {
    const category = categoryNamed(text.slice(-length));
    if (category !== null) return { place: placeIn(text.slice(0, -length)), category };
  }
  const place = placeIn(text);
  return place === null ? null : { place, category: null };
}

function placeIn(text: string): string | null {
  const span = bestPlace(placesIn(text), null);
  const place = span === null ? null : text.slice(span.from, span.to);
  // 隔壁 is a place to whoever says it, and none that could be compared.
  return place === null || placeKey(place) === null ? null : place;
}

/** One name for all the ways to write a spot: its building, else what it is. */
export const spotOf = (place: string): string | null => buildingOf(place) ?? placeKey(place);
