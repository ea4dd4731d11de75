/** Writes the empty roster file: a workbook with a page of hints and lists to choose from, or one CSV table. */

import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { peopleSheet, type Sheet, sheets } from './sheets';

/** Rows that offer their list. */
const listed = 2000;

export async function writeTemplate(file: string): Promise<void> {
  const content = extname(file).toLowerCase() === '.csv' ? csvTemplate() : await workbook();
  // An existing file may be filled in already.
  await writeFile(file, content, { flag: 'wx' });
}

/** People alone, and with the mark by which Excel knows UTF-8. */
export const csvTemplate = (): string => `\ufeff${peopleSheet.columns.map(({ heading }) => heading).join(',')}\r\n`;

async function workbook(): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({ sheets: [...sheets.map(page), hints()] });
}

const page = ({ name, columns }: Sheet) => ({
  name,
  rows: [columns.map(({ heading }) => heading)],
  columns: columns.map(({ width }) => ({ width })),
  freezePane: { rows: 1 },
  dataValidations: columns.flatMap(({ choices }, index) =>
    // A warning and no bar: several roles in one cell are right, too.
    choices === undefined
      ? []
      : [
          {
            type: 'list' as const,
            values: [...choices],
            range: `${columnLetter(index)}2:${columnLetter(index)}${listed}`,
            showErrorMessage: false,
          },
        ],
  ),
});

const columnLetter = (index: number): string => String.fromCharCode(65 + index);

const hints = () => ({
  name: '说明',
  columns: [{ width: 10 }, { width: 10 }, { width: 60 }],
  rows: [
    ['工作表', '列', '怎么填'],
    ...sheets.flatMap(({ name, columns }) =>
      columns.map(({ heading, hint, choices, optional }) => [
        name,
        heading,
        `${hint}${optional ? '（可以空着）' : ''}${choices === undefined ? '' : `。可以填：${choices.join('、')}`}`,
      ]),
    ),
    ['', '', '先试运行：sanfang roster import 文件 --dry-run；有错一行也不会导入；再导一次只改变了的。'],
    ['', '', '这一页不会导入。人的电话、身份证号不要写进来；部门的电话是公开的，可以写。'],
  ],
});
