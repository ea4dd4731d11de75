/** A pattern for any of many words, the longest that fits: words share their beginnings, so that hundreds cost no more than a few. */

type Node = { readonly next: Map<string, Node>; ends: boolean };
const node = (): Node => ({ next: new Map(), ends: false });

/** @param words of plain characters, none of which means something in a pattern. */
export function anyOf(words: readonly string[]): string {
  const root = node();
  for (const word of words) {
    let at = root;
    for (const character of word) {
      const child = at.next.get(character) ?? node();
      at.next.set(character, child);
      at = child;
    }
    at.ends = true;
  }
  return patternOf(root);
}

function patternOf({ next, ends }: Node): string {
  if (next.size === 0) return '';
  const branches = Array.from(next, ([character, child]) => `${character}${patternOf(child)}`);
  const all = branches.length === 1 && !ends ? (branches[0] as string) : `(?:${branches.join('|')})`;
  return ends ? `${all}?` : all;
}
