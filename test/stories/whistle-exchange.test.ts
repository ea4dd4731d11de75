/** Whistles go out to a file and come back into another database: nothing is taken over twice, and nothing in it tells who reported. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { exportWhistles } from '../../src/app/exchange/export-whistles';
import type { Exported } from '../../src/app/exchange/form';
import { importWhistles } from '../../src/app/exchange/import-whistles';
import { readExchange } from '../../src/cli/whistles/read-exchange';
import { tableOf } from '../../src/cli/whistles/table';
import { importedWhistlesWords } from '../../src/wording/exchange';
import { chronicle } from '../support/chronicle';
import { type Group, openGroup } from '../support/group';

const out = ({ rehearsal: { setup, clock } }: Group): Promise<Exported> =>
  setup.store.transaction((transaction) => exportWhistles(transaction, null, clock.now()));

/** @returns what the operator reads. */
async function takeOver({ rehearsal: { setup, clock } }: Group, text: string, ending: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sanfang-whistles-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, `whistles.${ending}`);
  writeFileSync(file, text);
  const { records, faults } = await readExchange(file);
  const taken = await setup.store.transaction((transaction) => importWhistles(() => setup, transaction, records, clock.now()));
  return importedWhistlesWords({ ...taken, faults: [...faults, ...taken.faults] }, false);
}

async function blown(): Promise<Group> {
  const group = await openGroup();
  await group.says('陈姐', '3栋2单元1201门口楼道漏水');
  await group.says('王强', '签收 #1');
  await group.says('王强', '进展 #1 上门看过陈姐家，漏点在墙外');
  await group.says('周网格', '吹哨 #1 供水公司 漏点在市政管，请开挖换管，找陈姐 13812345678 带路');
  await group.says('吴姐', '1栋楼顶有人违规搭建');
  await group.says('周网格', '签收 #2');
  await group.says('周网格', '吹哨 #2 城管 小何昨天上门劝过，请来认定');
  group.heard();
  return group;
}

test('out of one database into another, as JSON', async () => {
  const ours = await blown();
  await ours.advance('2小时');
  await ours.says('周网格', '报到 #1 10:10供水公司张工到场');
  await ours.says('周网格', '处置 #1 正在开挖');
  await ours.advance('1小时');
  await ours.says('周网格', '处置 #1 换管');
  await ours.says('周网格', '销哨 #1 主管换好');
  await ours.says('李敏', '评哨 #1 部门 好');
  await ours.says('李敏', '评哨 #1 吹哨 该吹');
  await ours.says('周网格', '退哨 #2 城管说先由物业发通知');
  const exported = await out(ours);
  expect(exported).toMatchSnapshot();
  expect(await out(ours)).toEqual(exported);
  expect(JSON.stringify(exported)).not.toMatch(/陈姐|王强|周网格|小何|138|5678|1201/);

  const text = JSON.stringify(exported, null, 2);
  const theirs = await blown();
  await theirs.advance('3小时');
  expect(await takeOver(theirs, text, 'json')).toBe('记了 7 条 (taken over)，2 条早有了 (known)');
  expect(await out(theirs)).toEqual(exported);
  await theirs.advance('1分钟');
  expect(theirs.heard()).toMatchSnapshot();
  expect(await takeOver(theirs, text, 'json')).toBe('记了 0 条 (taken over)，9 条早有了 (known)');
  expect(theirs.heard()).toEqual([]);
  expect(await takeOver(ours, text, 'json')).toBe('记了 0 条 (taken over)，9 条早有了 (known)');
});

test('what the platform sends, as a table: each fault with its row, the rest is taken over', async () => {
  const group = await blown();
  const { wait, note, keep, lines } = chronicle(group);
  await wait('2小时');
  const rows = [
    '记录号,哨号,动作,时间,说明,评价',
    'ZZ-3,1-1-1,销哨,2026-11-24 10:50,"主管换好,已恢复",',
    'ZZ-1,1-1-1,报到,2026-11-24 09:40,张工到场,',
    'ZZ-2,1-1-1,处置,2026/11/24 10:00,开挖,',
    'ZZ-2,1-1-1,处置,2026/11/24 10:05,又一次,',
    'ZZ-4,1-1-1,评哨,2026-11-24 10:55,,该吹',
    'ZZ-5,1-9-1,报到,2026-11-24 10:00,,',
    'ZZ-6,1-2-1,报道,2026-11-24 10:00,,',
    'ZZ-7,1-2-1,报到,昨天,,',
    'ZZ-8,1-2-1,报到,2026-11-23 10:00,,',
    'ZZ-9,1-2-1,评哨,2026-11-24 10:00,,还行',
  ];
  const answer = await takeOver(group, `\ufeff${rows.join('\r\n')}\r\n`, 'csv');
  await wait('1分钟');
  note('管理员看到');
  lines.push(answer);
  note('再导一次');
  lines.push(await takeOver(group, rows.slice(0, 4).join('\n'), 'csv'));
  note('缺列、不是 JSON');
  lines.push(await takeOver(group, '哨号,动作\n1-1-1,报到\n', 'csv'), await takeOver(group, '{"format"', 'json'));
  await keep('whistle-exchange');
  expect(await tableOf(await out(group))).toMatchSnapshot();
});

test('of a private matter nothing goes out but that there is one, and what is taken back is gone', async () => {
  const group = await openGroup();
  await group.says('何婶', '大家早');
  await group.says('何婶', '5栋2单元501的张建国又打他老婆，孩子在哭', { alone: true });
  await group.says('李敏', '派单 #1 网格');
  await group.says('周网格', '签收 #1');
  await group.says('李敏', '吹哨 #1 派出所 何婶昨天劝过张建国，请民警上门');
  await group.advance('1分钟');
  await group.says('李敏', '报到 #1');
  await group.says('李敏', '撤销');
  const { whistles } = await out(group);
  expect(whistles).toMatchObject([
    { title: null, place: '5栋', demand: null, tried: null, stage: 'called', records: [{ kind: 'called', note: null }] },
  ]);
  expect(JSON.stringify(whistles)).not.toMatch(/何婶|建国|501|民警/);
});
