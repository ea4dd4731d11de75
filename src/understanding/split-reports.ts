/** Cuts a message that tells of several matters into its parts, each an exact slice; one matter stays whole. */

import type { Category } from '../core/issue/vocabulary';
import { namedCategory } from './category';
import { judge } from './judge';
import { placesIn } from './place';
import { read } from './read';

/** A letter is one matter however much it tells; a chat line that long is rare. */
const longestSplit = 220;
/** A part is shorter and plainer than a message; one clear fault in it is enough. */
const likelyEnough = -1;
const cuts =
  /(?<=[。；;！!\n])|(?=(?<![\d.])[（(]?\d{1,2}[、.．)）]\s*(?!\d))|(?=(?:[一二三四五]是|其[一二三]|第[一二三四]，?|还有|另外|再有|再就是|顺便|同时))/;
const commas = /(?<=[,，])/;

export function splitReports(text: string): readonly string[] {
  if (text.length > longestSplit) return [text];
  const pieces = text.split(cuts).filter((piece) => piece !== undefined && piece !== '');
  const parts = merged(pieces).flatMap(apart);
  return parts.length > 1 ? parts.map((part) => part.trim()) : [text];
}

/** Pieces that tell of nothing, or of what the piece before tells, belong to it. */
function merged(pieces: readonly string[]): string[] {
  const parts: string[] = [];
  let last: string | null = null;
  for (const piece of pieces) {
    const category = matterOf(piece)?.category ?? null;
    const joins: boolean = parts.length === 0 || category === null || category === last || last === null;
    if (joins && parts.length > 0) parts[parts.length - 1] += piece;
    else parts.push(piece);
    last = joins ? (category ?? last) : category;
  }
  return parts;
}

/** 单元门坏了,楼道堆满杂物: clauses that each name a thing of another field and its fault; what follows from the first stays with it. */
function apart(part: string): string[] {
  const parts: string[] = [];
  let last: Told | null = null;
  for (const piece of part.split(commas)) {
    const told = matterOf(piece);
    if (parts.length > 0 && last !== null && told !== null && isAnother(last, told, piece)) parts.push(piece);
    else if (parts.length > 0) parts[parts.length - 1] += piece;
    else parts.push(piece);
    last = told ?? last;
  }
  return parts;
}

type Told = { readonly category: Category; readonly paired: boolean; readonly building: boolean };

/** Things that stand side by side; noise, fees or quarrels are seldom told of in a half-sentence. */
const things: ReadonlySet<Category> = new Set([
  'lift',
  'lights-roads',
  'sanitation',
  'security',
  'drainage-leak',
  'greenery',
  'fire-safety',
  'pets',
]);
/** One brings the other about: what leaks rots the wall, what overflows stinks. */
const related: readonly ReadonlySet<Category>[] = [
  new Set(['drainage-leak', 'sanitation']),
  new Set(['drainage-leak', 'lights-roads']),
  new Set(['drainage-leak', 'lift']),
  new Set(['greenery', 'lights-roads']),
  new Set(['fire-safety', 'sanitation']),
  new Set(['sanitation', 'pets']),
];

function isAnother(first: Told, second: Told, piece: string): boolean {
  if (first.category === second.category || !first.paired || !second.paired) return false;
  if (/^(?:把|导致|害|弄|搞|所以|结果|水|人|老人|娃儿)/.test(piece)) return false;
  if (second.building || /也|还有|另外/.test(piece)) return true;
  if (!things.has(first.category) || !things.has(second.category)) return false;
  return !related.some((pair) => pair.has(first.category) && pair.has(second.category));
}

function matterOf(piece: string): Told | null {
  const reading = read(piece);
  const judgement = judge(reading, null);
  const strong = judgement.weighed.filter(({ weight }) => weight >= 3);
  if (strong.length === 0 || judgement.score < likelyEnough) return null;
  const category = namedCategory(reading.text, strong, null);
  return {
    category,
    paired: strong.some(({ evidence }) => evidence.matter.is === category && evidence.tail !== null),
    building: /^[\s\d一二三四五六七八九十]+(?:栋|幢|号楼|单元|期)/.test(piece) && placesIn(reading.text).length > 0,
  };
}
