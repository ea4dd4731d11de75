/** The tables of expressions that the tests of time hold, by the kind that each table is of. */

import { readdirSync, readFileSync } from 'node:fs';
import { tuesday } from '../../../test/understanding/time/in-short';

export type TimeRow = { readonly kind: string; readonly text: string; readonly answer: string; readonly reference: string };

const folder = 'test/understanding/time';
const quoted = "'((?:[^'\\\\]|\\\\.)*)'";
const entry = new RegExp(`^ {4}\\[${quoted}, ${quoted}(?:, ${quoted})?\\],$`);
const title = new RegExp(`^describe\\(${quoted}`);

/** Read as text: the tables stand inside tests, which only a test runner may load. */
export function timeRows(): readonly TimeRow[] {
  const rows: TimeRow[] = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.test.ts'))) {
    let kind = name;
    for (const line of readFileSync(`${folder}/${name}`, 'utf8').split('\n')) {
      kind = title.exec(line)?.[1] ?? kind;
      const [, text, answer, reference = tuesday] = entry.exec(line) ?? [];
      if (text !== undefined && answer !== undefined) rows.push({ kind, text: plain(text), answer, reference });
    }
  }
  return rows;
}

const plain = (literal: string): string => literal.replace(/\\n/g, '\n').replace(/\\(.)/g, '$1');
