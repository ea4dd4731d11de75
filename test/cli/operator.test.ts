/** The operator's commands on a database that the bot may be using: a code that works, an erasure, the doctor. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOfCode } from '../../src/app/code-words';
import { type CodeOptions, code } from '../../src/cli/code';
import { checkCalendar, checkClock, checkContents } from '../../src/cli/doctor/contents';
import { doctor } from '../../src/cli/doctor/doctor';
import { checkNode } from '../../src/cli/doctor/machine';
import { erase } from '../../src/cli/erase';
import { days, instant, later } from '../../src/kernel/instant';
import { openStore } from '../../src/store/open-store';
import type { Store } from '../../src/store/transaction';
import { findingWords, isGood } from '../../src/wording/doctor';
import { type Operator, openOperator } from '../support/operator';

let operator: Operator;
let store: Store;
beforeAll(async () => {
  operator = await openOperator();
  store = await openStore(operator.address);
});
afterAll(async () => {
  await store.close();
  await operator.close();
});

const shown = (text: string): string =>
  text.replace(/[2-9A-Z]{5}-[2-9A-Z]{5}/g, '〔码〕').replace(/\d+月\d+日\S*前|明天\S*前/, '〔时刻〕前');
const ask = async (options: Partial<CodeOptions>) => {
  const { code: exit, text } = await operator.run((output) => code({ community: '红城社区', for: 'convenor', ...options }, output));
  return `${exit}\n${shown(text)}`;
};

describe('sanfang code', () => {
  test('alone on the first line, for one use; only its hash is kept', async () => {
    const { text } = await operator.run((output) => code({ community: '红城社区', for: 'convenor' }, output));
    const [fresh = ''] = text.split('\n');
    expect(fresh).toMatch(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/);
    const kept = await store.transaction((transaction) => transaction.code.findMany());
    expect(JSON.stringify(kept)).not.toContain(fresh.replace('-', ''));
    expect(kept).toMatchObject([{ hash: hashOfCode(fresh.toLowerCase()), purpose: 'convenor', usedAt: null }]);
    expect(kept[0]?.expiresAt.getTime()).toBe((kept[0]?.issuedAt.getTime() ?? 0) + days(1));
    expect(shown(text)).toMatchInlineSnapshot(`
      "〔码〕
      红城社区，只能用一次，〔时刻〕前有效（演示沙盒里的）
      请本人在小区的工作群里发：认领召集人 〔码〕"
    `);
  });

  test('for what, for which compound, for whom', async () => {
    await store.transaction(async (transaction) => {
      const { id: communityId } = await transaction.community.findFirstOrThrow();
      const validFrom = new Date(0);
      for (const name of ['拓新红城', '望棠苑']) {
        const compound = await transaction.compound.create({ data: { name, communityId } });
        const person = await transaction.person.create({ data: { name: '王强' } });
        await transaction.post.create({ data: { personId: person.id, role: 'steward', compoundId: compound.id, validFrom } });
      }
    });
    const said = [
      await ask({ for: 'secretary' }),
      await ask({ for: 'move' }),
      await ask({ for: 'move', compound: '望棠苑' }),
      await ask({ for: 'rebind' }),
      await ask({ for: 'rebind', person: '王强' }),
      await ask({ for: 'rebind', person: '张三' }),
      await ask({ for: 'mayor' }),
      await ask({ community: '红诚社区' }),
      await ask({ community: '没有的社区', for: 'move' }),
    ];
    expect(said.map((text) => text.replace(/^ {2}\d+ {2}/gm, '  编号  '))).toMatchInlineSnapshot(`
      [
        "0
      〔码〕
      红城社区，只能用一次，〔时刻〕前有效（演示沙盒里的）
      请本人私聊机器人，或在工作群里发：认领书记 〔码〕",
        "1
      换群要写是哪个小区：--compound 名字。红城社区有：拓新红城、望棠苑 (name the compound)",
        "0
      〔码〕
      红城社区 · 望棠苑，只能用一次，〔时刻〕前有效（演示沙盒里的）
      请本人在新的工作群里发：换群 〔码〕",
        "1
      换号要写是谁：--person 姓名或编号 (name the person)",
        "1
      叫「王强」的有 2 位，请用编号 --person 数字 (several: use the number)：
        编号  王强  拓新红城
        编号  王强  望棠苑",
        "1
      没找到「张三」 (nobody of that name or number)",
        "2
      --for 填的是「mayor」，可以填：convenor（召集人）、secretary（书记）、enforcement（执法）、move（换群）、rebind（换号）(one of these)",
        "0
      〔码〕
      红诚社区，只能用一次，〔时刻〕前有效（演示沙盒里的）
      请本人在小区的工作群里发：认领召集人 〔码〕
      注意：红诚社区是新社区，已有的是 红城社区。写错了就别发这个码",
        "1
      没有「没有的社区」这个社区，有：红城社区、红诚社区 (no such community)",
      ]
    `);
  });
});

test('sanfang erase: says what would go, and does it with --yes', async () => {
  const { id } = await store.transaction(async (transaction) => {
    const person = await transaction.person.create({ data: { name: '陈姐' } });
    await transaction.privateDetail.create({ data: { compoundId: 1, personId: person.id, content: { note: '漏水' }, at: new Date(0) } });
    return person;
  });
  const run = async (person: string, yes: boolean) => {
    const { code: exit, text } = await operator.run((output) => erase({ person, yes }, output));
    return `${exit} ${text.replaceAll(String(id), '〔号〕')}`;
  };
  expect([
    await run('陈姐', false),
    await run(String(id), true),
    await run('陈姐', false),
    await run('查无此人', true),
  ]).toMatchInlineSnapshot(`
    [
      "0 陈姐（编号 〔号〕）：办事记录里的原话 1 条、聊天 0 条、照片 0 张。还没有删；确定要删就再加 --yes（编号和办理经过会留着）(nothing erased yet: add --yes)",
      "0 陈姐（编号 〔号〕）：抹掉了办事记录里的原话 1 条、聊天 0 条、照片 0 张，编号和办理经过还在 (erased; numbers and history stay)",
      "0 陈姐（编号 〔号〕）：办事记录里的原话 0 条、聊天 0 条、照片 0 张。还没有删；确定要删就再加 --yes（编号和办理经过会留着）(nothing erased yet: add --yes)",
      "1 没找到「查无此人」 (nobody of that name or number)",
    ]
  `);
  expect((await operator.run((output) => erase({ person: '王强' }, output))).text).toMatch(/^叫「王强」的有 2 位/);
  expect(
    await store.transaction((transaction) => transaction.privateDetail.count({ where: { content: { path: ['note'], equals: '漏水' } } })),
  ).toBe(0);
});

describe('sanfang doctor', () => {
  const now = instant('2026-11-24T09:00:00+08:00');
  const inspect = (perDay = 500) => store.transaction((transaction) => checkContents(transaction, now, perDay));

  test('all well', async () => {
    const lines: string[] = [];
    const exit = await doctor((line) => lines.push(line));
    // A small disk and a notice that is not out yet are the machine's and the calendar's.
    const wrong = lines.filter((line) => line.startsWith('✗') && !/磁盘|放假安排/.test(line));
    expect(wrong).toEqual([]);
    expect(exit).toBe(lines.at(-1) === '都好 (all well)' ? 0 : 1);
  });

  test('what lies undone, who cannot be reached, and a day that is nearly full', async () => {
    await store.transaction(async (transaction) => {
      const compound = await transaction.compound.findFirstOrThrow({ where: { name: '望棠苑' } });
      const at = new Date(later(now, -3_600_000));
      const account = { platform: 'wechaty/x', account: 'bot' };
      await transaction.room.create({ data: { ...account, externalId: 'r', topic: '', compoundId: compound.id, validFrom: at } });
      const line = { ...account, urgency: 1, text: '喂', joins: false, ifUnsure: 'drop', createdAt: at, notBefore: at };
      await transaction.outbox.createMany({
        data: [
          { ...line, dedupeKey: 'a', state: 'parked' },
          ...Array.from({ length: 8 }, (_, index) => ({ ...line, dedupeKey: `s${index}`, state: 'sent', sentAt: at })),
        ],
      });
      const heard = { ...account, messageId: 'm', kind: 'message', saidAt: at, receivedAt: new Date(later(now, 600_000)), setAsideAt: at };
      await transaction.inbox.create({ data: { ...heard, id: 900 } });
    });
    const findings = await inspect(10);
    expect(
      findings.filter((finding) => !isGood(finding)).map((finding) => findingWords(finding).replace(/（不影响）/, '')),
    ).toMatchInlineSnapshot(`
      [
        "✗ 时钟往回走了：现在是北京时间 今天09:00，上一条消息却是 今天09:10 收到的。请校准机器时间（NTP）",
        "✗ wechaty/x bot 一天内说了 8 条，上限 10，快满了。小区多了请分到几个账号，或按平台的规矩调 PACE_PER_DAY",
        "✗ 近 7 天有 1 条话发不出去，放着了。看日志里的 line-parked 和 nobody-there：机器人还在不在群里、群绑没绑",
        "✗ 近 7 天有 1 条消息处理不了，编号 900。看日志里同编号的 message-failed，报给开发者；急事请先打电话",
        "✗ 望棠苑：王强 私信找不到或没确认。请召集人提醒",
      ]
    `);
  });

  test('the coming year’s holidays are missed from the first of December on', () => {
    const known = (year: number) => year === 2026;
    expect(isGood(checkCalendar(instant('2026-11-30T23:59:00+08:00'), known))).toBe(true);
    expect(findingWords(checkCalendar(instant('2026-12-01T00:00:00+08:00'), known))).toMatchInlineSnapshot(
      `"✗ 2027 年的放假安排还没录入，先按周一到周五算。国务院通知出来后，照 src/core/calendar/override.ts 加 overrides/2027.ts，或升级"`,
    );
  });

  test('Node, settings and the clock', async () => {
    expect([checkNode('20.19.0'), checkNode('18.20.1'), checkNode('22.1.0'), checkNode('20.9.0')].map(isGood)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([checkClock(now, later(now, 60_000)), checkClock(now, null)].map(isGood)).toEqual([true, true]);
    process.env.PORT = 'abc';
    const lines: string[] = [];
    expect(await doctor((line) => lines.push(line)).finally(() => delete process.env.PORT)).toBe(1);
    expect(lines.slice(1)).toMatchInlineSnapshot(`
      [
        "✗ 设置有错：PORT 填的是 "abc"，不能用；可以填：0 到 65535 的整数 (a whole number)。改 .env 或环境变量，对照 .env.example",
        "有 1 处要处理，见上面打 ✗ 的 (1 to see to)",
      ]
    `);
  });
});
