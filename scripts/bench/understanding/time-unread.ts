/** The exam: expressions of time with answers, written by somebody who had not seen `when` or its tables. */

import { readFileSync } from 'node:fs';
import type { PrintedWhen } from '../../../src/understanding/time/print-when';
import { printedInShort } from '../../../test/understanding/time/in-short';
import { isRight, readers, saidBy } from './time';

const file = 'test/understanding/time/unread.jsonl';

/** The reference is wall clock in China; `also` holds other answers that count. */
type Written = {
  readonly text: string;
  readonly reference: string;
  readonly expect: PrintedWhen;
  readonly also: readonly PrintedWhen[];
  readonly group: string;
};

type ExamRow = { readonly text: string; readonly reference: string; readonly answers: readonly string[]; readonly group: string };

const examRow = ({ text, reference, expect, also, group }: Written): ExamRow => ({
  text,
  reference: `${reference}+08:00`,
  answers: [expect, ...also].map((answer) => evenEnds(printedInShort(answer))),
  group,
});

/** A range that ends with a day ends at the next one's midnight, however that is written. */
const evenEnds = (line: string): string =>
  line
    .split(' | ')
    .map((one) => (/^(?:by|until|from) | to /.test(one) ? one.replace(/ 00:00(?!:)/g, '') : one))
    .join(' | ');

/** How many each reader gets right, by the groups of the exam; libraries as in the table of kinds. */
export function timeExam(): string {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => examRow(JSON.parse(line) as Written));
  const groups = [...new Set(rows.map(({ group }) => group))];
  const counted = readers.map(([name, reader]) => {
    const right = rows.filter((row) => isRight(row.answers, saidBy(reader, row).map(evenEnds), name !== 'when'));
    const among = (list: readonly ExamRow[], group: string): number => list.filter((row) => row.group === group).length;
    return `${name} ${right.length} (${groups.map((group) => `${group} ${among(right, group)} of ${among(rows, group)}`).join(', ')})`;
  });
  return `time, unread: ${rows.length} expressions written by somebody who had not seen when (409 right at first; its faults have been mended since); right: ${counted.join('; ')}`;
}
