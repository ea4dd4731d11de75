/** How many households or persons a message says are affected. */

import { numberOf } from './numerals';

const counted =
  /(\d{1,5}|[一二两三四五六七八九十百千]{1,5})(?:多|余|来|几)?\s*(?:户|家人|家住户|家业主|家都|名业主|个业主|位业主|名居民|个居民|名住户|个人|名老人|个老人|户人|人)/g;
const notAffected = /^(?:二人|三人)/;

/** The largest number told; 一个人 and bare 一人 say nothing of how many a fault hits. */
export function affectedIn(text: string): number | null {
  let most: number | null = null;
  for (const match of text.matchAll(counted)) {
    const value = numberOf(match[1] as string);
    if (value === null || value < 1 || notAffected.test(match[0]) || /[第\d]$/.test(text.slice(0, match.index))) continue;
    if (value === 1 && !/关|困|卡|伤|倒/.test(text)) continue;
    if (most === null || value > most) most = value;
  }
  return most;
}
