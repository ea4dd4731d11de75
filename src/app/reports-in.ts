/** The reports that a message holds, as the rules read them and as a second opinion leaves them. */

import type { Opinion } from '../core/issue/opinion';
import type { Waiting } from '../store/take-heard';
import { splitReports } from '../understanding/split-reports';
import { understand } from '../understanding/understand';
import type { Understanding } from '../understanding/understanding';

export type Part = { readonly text: string; readonly understanding: Understanding };

/** Several matters in one line, where each is one for sure; else the line is one matter. */
export function reportsIn({ text, quote, photos }: Pick<Waiting, 'text' | 'quote' | 'photos'>): readonly Part[] {
  const context = { hasPhoto: photos.length > 0, ...(quote === null ? {} : { quoted: quote.text }) };
  const read = (part: string): Part => ({ text: part, understanding: understand(part, context) });
  const parts = splitReports(text).map(read);
  return parts.length > 1 && parts.every(({ understanding }) => understanding.report === 'yes') ? parts : [read(text)];
}

/** Only what the rules left open is up to the opinion. */
export function inTheLightOf(opinion: Opinion | null, part: Part): Part {
  const settles = part.understanding.report === 'ask' && (opinion === 'agreed' || opinion === 'disagreed');
  return settles ? { ...part, understanding: { ...part.understanding, report: opinion === 'agreed' ? 'yes' : 'no' } } : part;
}
