/** The labelled lines that teach how people write, and which fifth of them is held back. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Category } from '../../src/core/issue/vocabulary';

export type Line = {
  readonly text: string;
  readonly report: 'yes' | 'ask' | 'no';
  readonly category: Category | null;
  readonly categoryAlso?: readonly Category[];
  readonly majorClass?: string | null;
  readonly majorAlso?: readonly (string | null)[];
  readonly place?: string | null;
  /** The name of the file it stands in. */
  readonly file: string;
};

const corpus = 'test/language/corpus';
/** Lines written after the corpus, read and corrected after: they teach, and measure nothing any more. */
const talk = ['group-talk', 'second-talk', 'third-talk', 'plain-lines'].map((name) => `test/language/${name}.jsonl`);

/** Written as such lines come, and not to be hard: on them the thresholds are set. */
const ordinary = new Set(
  'group everyday at-work plain plain-more letters letters-more letters-board letters-people subjects places letters-beyond letters-long weeks big-chat group-talk second-talk third-talk chatter-more'.split(
    ' ',
  ),
);
export const isOrdinary = ({ file }: Line): boolean => ordinary.has(file);

const hashOf = (text: string): number => createHash('sha1').update(text).digest().readUInt32BE(0);
/** The same fifth as the bench measures on. */
const isHeldBack = ({ text }: Line): boolean => hashOf(text) % 5 === 0;
/** Lines that differ in a number alone fall into one part. */
export const partOf = ({ text }: Line): number => hashOf(text.replace(/\d+/g, '0')) % 5;

const linesOf = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => ({ category: null, ...JSON.parse(line), file: basename(file, '.jsonl') }));

/** In an order set by hash, so that the same corpus gives the same weights. */
export function teachingLines(): Line[] {
  const kept = readdirSync(corpus)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => linesOf(`${corpus}/${name}`))
    .filter((line) => !isHeldBack(line));
  return [...kept, ...talk.flatMap(linesOf)].sort((left, right) => hashOf(left.text) - hashOf(right.text));
}
