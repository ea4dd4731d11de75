/** The reports that a message holds, as the rules read them and as a second opinion leaves them. */

import type { Opinion } from '../core/issue/opinion';
import type { Waiting } from '../store/take-heard';
import { type Part, understandParts } from '../understanding/understand-parts';

export type { Part };

export const reportsIn = ({ text, quote, photos }: Pick<Waiting, 'text' | 'quote' | 'photos'>): readonly Part[] =>
  understandParts(text, { hasPhoto: photos.length > 0, ...(quote === null ? {} : { quoted: quote.text }) });

/** Only what the rules left open is up to the opinion. */
export function inTheLightOf(opinion: Opinion | null, part: Part): Part {
  const settles = part.understanding.report === 'ask' && (opinion === 'agreed' || opinion === 'disagreed');
  return settles ? { ...part, understanding: { ...part.understanding, report: opinion === 'agreed' ? 'yes' : 'no' } } : part;
}
