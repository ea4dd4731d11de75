/** Accuracy on expressions of time, by kind, beside two libraries. */

import { instant } from '../../../src/kernel/instant';
import { when } from '../../../src/understanding/time/when';
import { inShort } from '../../../test/understanding/time/in-short';
import { chronoNode, recognizers, type TimePeer } from './time-peers';
import { type TimeRow, timeRows } from './time-rows';

const own: TimePeer = (text, reference) => [inShort(when(text, instant(reference)))];
export const readers: readonly (readonly [name: string, reader: TimePeer])[] = [
  ['when', own],
  ['chrono-node', chronoNode],
  ['recognizers', recognizers],
];

/** 3个工作日内 by a library that knows no deadlines: the right day alone counts. */
const lenient = (answer: string): string => answer.replace(/(^|\| )(?:by|until|from) /g, '$1');

export function timeTable(): { readonly lines: readonly string[]; readonly own: number } {
  const rows = timeRows();
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const right = readers.map(([name, reader]) => rows.map((row) => isRight([row.answer], saidBy(reader, row), name !== 'when')));
  const share = (hits: readonly boolean[]): number => hits.filter(Boolean).length / Math.max(1, hits.length);
  const line = (name: string, chosen: (row: TimeRow) => boolean): string => {
    const shares = right.map((hits) => share(hits.filter((_, index) => chosen(rows[index] as TimeRow))));
    return `  ${name.padEnd(48)}${String(rows.filter(chosen).length).padStart(5)}${shares.map((one) => one.toFixed(3).padStart(13)).join('')}`;
  };
  return {
    lines: [
      `time: ${rows.length} expressions of this project's own tables; for the libraries a bare day counts for a deadline, and any of several answers`,
      `  ${'kind'.padEnd(48)}${'rows'.padStart(5)}${readers.map(([name]) => name.padStart(13)).join('')}`,
      ...kinds.map((kind) => line(kind, (row) => row.kind === kind)),
      line('all', () => true),
    ],
    own: share(right[0] ?? []),
  };
}

/** Nothing where the reader fails. */
export function saidBy(reader: TimePeer, { text, reference }: Pick<TimeRow, 'text' | 'reference'>): readonly string[] {
  try {
    return reader(text, reference);
  } catch {
    return [];
  }
}

/** Any of the answers counts. */
export const isRight = (answers: readonly string[], said: readonly string[], forgiving: boolean): boolean =>
  answers.some((answer) => (forgiving ? said.some((one) => lenient(one) === lenient(answer)) : said.includes(answer)));
