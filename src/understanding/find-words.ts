/** Finds every word of the lexicon in a text in one pass, however many words there are. */

export type Hit = {
  readonly word: string;
  readonly from: number;
  readonly to: number;
};

type Node = { next: Map<string, Node> | null; groups: readonly string[] | null };

export type WordFinder = (text: string) => ReadonlyMap<string, readonly Hit[]>;

/**
 * @param groups words by group name, each string a list separated by spaces; `(a|b|)c` stands for ac, bc, c.
 * @param covers names of groups whose words make shorter words inside them mean nothing (火锅 is no 火).
 */
export function wordFinder(groups: ReadonlyMap<string, string>, covers: ReadonlySet<string>): WordFinder {
  const root: Node = { next: null, groups: null };
  for (const [name, list] of groups) for (const word of expandWords(list)) insert(root, word, name);
  return (text) => uncovered(everyHit(root, text), covers);
}

export const expandWords = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean).flatMap(expand);

function expand(pattern: string): string[] {
  const open = pattern.indexOf('(');
  if (open < 0) return pattern === '' ? [] : [pattern];
  const close = pattern.indexOf(')', open);
  const tails = pattern.slice(close + 1) === '' ? [''] : expand(pattern.slice(close + 1));
  return pattern
    .slice(open + 1, close)
    .split('|')
    .flatMap((middle) => tails.map((tail) => pattern.slice(0, open) + middle + tail));
}

function insert(root: Node, word: string, group: string): void {
  let node = root;
  for (const character of word) {
    node.next ??= new Map();
    let child = node.next.get(character);
    if (child === undefined) {
      child = { next: null, groups: null };
      node.next.set(character, child);
    }
    node = child;
  }
  if (node.groups?.includes(group)) return;
  node.groups = [...(node.groups ?? []), group];
}

function everyHit(root: Node, text: string): Map<string, Hit[]> {
  const found = new Map<string, Hit[]>();
  for (let from = 0; from < text.length; from += 1) {
    let node: Node | undefined = root;
    for (let to = from; to < text.length; ) {
      node = node.next?.get(text[to] as string);
      if (node === undefined) break;
      to += 1;
      if (node.groups === null) continue;
      const hit = { word: text.slice(from, to), from, to };
      for (const group of node.groups) {
        const hits = found.get(group);
        if (hits === undefined) found.set(group, [hit]);
        else hits.push(hit);
      }
    }
  }
  return found;
}

function uncovered(found: Map<string, Hit[]>, covers: ReadonlySet<string>): Map<string, Hit[]> {
  const coverings = [...covers].flatMap((name) => found.get(name) ?? []).sort((left, right) => left.from - right.from);
  if (coverings.length === 0) return found;
  for (const [group, hits] of found) {
    if (covers.has(group)) continue;
    const kept = hits.filter((hit) => !isCovered(hit, coverings));
    if (kept.length === 0) found.delete(group);
    else found.set(group, kept);
  }
  return found;
}

/** @param coverings sorted by where they begin. */
function isCovered(hit: Hit, coverings: readonly Hit[]): boolean {
  let low = 0;
  let high = coverings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((coverings[middle] as Hit).from <= hit.from) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0 && index >= low - 4; index -= 1) {
    const covering = coverings[index] as Hit;
    if (covering.to >= hit.to && covering.to - covering.from > hit.to - hit.from) return true;
  }
  return false;
}
