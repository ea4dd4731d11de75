/** Understands a message that may tell of several matters: each by itself where each is one for sure, else the whole as one. */

import { splitReports } from './split-reports';
import { understand } from './understand';
import type { Context, Understanding } from './understanding';

export type Part = { readonly text: string; readonly understanding: Understanding };

export function understandParts(text: string, context: Context = {}): readonly Part[] {
  const whole: Part = { text, understanding: understand(text, context) };
  const texts = splitReports(text);
  if (texts.length < 2 || whole.understanding.report !== 'yes') return [whole];
  const parts: Part[] = [];
  let within: string | null = null;
  for (const each of texts) {
    const understanding = understand(each, { ...context, within });
    // What is part of a sure report need not be as sure by itself.
    if (understanding.report === 'no') return [whole];
    parts.push({ text: each, understanding: { ...understanding, report: 'yes' } });
    within = understanding.place ?? within;
  }
  return parts;
}
