/** `sanfang whistles` at the operator's terminal, beside a bot: a file out, a dry run, the records in, and what is refused. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enrol } from '../../src/app/enrol';
import { type Rehearsal, rehearse } from '../../src/assemble';
import { whistlesExport, whistlesImport } from '../../src/cli/whistles/whistles';
import { zonedIso } from '../../src/kernel/civil';
import { hours, type Instant, later, minutes } from '../../src/kernel/instant';
import { threeParties } from '../support/group';
import { type Operator, openOperator } from '../support/operator';

let operator: Operator;
let rehearsal: Rehearsal;
let folder: string;
/** The command takes the machine's own time: what it reads happened before. */
const start = later((Math.floor(Date.now() / 1000) * 1000) as Instant, -hours(3));

beforeAll(async () => {
  operator = await openOperator();
  folder = mkdtempSync(join(tmpdir(), 'sanfang-whistles-'));
  rehearsal = await rehearse(operator.address, folder, start);
  const { setup, chat, bot } = rehearsal;
  const roster = { compounds: [{ room: '拓新红城', name: '拓新红城', people: threeParties }] };
  const ids = { room: (name: string) => name, person: (name: string) => name };
  await setup.store.transaction((transaction) => enrol(transaction, setup.account, roster, ids, start));
  const talk = [
    ['陈姐', '3栋2单元楼道漏水'],
    ['王强', '签收 #1'],
    ['周网格', '吹哨 #1 供水公司 漏点在市政管，请开挖换管'],
  ] as const;
  for (const [index, [from, text]] of talk.entries()) {
    await chat.says({ id: `m${index}`, at: start, room: '拓新红城', from, text });
    await bot.settle();
  }
});
afterAll(async () => {
  await rehearsal.bot.stop();
  await rehearsal.setup.store.close();
  rmSync(folder, { recursive: true });
  await operator.close();
});

const at = (file: string): string => join(folder, file);
const run = async (command: Parameters<Operator['run']>[0]): Promise<string> => {
  const { code, text } = await operator.run(command);
  return `${code}\n${text.replaceAll(`${folder}/`, '')}`;
};
const out = (file: string, options = {}): Promise<string> => run((output) => whistlesExport(at(file), options, output));
const take = (file: string, dryRun = false): Promise<string> => run((output) => whistlesImport(at(file), { dryRun }, output));
const stage = async (): Promise<unknown> =>
  (await rehearsal.setup.store.transaction((transaction) => transaction.issue.findFirstOrThrow())).whistle;

test('out: by the ending or the format named, only what is new, and never over a file that is there', async () => {
  expect(await out('哨.json')).toBe('0\n写好了：哨.json，1 个哨、1 条记录 (written)');
  expect(JSON.parse(readFileSync(at('哨.json'), 'utf8'))).toMatchObject({ format: 'sanfang-whistles', whistles: [{ id: '1-1-1' }] });
  expect(await out('哨.csv')).toMatch(/^0\n/);
  expect(readFileSync(at('哨.csv'), 'utf8')).toMatch(/^\ufeff记录号,哨号,动作.*\r?\n1-1-1\/called,/);
  expect(await out('哨.txt', { format: 'csv', since: zonedIso(later(start, minutes(1))) })).toBe(
    '0\n写好了：哨.txt，0 个哨、0 条记录 (written)',
  );
  expect(await out('哨.json')).toBe('1\n哨.json 已经有了，没有动它；请换个名字 (it exists)');
  expect(await out('x.json', { format: 'xml' })).toBe('1\n--format 写 json 或 csv，不是 xml (json or csv)');
  expect(await out('x.json', { since: '上周' })).toBe('1\n--since 写日子，如 2026-11-01，不是 上周 (a date or an instant)');
  expect(await out('没有/哨.json')).toMatch(/^1\n写不了/);
});

test('in: a dry run writes nothing; then what is right is taken over, once', async () => {
  const records = [
    { id: 'ZZ-1', kind: 'checked-in', at: zonedIso(later(start, minutes(20))), note: '张工到场' },
    { id: 'ZZ-2', kind: 'arrived', at: zonedIso(start) },
    { id: 'ZZ-3', kind: 'whistle-judged', at: zonedIso(later(start, minutes(30))), good: true },
  ];
  const file = { format: 'sanfang-whistles', version: 1, whistles: [{ id: '1-1-1', compound: { name: '拓新红城' }, records }] };
  writeFileSync(at('平台.json'), JSON.stringify(file, null, 2));
  expect(await take('平台.json', true)).toMatchInlineSnapshot(`
    "1
    试运行，还没写进去：会记 2 条 (dry run, nothing written)，0 条早有了 (known)，1 条没记 (left out)：
      第18行 whistles[0].records[1]：kind 不对：Invalid option: expected one of "called"|"checked-in"|"handling"|"cleared"|"returned"|"department-judged"|"whistle-judged""
  `);
  expect(await stage()).toMatchObject({ stage: 'called', whistleGood: null });
  expect(await take('平台.json')).toMatch(/^1\n记了 2 条/);
  expect(await stage()).toMatchObject({ stage: 'checked-in', checkedInAt: later(start, minutes(20)), whistleGood: true });
  expect(await take('平台.json')).toMatch(/^1\n记了 0 条 \(taken over\)，2 条早有了/);
  writeFileSync(at('别的.json'), JSON.stringify({ ...file, whistles: [{ ...file.whistles[0], compound: { name: '望棠苑' } }] }));
  expect(await take('别的.json')).toMatch(/1-1-1 是拓新红城的，文件里写的是望棠苑|早有了/);
  expect(await take('没有.csv')).toBe('1\n读不到文件 没有.csv (no such file)');
});
