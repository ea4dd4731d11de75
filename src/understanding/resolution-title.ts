/** A short title out of a resolution's own words: they say what is to be done, where a report's title says what is wrong. */

import { maskPersonal } from './mask';

const longest = 20;

export function resolutionTitle(text: string): string {
  const plain = maskPersonal(text).replace(/\s+/g, ' ').trim();
  if (plain.length <= longest) return plain;
  const [first = ''] = plain.split(/[,，。;；]/, 1);
  return first.length >= 4 && first.length <= longest ? first : `${plain.slice(0, longest - 1)}…`;
}
