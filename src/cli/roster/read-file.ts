/** Reads the roster file, a workbook or a CSV table in either of the encodings that spreadsheet programs write here. */

import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { Refused } from '../beside/beside';
import { type Sheet, sheets } from './sheets';

/** Cells by row; the first row are the headings. Numbers are written out. */
export type Table = { readonly sheet: Sheet; readonly rows: readonly (readonly string[])[] };

/** A roster of a district has a few thousand rows. */
const mostBytes = 10_000_000;

/** Sheets of other names are let through unread. @throws Refused */
export async function readTables(file: string): Promise<readonly Table[]> {
  const bytes = await bytesOf(file);
  const named = extname(file).toLowerCase() === '.csv' ? await readCsvTable(bytes) : await readWorkbook(file, bytes);
  return named.flatMap(({ name, rows }) => {
    const sheet = sheets.find((one) => one.name === name.trim());
    return sheet === undefined ? [] : [{ sheet, rows: rows.map((row) => row.map(shown)) }];
  });
}

type Named = { readonly name: string; readonly rows: readonly (readonly unknown[])[] };

async function bytesOf(file: string): Promise<Buffer> {
  const size = await stat(file).then(
    (found) => found.size,
    () => null,
  );
  if (size === null) throw new Refused(`读不到文件 ${file} (no such file)`);
  if (size > mostBytes) throw new Refused(`文件太大：${file}，最多 10 MB (too large)`);
  return readFile(file);
}

async function readWorkbook(file: string, bytes: Buffer): Promise<readonly Named[]> {
  const { readXlsx } = await import('hucre/xlsx');
  const book = await readXlsx(new Uint8Array(bytes)).catch(() => null);
  if (book === null) throw new Refused(`${file} 打不开：要 .xlsx 或 .csv；老的 .xls 请另存为 .xlsx (not a workbook)`);
  return book.sheets;
}

/** Which table it is shows in its headings. */
async function readCsvTable(bytes: Buffer): Promise<readonly Named[]> {
  const { parseCsv } = await import('hucre/csv');
  const rows = parseCsv(textOf(bytes));
  const headings = (rows[0] ?? []).map(shown);
  const sheet = [...sheets].sort((one, other) => fitting(other, headings) - fitting(one, headings))[0];
  return sheet === undefined || fitting(sheet, headings) === 0 ? [] : [{ name: sheet.name, rows }];
}

const fitting = (sheet: Sheet, headings: readonly string[]): number =>
  sheet.columns.filter(({ heading }) => headings.includes(heading)).length / sheet.columns.length;

/** What Excel saves as CSV on a Chinese Windows is GBK. */
function textOf(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

const shown = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell).trim());
