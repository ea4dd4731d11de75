/** The roster as a file: the template, faults by sheet, row and column, a dry run, and an import that changes only what changed. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rosterImport, rosterTemplate } from '../../src/cli/roster/roster';
import { openStore } from '../../src/store/open-store';
import type { Store } from '../../src/store/transaction';
import { type Operator, openOperator } from '../support/operator';

let operator: Operator;
let folder: string;
let store: Store;
beforeAll(async () => {
  operator = await openOperator();
  folder = mkdtempSync(join(tmpdir(), 'sanfang-roster-'));
  store = await openStore(operator.address);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
  await operator.close();
});

type Cells = readonly (readonly (string | number | null)[])[];
const book = async (name: string, sheets: Readonly<Record<string, Cells>>): Promise<string> => {
  const file = join(folder, name);
  const bytes = await writeXlsx({
    sheets: Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows: rows.map((row) => [...row]) })),
  });
  writeFileSync(file, bytes);
  return file;
};
const run = async (file: string, dryRun = false) => {
  const { code, text } = await operator.run((output) => rosterImport(file, { dryRun }, output));
  return `${code}\n${text.replaceAll(folder, '…')}`;
};
const posts = async () =>
  (
    await store.transaction((transaction) =>
      transaction.post.findMany({
        where: { validTo: null },
        include: { person: true, compound: true, community: true },
        orderBy: { id: 'asc' },
      }),
    )
  ).map(({ person, role, compound, community }) => `${compound?.name ?? community?.name} ${person.name} ${role}`);

const people = ['社区', '小区', '姓名', '职务'];

describe('the template', () => {
  test('a workbook with the sheets, their headings and a page of hints; imported as it is, it has no rows', async () => {
    const file = join(folder, '模板.xlsx');
    expect((await operator.run((output) => rosterTemplate(file, output))).code).toBe(0);
    const { sheets } = await readXlsx(await import('node:fs').then(({ readFileSync }) => new Uint8Array(readFileSync(file))));
    expect(sheets.map(({ name, rows }) => [name, rows[0]])).toEqual([
      ['人员', people],
      ['小区', ['社区', '小区', '网格']],
      ['党组织', ['社区', '小区', '范围', '形式']],
      ['部门', ['社区', '部门', '职责', '电话', '别名']],
      ['说明', ['工作表', '列', '怎么填']],
    ]);
    expect(await run(file)).toMatch(/^1\n.*一行也没有/s);
    const again = await operator.run((output) => rosterTemplate(file, output));
    expect([again.code, again.text]).toEqual([1, expect.stringContaining('已经有了，没有动它')]);
  });

  test('a CSV table on standard output', async () => {
    expect((await operator.run((output) => rosterTemplate(undefined, output))).text).toBe('\ufeff社区,小区,姓名,职务');
  });
});

test('every fault with its sheet, row and column, and nothing is imported', async () => {
  const file = await book('错.xlsx', {
    人员: [
      people,
      ['红城社区', '拓新红城', '王强', '物业经里'],
      ['红城社区', '拓新红城', null, '管家'],
      ['红城社区', null, '周明芳', '网格长'],
      ['红城社区', '拓新红城', '陈书记', '书记'],
      [null, null, null, null],
      ['红城社区', '拓新红城', '李敏', '召集人'],
      ['别处社区', '拓新红城', '李敏', '召集人'],
      ['红城社区', '拓新红城', '李敏', '网格长'],
    ],
    党组织: [
      ['社区', '小区', '范围'],
      ['红城社区', '拓新红城', '物业'],
    ],
    随便: [['不', '读']],
  });
  expect(await run(file)).toMatchInlineSnapshot(`
    "1
    …/错.xlsx 有 7 处要改，一行也没有导入 (nothing imported)：
      人员 第2行 D列「职务」：没有「物业经里」，是不是「物业经理」。可以填：社区党组织书记、召集人、网格长、专职网格员、兼职网格员、网格指导员、执法力量、在职党员、志愿者、物业经理、管家、维修、业委会主任、业委会委员、楼栋长、党建指导员
      人员 第3行 C列「姓名」：没有填
      人员 第4行 B列「小区」：网格长要写是哪个小区的
      人员 第5行 B列「小区」：社区党组织书记是社区的，「小区」要空着
      人员 第8行 A列「社区」：拓新红城在第2行写的是红城社区
      人员 第9行 C列「姓名」：李敏和第7行重复。同一个人写一行，几个职务用「、」隔开；同名的人加个区分
      党组织：第1行没有「形式」这一列"
  `);
  expect(await posts()).toEqual([]);
  expect(await run(await book('空.xlsx', { 别的: [['x']] }))).toMatchInlineSnapshot(`
    "1
    …/空.xlsx 有 1 处要改，一行也没有导入 (nothing imported)：
      没有认得的工作表：要有 人员、小区、党组织、部门 之一（模板：sanfang roster template）"
  `);
  writeFileSync(join(folder, '不是.xlsx'), 'not a workbook');
  expect(await run(join(folder, '不是.xlsx'))).toMatch(/打不开/);
  expect(await run(join(folder, '没有.xlsx'))).toMatch(/读不到文件/);
});

test('a dry run writes nothing; then the import, once more without change, and once more with a change', async () => {
  const rows = (...more: Cells): Cells => [
    people,
    ['红城社区', null, '陈书记', '社区书记'],
    ['红城社区', '拓新红城', '李敏', '召集人、网格长'],
    ...more,
  ];
  const file = await book('一.xlsx', {
    人员: rows(['红城社区', '拓新红城', '王强', '物业经理'], ['红城社区', '望棠苑', '王强', '管家']),
    小区: [
      ['社区', '小区', '网格'],
      ['红城社区', '拓新红城', '一网格、二网格'],
    ],
    党组织: [
      ['社区', '小区', '范围', '形式'],
      ['红城社区', '拓新红城', '物业', '党小组'],
    ],
  });
  expect(await run(file, true)).toMatchInlineSnapshot(`
    "0
    试运行，还没写进去，会改 10 处 (dry run, nothing written)：
      新社区 红城社区
      新小区 拓新红城（红城社区）
      新小区 望棠苑（红城社区）
      拓新红城 网格：一网格、二网格
      红城社区：陈书记 任社区党组织书记
      拓新红城：李敏 任召集人
      拓新红城：李敏 任网格长
      拓新红城：王强 任物业经理
      望棠苑：王强 任管家
      拓新红城：物业有党小组"
  `);
  expect(await posts()).toEqual([]);
  expect(await run(file)).toMatch(/^0\n改了 10 处/);
  const before = await posts();
  expect(before).toMatchInlineSnapshot(`
    [
      "红城社区 陈书记 secretary",
      "拓新红城 李敏 convenor",
      "拓新红城 李敏 grid-lead",
      "拓新红城 王强 property-manager",
      "望棠苑 王强 steward",
    ]
  `);
  expect(await run(file)).toBe('0\n和现在的名册一样，没有要改的 (nothing to change)');
  expect(await posts()).toEqual(before);

  const changed = await book('二.xlsx', { 人员: rows(['红城社区', '望棠苑', '王强', '维修']) });
  expect(await run(changed)).toMatchInlineSnapshot(`
    "0
    改了 2 处 (changed)：
      拓新红城：王强 名册里有、文件里没有，没动（要撤在群里发「撤任 @王强」）
      望棠苑：王强 任维修
      望棠苑：王强 不再任管家"
  `);
});

test('a CSV as Excel saves it here: GBK, or UTF-8 with its mark; semicolons, too', async () => {
  const file = join(folder, '人员.csv');
  // 社区,小区,姓名,职务 / 绿荫社区,绿荫苑,何军,物业经理 in GBK
  const gbk = 'c9e7c7f82cd0a1c7f82cd0d5c3fb2cd6b0cef10d0ac2ccd2f1c9e7c7f82cc2ccd2f1d4b72cbacebefc2cceefd2b5beadc0ed0d0a';
  writeFileSync(file, Buffer.from(gbk, 'hex'));
  expect(await run(file, true)).toMatch(/绿荫苑：何军 任物业经理/);
  writeFileSync(file, '\ufeff社区;小区;姓名;职务\n绿荫社区;绿荫苑;何军;物业经理\n');
  expect(await run(file, true)).toMatch(/绿荫苑：何军 任物业经理/);
});

test('each group that it concerns is told in one line', async () => {
  await store.transaction(async (transaction) => {
    const compound = await transaction.compound.findFirstOrThrow({ where: { name: '望棠苑' } });
    await transaction.room.create({
      data: {
        platform: 'wechaty/sandbox',
        account: 'bot',
        externalId: 'r',
        topic: '望棠苑群',
        compoundId: compound.id,
        validFrom: new Date(0),
      },
    });
  });
  await run(
    await book('三.xlsx', { 人员: [people, ['红城社区', '望棠苑', '王强', '维修、管家'], ['红城社区', '望棠苑', '冯主任', '业委会主任']] }),
  );
  const lines = await store.transaction((transaction) => transaction.outbox.findMany({ orderBy: { id: 'asc' } }));
  expect(lines.map(({ text }) => text)).toMatchInlineSnapshot(`
    [
      "管理员更新了名册：王强 管家、冯主任 业委会主任。全的发「名册」看",
    ]
  `);
});

test('departments: a usual one gets its telephone, a new one its duty; once more nothing changes', async () => {
  const headings = ['社区', '部门', '职责', '电话', '别名'];
  const wrong = await book('部门错.xlsx', {
    部门: [headings, ['红城社区', '白蚁所', null, null, null], ['红城社区', '供水公司'], ['红城社区', '供水公司']],
  });
  expect(await run(wrong)).toMatchInlineSnapshot(`
    "1
    …/部门错.xlsx 有 2 处要改，一行也没有导入 (nothing imported)：
      部门 第2行 C列「职责」：没有填
      部门 第4行 B列「部门」：供水公司和第3行重复"
  `);
  const file = await book('部门.xlsx', {
    部门: [headings, ['红城社区', '供水公司', null, '023-46220000', null], ['红城社区', '白蚁所', '白蚁防治', 46221111, '防蚁所、白蚁']],
  });
  expect(await run(file)).toMatchInlineSnapshot(`
    "0
    改了 2 处 (changed)：
      红城社区 部门 供水公司
      红城社区 部门 白蚁所"
  `);
  expect(await run(file)).toMatch(/nothing to change/);
  const rows = await store.transaction((transaction) => transaction.department.findMany({ orderBy: { id: 'asc' } }));
  expect(rows.map(({ name, duty, phone, aliases }) => [name, duty, phone, aliases.length])).toEqual([
    ['供水公司', '市政供水管网、水压水质、水表', '023-46220000', 6],
    ['白蚁所', '白蚁防治', '46221111', 2],
  ]);
});
