/** Cuts a message that tells of several matters into its parts, each an exact slice; one matter stays whole. */

import { categoryOf } from './category';
import { judge } from './judge';
import { read } from './read';

/** A letter is one matter however much it tells; a chat line that long is rare. */
const longestSplit = 220;
/** A part is shorter and plainer than a message; one clear fault in it is enough. */
const likelyEnough = 1.5;
const cuts =
  /(?<=[。；;！!\n])|(?=(?<![\d.])[（(]?\d{1,2}[、.．)）]\s*(?!\d))|(?=(?:[一二三四五]是|其[一二三]|第[一二三四]，?|还有|另外|再有|再就是|顺便|同时))/;

export function splitReports(text: string): readonly string[] {
  if (text.length > longestSplit) return [text];
  const pieces = text.split(cuts).filter((piece) => piece !== undefined && piece !== '');
  const parts = merged(pieces);
  return parts.length > 1 ? parts.map((part) => part.trim()) : [text];
}

/** Pieces that tell of nothing, or of what the piece before tells, belong to it. */
function merged(pieces: readonly string[]): string[] {
  const parts: string[] = [];
  let last: string | null = null;
  for (const piece of pieces) {
    const category = matterOf(piece);
    const joins: boolean = parts.length === 0 || category === null || category === last || last === null;
    if (joins && parts.length > 0) parts[parts.length - 1] += piece;
    else parts.push(piece);
    last = joins ? (category ?? last) : category;
  }
  return parts;
}

function matterOf(piece: string): string | null {
  const judgement = judge(read(piece), false);
  const strong = judgement.weighed.filter(({ weight }) => weight >= 3);
  return strong.length === 0 || judgement.score < likelyEnough ? null : categoryOf(piece, strong, null);
}
