/** Lines of a thing or a place alone, with nothing said of it. */

import type { Category } from '../core/issue/vocabulary';
import type { Weighed } from './parts';
import type { Span } from './read';

const bareThings: ReadonlySet<Category> = new Set([
  'lift',
  'water',
  'power',
  'drainage-leak',
  'lights-roads',
  'security',
  'sanitation',
  'fire-safety',
  'greenery',
  'building-safety',
  'parking',
]);

/** Nothing but a thing that can break, and perhaps where it is: 楼道灯, 3栋单元门. */
export function isBare(text: string, weighed: readonly Weighed[], place: Span | null): boolean {
  if (weighed.some(({ evidence }) => evidence.matter.weight >= 2)) return false;
  const widest = Math.max(
    0,
    ...weighed.filter(({ evidence }) => bareThings.has(evidence.matter.is)).map(({ evidence }) => evidence.to - evidence.from),
  );
  const named = place === null || widest === 0 ? 0 : place.to - place.from;
  const said = text.replace(/\[图片\]|[\s.,!。…~啊哦]/g, '').length;
  return widest >= 2 && said <= 12 && said - widest - named <= 1;
}

/** 恒大1号院, 3栋2单元: where somebody is, or what a compound is called. */
export const isPlaceAlone = (text: string, weighed: readonly Weighed[], place: Span | null): boolean =>
  weighed.length === 0 && place !== null && text.length - (place.to - place.from) <= 2;
