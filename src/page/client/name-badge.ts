/** The one character and the colour that stand for a person on an avatar. */

import { labels } from './labels';

const hues = 8;

export function badgeCharacter(name: string): string {
  const bare = name.replace(labels.beforeName, '');
  return [...(bare === '' ? name : bare)][0] ?? '?';
}

/** 0 … 7, always the same for one id. */
export function badgeHue(id: string): number {
  let sum = 7;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % hues;
}
