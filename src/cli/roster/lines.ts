/** The filled rows of a sheet, each with its cells by heading and a way to complain about one of them. */

import type { RosterFault } from '../../wording/roster-import';
import type { Table } from './read-file';
import type { Sheet } from './sheets';

export type Line = {
  readonly number: number;
  readonly cell: (heading: string) => string;
  readonly complain: (heading: string, fault: CellFault) => void;
};
type Placed = Extract<RosterFault, { readonly sheet: string; readonly row: number }>;
export type CellFault = Placed extends infer Fault
  ? Fault extends Placed
    ? Omit<Fault, 'sheet' | 'row' | 'column' | 'heading'>
    : never
  : never;

const longest = 30;
/** Several words in one cell. */
const lists: readonly string[] = ['职务', '网格', '别名'];

/** Rows with something missing are complained about, and left out. */
export function linesOf({ sheet, rows }: Table, faults: RosterFault[]): readonly Line[] {
  const [headings = [], ...body] = rows;
  const missing = sheet.columns.filter(({ heading, optional }) => !optional && !headings.includes(heading));
  for (const { heading } of missing) faults.push({ kind: 'no-column', sheet: sheet.name, heading });
  if (missing.length > 0) return [];
  return body.flatMap((row, index) => {
    if (row.every((cell) => cell === '')) return [];
    const line = lineOf(sheet, headings, row, index + 2, faults);
    const before = faults.length;
    for (const { heading, optional } of sheet.columns) {
      const cell = line.cell(heading);
      if (cell === '' && !optional) line.complain(heading, { kind: 'empty' });
      if (!lists.includes(heading) && cell.length > longest) line.complain(heading, { kind: 'too-long', most: longest });
    }
    return faults.length > before ? [] : [line];
  });
}

function lineOf(sheet: Sheet, headings: readonly string[], row: readonly string[], number: number, faults: RosterFault[]): Line {
  const at = (heading: string): number => headings.indexOf(heading);
  return {
    number,
    cell: (heading) => row[at(heading)] ?? '',
    complain: (heading, fault) =>
      void faults.push({ ...fault, sheet: sheet.name, row: number, column: letters(at(heading)), heading } as RosterFault),
  };
}

/** A, B … Z, AA: as the spreadsheet program calls its columns. */
const letters = (index: number): string =>
  index < 0 ? '?' : index < 26 ? String.fromCharCode(65 + index) : `${letters(Math.floor(index / 26) - 1)}${letters(index % 26)}`;
