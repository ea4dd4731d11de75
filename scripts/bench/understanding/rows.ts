/** Labelled lines: the corpus's held-back fifth, or any file of JSON lines (id, text, report, category, majorClass, place, …). */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

export type Row = {
  readonly id: string;
  readonly text: string;
  readonly report: 'yes' | 'ask' | 'no';
  readonly category?: string | null;
  readonly categoryAlso?: readonly string[];
  readonly majorClass?: string | null;
  readonly majorAlso?: readonly (string | null)[];
  readonly place?: string | null;
  readonly severity?: string | null;
  readonly doubtful?: boolean;
};

export type Choice = {
  readonly data?: readonly string[] | undefined;
  /** Doubtful ones as well. */
  readonly all?: boolean | undefined;
  readonly half?: string | undefined;
  /** `open`: the four fifths that are not held back. */
  readonly fifth?: string | undefined;
};

const corpus = 'test/language/corpus';

const hashOf = (text: string): Buffer => createHash('sha1').update(text).digest();
/** Chosen by the text alone, so no edit of the corpus can move a line by its place. */
const isHeldBack = ({ text }: Pick<Row, 'text'>): boolean => hashOf(text).readUInt32BE(0) % 5 === 0;

export function rowsOf({ data, all, half, fifth }: Choice): readonly Row[] {
  const files =
    data === undefined
      ? readdirSync(corpus)
          .filter((name) => name.endsWith('.jsonl'))
          .map((name) => `${corpus}/${name}`)
      : data;
  const rows = files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((line): Row => ({ id: '', ...JSON.parse(line) }));
  return rows.filter((row) => {
    if (row.doubtful === true && all !== true) return false;
    if (half !== undefined) return (half === 'even') === (((hashOf(row.id)[0] as number) & 1) === 0);
    if (data !== undefined && fifth === undefined) return true;
    return fifth === 'open' ? !isHeldBack(row) : isHeldBack(row);
  });
}
