/** Whether a message holds what the group must not read: violence at home, a child, a petitioner, an illness, a phone or ID number. */

import { privateWords } from './lexicon/people';
import { holdsPersonalNumber } from './mask';
import { isDenied, pairs } from './near';
import type { Reading } from './read';
import type { PrivateMatter } from './understanding';

export type Privacy = { readonly matter: PrivateMatter; readonly because: string };

export function privacyIn(reading: Reading): Privacy | null {
  for (let index = 0; index < privateWords.length; index += 1) {
    const words = privateWordsAt(reading, index);
    const entry = privateWords[index];
    if (words !== null && entry !== undefined) return { matter: entry.matter, because: `「${words}」→${entry.why}，群里不说细节` };
  }
  return holdsPersonalNumber(reading.normalised.original) ? { matter: 'identity', because: '有电话或证件号码→群里遮住' } : null;
}

function privateWordsAt(reading: Reading, index: number): string | null {
  const heads = reading.hits(`private:${index}`).filter((hit) => !isDenied(reading.text, hit));
  const entry = privateWords[index];
  if (heads[0] === undefined || entry === undefined) return null;
  if (entry.with === undefined) return heads[0].word;
  const pair = pairs(reading.text, heads, reading.hits(`private-with:${index}`), entry.within ?? 6)[0];
  return pair === undefined ? null : `${pair.head.word}…${pair.tail.word}`;
}
