/** 现在 as a time: only where a text names no other, since it mostly opens a sentence. */

import type { Instant } from '../../kernel/instant';
import type { TimeExpression } from './expression';

const present = /现在|此时此刻|此刻|眼下/;

/** @param even the normalised text, of the same length. */
export function now(even: string, text: string, reference: Instant): readonly TimeExpression[] {
  const match = present.exec(even);
  if (match === null) return [];
  const to = match.index + match[0].length;
  return [{ from: match.index, to, words: text.slice(match.index, to), meaning: { kind: 'instant', start: reference } }];
}
