/** What the linear models see of a line: hashed character n-grams, and what its words mean, alone, in a row and together. */

import { expandWords } from '../find-words';
import { type Meaning, meaningOf, senseNames } from './senses-of';

/** Rare n-grams that share a bucket with a telling one blur it: fewer buckets cost more than they save. */
export const gramBuckets = 1 << 19;
/** The choices fold them into fewer: there are 21 weights to each for the categories, 5 for the dangers. */
export const categoryGrams = 1 << 15;
export const dangerGrams = 1 << 17;
export const senseBuckets = 1 << 13;
/** Room for the names of clues.ts. */
export const clueBuckets = 1 << 8;

/** What the rules found: how much of it there is, by the place of its name in clues.ts; 1 is a clear case. */
export type Clues = ReadonlyMap<number, number>;
/** Buckets, each once. */
export type Features = { readonly grams: readonly number[]; readonly senses: readonly number[] };

export const featuresOf = (text: string): Features => ({ grams: gramsOf(text), senses: sensesOf(meaningOf(text)) });

const senseShare = 0.7;
/** What each feature counts: a long line has many, and says no more for it. */
export const sharesOf = ({ grams, senses }: Features): { readonly gram: number; readonly sense: number } => ({
  gram: 1 / Math.sqrt(grams.length + 1),
  sense: senseShare / Math.sqrt(senses.length + 1),
});

/** Longer lines are read by their head: style shows early. */
const readAtMost = 160;

/** Digits are all alike, and so are masked names (A3区), so that no number and no town is learnt. */
const plain = (text: string): string =>
  `^${text
    .slice(0, readAtMost)
    .replace(/\d+/g, '0')
    .replace(/[a-z]0?(?=[市区县镇])/g, 'a')
    .replace(/[ ,、:。.!~…]+/g, ',')}$`;

/** In which gathering a bucket was last met: cheaper than a set for each of some hundred buckets in every message. */
const gramsSeen = new Uint32Array(gramBuckets);
const sensesSeen = new Uint32Array(senseBuckets);
let gatherings = 0;

type Gathering = { readonly all: readonly number[]; readonly add: (bucket: number) => void };

function gathering(seen: Uint32Array): Gathering {
  gatherings += 1;
  const number = gatherings;
  const all: number[] = [];
  return {
    all,
    add: (bucket) => {
      if (seen[bucket] === number) return;
      seen[bucket] = number;
      all.push(bucket);
    },
  };
}

/** @returns the bucket of every n-gram, each bucket once. */
function gramsOf(text: string): readonly number[] {
  const found = gathering(gramsSeen);
  eachGram(plain(text), found.add);
  return found.all;
}

/** The line as the grams are cut from it, and each of them (1 to 3 characters): its bucket, and where it stands. */
export function gramsAlong(text: string, take: (bucket: number, from: number, to: number) => void): string {
  const line = plain(text);
  eachGram(line, take);
  return line;
}

function eachGram(line: string, take: (bucket: number, from: number, to: number) => void): void {
  for (let from = 0; from < line.length; from += 1) {
    let hash = 0x811c9dc5;
    for (let to = from; to < Math.min(line.length, from + 3); to += 1) {
      hash = Math.imul(hash ^ line.charCodeAt(to), 0x01000193);
      if (to === from && (from === 0 || to === line.length - 1)) continue;
      take(((hash >>> 15) ^ hash ^ ((to - from) * 7919)) & (gramBuckets - 1), from, to + 1);
    }
  }
}

const things = expandWords(
  'lift water power gas drain ceiling building fireset ebike corridor clutter parking noisy dirt illegal green light road security firm fee committee neighbour pet network renovate',
);
const faults = expandWords(
  'broken shake leak clog dark outage colour loud smell filthy fall crack occupy charge fire hurt fight theft neglect overcharge petition',
);
const thing = senseNames.length;
const fault = thing + 1;
const edge = thing + 2;
/** Every thing alike, every fault alike; what else a word means stays itself. */
const kindOf: readonly number[] = senseNames.map((name, sense) => (things.includes(name) ? thing : faults.includes(name) ? fault : sense));

const kinds = { alone: 1, inRow: 2, near: 3, later: 4, together: 5, counted: 6, clauses: 7 } as const;
const mostClauses = 6;

const bucket = (kind: number, first: number, second: number): number => {
  const hash = Math.imul((kind << 16) ^ (first << 8) ^ second, 0x9e3779b1);
  return ((hash >>> 15) ^ (hash >>> 3)) & (senseBuckets - 1);
};

function sensesOf(meaning: Meaning): readonly number[] {
  const found = gathering(sensesSeen);
  const clauses = meaning.slice(0, mostClauses);
  for (const clause of clauses) {
    let before: readonly number[] = [edge];
    clause.forEach((word, at) => {
      for (const sense of word) {
        found.add(bucket(kinds.alone, sense, 0));
        for (const other of before) found.add(bucket(kinds.inRow, other, sense));
      }
      for (const next of clause.slice(at + 1, at + 4))
        for (const left of word) for (const right of next) found.add(bucket(kinds.near, kindOf[left] as number, kindOf[right] as number));
      before = word;
    });
    for (const sense of before) found.add(bucket(kinds.inRow, sense, edge));
  }
  const sets = clauses.map((clause) => new Set(clause.flat().map((sense) => kindOf[sense] as number)));
  addAcross(found, sets);
  addCounts(found, clauses);
  return found.all;
}

/** Which kind comes in a later clause than which, and which stand in one line. */
function addAcross(found: Gathering, sets: readonly ReadonlySet<number>[]): void {
  sets.forEach((set, at) => {
    for (const later of sets.slice(at + 1)) for (const left of set) for (const right of later) found.add(bucket(kinds.later, left, right));
  });
  const all = [...new Set(sets.flatMap((set) => [...set]))].sort((left, right) => left - right);
  all.forEach((left, at) => {
    for (const right of all.slice(at + 1)) found.add(bucket(kinds.together, left, right));
  });
}

function addCounts(found: Gathering, clauses: Meaning): void {
  const all = clauses.flat(2).map((sense) => kindOf[sense]);
  const counted = (kind: number): number => Math.min(3, all.filter((one) => one === kind).length);
  found.add(bucket(kinds.counted, thing, counted(thing)));
  found.add(bucket(kinds.counted, fault, counted(fault)));
  found.add(bucket(kinds.counted, edge, Math.min(2, counted(thing)) * 3 + Math.min(2, counted(fault))));
  found.add(bucket(kinds.clauses, Math.min(clauses.length, 5), 0));
}
