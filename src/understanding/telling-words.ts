/** The words of a line that told the model most for a report, or against one: what decided stays nameable where no rule knows it. */

import { gramsAlong } from './model/features';
import { gramWeight } from './model/score';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** A stretch of more words is no longer one thing that was said. */
const most = { words: 3, characters: 8 };

/** @returns the one or two stretches that say most, the strongest first; none where nothing speaks that way. */
export function tellingWords(text: string, side: 'for' | 'against'): readonly string[] {
  const sign = side === 'for' ? 1 : -1;
  const worth: number[] = [];
  const line = gramsAlong(text, (bucket, from, to) => {
    for (let at = from; at < to; at += 1) worth[at] = (worth[at] ?? 0) + (sign * gramWeight(bucket)) / (to - from);
  });
  const parts = Array.from(words.segment(line), ({ segment, index, isWordLike }) => ({
    from: index,
    to: index + segment.length,
    worth: isWordLike ? sum(worth.slice(index, index + segment.length)) : null,
  }));
  const stretches = parts.flatMap((_, first) => stretchesFrom(parts.slice(first, first + most.words)));
  const [best, ...others] = stretches.filter((one) => one.worth > 0 && one.to - one.from > 1).sort((one, other) => other.worth - one.worth);
  if (best === undefined) return [];
  const second = others.find((one) => (one.to <= best.from || one.from >= best.to) && one.worth > best.worth / 2);
  return [best, ...(second === undefined ? [] : [second])].map(({ from, to }) => line.slice(from, to));
}

type Stretch = { readonly from: number; readonly to: number; readonly worth: number };

/** The first word, the first two, and so on, up to what is no word; each word in it says something. */
function stretchesFrom(parts: readonly { readonly from: number; readonly to: number; readonly worth: number | null }[]): Stretch[] {
  const stretches: Stretch[] = [];
  let worth = 0;
  for (const part of parts) {
    if (part.worth === null || part.worth <= 0 || part.to - (parts[0]?.from ?? 0) > most.characters) break;
    worth += part.worth;
    stretches.push({ from: parts[0]?.from ?? 0, to: part.to, worth });
  }
  return stretches;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
