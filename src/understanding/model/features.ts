/** Hashed character n-grams of a normalised line: what a linear model sees of how people write. */

export const styleBuckets = 1 << 14;
export const categoryBuckets = 1 << 12;

/** Longer lines are read by their head: style shows early. */
const readAtMost = 160;

/** Digits are all alike, so that no building number is learnt. */
const plain = (text: string): string =>
  `^${text
    .slice(0, readAtMost)
    .replace(/\d+/g, '0')
    .replace(/[ ,、:。.!~…]+/g, ',')}$`;

/** @returns the bucket of every n-gram (1 to 3 characters), each bucket once. */
export function bucketsOf(text: string): ReadonlySet<number> {
  const line = plain(text);
  const found = new Set<number>();
  for (let from = 0; from < line.length; from += 1) {
    let hash = 0x811c9dc5;
    for (let to = from; to < Math.min(line.length, from + 3); to += 1) {
      hash = Math.imul(hash ^ line.charCodeAt(to), 0x01000193);
      found.add(((hash >>> 15) ^ hash ^ ((to - from) * 7919)) & (styleBuckets - 1));
    }
  }
  return found;
}
