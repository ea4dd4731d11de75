/** What the words of a line mean, clause by clause: the longest known word first, each as the senses it can have. */

import { expandWords } from '../find-words';
import { senses } from '../lexicon/senses';

/** A sense by its place in this list. */
export const senseNames: readonly string[] = [...Object.keys(senses), 'building', 'asks', 'exclaims'];
const building = senseNames.indexOf('building');
const asks = senseNames.indexOf('asks');
const exclaims = senseNames.indexOf('exclaims');

type Senses = readonly number[];
/** Clauses, their known words in order, the senses of each. */
export type Meaning = readonly (readonly Senses[])[];

type Node = { readonly next: Map<string, Node>; senses: number[] | null };
const root: Node = { next: new Map(), senses: null };

for (const [name, words] of Object.entries(senses)) for (const word of expandWords(words)) insert(word, senseNames.indexOf(name));

function insert(word: string, sense: number): void {
  let node = root;
  for (const character of word) {
    let child = node.next.get(character);
    if (child === undefined) {
      child = { next: new Map(), senses: null };
      node.next.set(character, child);
    }
    node = child;
  }
  node.senses = [...(node.senses ?? []), sense];
}

/** What is read of a line: its sense shows early. */
const readAtMost = 120;
const ends = new Set(',。!?;\n:~… ');
const address = /(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-z])(?:号楼|栋|幢|座|单元|楼|层|期)|\d{1,3}-\d{1,4}(?:-\d{1,4})?/y;

export function meaningOf(text: string): Meaning {
  const line = text.slice(0, readAtMost);
  const clauses: Senses[][] = [];
  let clause: Senses[] = [];
  const close = (): void => {
    if (clause.length > 0) clauses.push(clause);
    clause = [];
  };
  for (let at = 0; at < line.length; ) {
    const mark = line[at] as string;
    if (ends.has(mark)) {
      if (mark === '?') clause.push([asks]);
      if (mark === '!') clause.push([exclaims]);
      close();
      at += 1;
      continue;
    }
    const word = longestAt(line, at);
    const place = addressAt(line, at);
    if (place > 0 && place >= word.length) clause.push([building]);
    else if (word.senses !== null) clause.push(word.senses);
    at += Math.max(1, place, word.length);
  }
  close();
  return clauses;
}

function longestAt(line: string, from: number): { length: number; senses: Senses | null } {
  let node: Node | undefined = root;
  let found: { length: number; senses: Senses | null } = { length: 0, senses: null };
  for (let at = from; at < line.length; at += 1) {
    node = node.next.get(line[at] as string);
    if (node === undefined) break;
    if (node.senses !== null) found = { length: at + 1 - from, senses: node.senses };
  }
  return found;
}

function addressAt(line: string, from: number): number {
  if (!/[\da-z一二三四五六七八九十]/.test(line[from] as string)) return 0;
  address.lastIndex = from;
  return address.exec(line)?.[0].length ?? 0;
}
