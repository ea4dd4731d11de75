/** Pairs of words that stand near each other in one sentence, and whether a word is denied. */

import type { Hit } from './find-words';
import { selfDenying } from './lexicon/faults';

export type Pair = { readonly head: Hit; readonly tail: Hit; readonly gap: number };

const sentenceEnd = /[。!?;\n]/;

/** The nearest partner of each head, at most `within` characters away. Both lists are in order. */
export function pairs(text: string, heads: readonly Hit[], tails: readonly Hit[], within: number, inOrder = false): Pair[] {
  const found: Pair[] = [];
  let first = 0;
  for (const head of heads) {
    while (first < tails.length && (tails[first] as Hit).to < head.from - within) first += 1;
    const pair = nearest(text, head, tails, first, within, inOrder);
    if (pair !== null) found.push(pair);
  }
  return found;
}

/** A partner that follows is preferred to one before: 灯坏了, seldom 坏了灯. */
function nearest(text: string, head: Hit, tails: readonly Hit[], first: number, within: number, inOrder: boolean): Pair | null {
  let best: Pair | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let index = first; index < tails.length; index += 1) {
    const tail = tails[index] as Hit;
    if (tail.from > head.to + within) break;
    const follows = tail.from >= head.to;
    if (!follows && (inOrder || tail.to > head.from)) continue;
    const between = follows ? text.slice(head.to, tail.from) : text.slice(tail.to, head.from);
    if (sentenceEnd.test(between) || between.length > within) continue;
    const cost = between.length + (follows ? 0 : 3) - tail.word.length * 0.1;
    if (cost >= bestCost) continue;
    best = { head, tail, gap: between.length };
    bestCost = cost;
  }
  return best;
}

const denial =
  /(?:没有?|没得|不是|不会|不得|不再|不用|并未|并无|未曾|未|无|别|莫|不|从来没|非)(?:再|怎么|啥|什么|出现|发生|看到|发现|闻到|听到|听见|有人|有|人|得|见)?$/;
const openQuestion = /(是不是|会不会|有没有|要不要|能不能|好不好|还不|怎么不)$/;

/** 没漏水, 不堵了: a denial right before the word, unless the word itself begins with one (没水, 不亮). */
export function isDenied(text: string, hit: Hit): boolean {
  if (selfDenying.test(hit.word)) return false;
  const before = text.slice(Math.max(0, hit.from - 6), hit.from);
  return denial.test(before) && !openQuestion.test(before);
}
