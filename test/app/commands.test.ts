/** The registry of commands as a whole: names, permissions, refusals. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commandNamed, commands } from '../../src/app/commands/registry';
import type { Refusal } from '../../src/core/issue/refusal';
import { later, minutes } from '../../src/kernel/instant';
import { refusalWords } from '../../src/wording/refusals';
import { openWorld, type World } from './world';

const wordsOf = ({ name, aliases, casual = [] }: (typeof commands)[number]): readonly string[] => [name, ...aliases, ...casual];

describe('the registry', () => {
  test('holds every command that is defined in a file, once', () => {
    const folder = join(import.meta.dirname, '../../src/app/commands');
    const defined = readdirSync(folder).flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/defineCommand\(\{\s*name: '(.+?)'/g)].map(([, name]) => name),
    );
    expect(commands.map(({ name }) => name).sort()).toEqual(defined.sort());
  });

  test('has those that the main road needs', () => {
    const needed = '登记 派单 签收 退单 进展 挂起 恢复 办结 回访 重开 作废 合并 拆分 改 撤销 查 清单 我的 为什么 帮助'.split(' ');
    expect(needed.filter((name) => commandNamed(name)?.name !== name)).toEqual([]);
  });

  test('no word means two commands', () => {
    const words = commands.flatMap(wordsOf);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    for (const command of commands) for (const word of wordsOf(command)) expect(commandNamed(word)?.name, word).toBe(command.name);
  });

  test('each says in one short line what it does, and by whom, and shows how', () => {
    for (const { name, summary, who, examples } of commands) {
      expect(summary.length, name).toBeLessThanOrEqual(32);
      expect(who, name).not.toBe('');
      expect(new Set(examples).size, name).toBe(examples.length);
    }
  });
});

describe('in a group', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  }, 120_000);
  afterAll(() => world.close());
  beforeEach(() => world.again());

  /** What the bot says to the last of these lines. */
  async function answers(...lines: readonly string[]): Promise<string> {
    await world.play(...lines.slice(0, -1));
    world.heard();
    await world.play(...lines.slice(-1));
    return world
      .heard()
      .map((line) => line.replace(/^.*? \| /, ''))
      .join('\n');
  }

  test.each([
    ['陈姐：签收 #12', '三方的人'],
    ['陈姐：派单 #12 网格', '网格或召集人'],
    ['王强：派单 #12 网格', '网格或召集人'],
    ['赵主任：吹哨 #12 城管 劝过', '网格或召集人'],
    ['陈姐：合并 #13 到 #12', '三方的人'],
    ['陈姐：挂起 #12 等配件 到下周三', '三方的人'],
    ['陈姐：办结 #12 好了', '三方的人'],
    ['陈姐：解释 #12 没办法', '三方的人'],
    ['陈姐：退单 #12 不归物业', '三方的人'],
    ['陈姐：拆分 #12 灯也不亮', '三方的人'],
  ])('%s: needs %s, and says so', async (line, who) => {
    expect(await answers(line)).toMatch(new RegExp(`要${who}来发`));
    expect(await world.stateOf(12)).toBe('awaiting-receipt');
  });

  test('another’s report is not a resident’s to void or to change', async () => {
    expect(await answers('钱叔：作废 #12 重复')).toMatch(/#12/);
    expect(await answers('钱叔：改 #12 标题 别的')).toMatch(/#12/);
    expect(await world.stateOf(12)).toBe('awaiting-receipt');
    expect(await answers('王强：作废 #12'), 'a party’s person says why').toMatch(/原因/);
    await answers('王强：作废 #12 不在小区里');
    expect(await world.stateOf(12)).toBe('void');
  });

  const received = '王强：签收 #12';
  const blown = '周网格：吹哨 #12 供水公司 漏点在市政管，请开挖换管';
  /** The last line is refused for this reason. Null: no message leads there. */
  const reached: Readonly<Record<Refusal['kind'], { readonly lines: readonly string[]; readonly refusal: Refusal } | null>> = {
    'no-whistle': { lines: [received, '周网格：评哨 #12 部门 好'], refusal: { kind: 'no-whistle', issue: 12 } },
    'checked-in-already': {
      lines: [received, blown, '周网格：报到 #12', '周网格：报到 #12'],
      refusal: { kind: 'checked-in-already', issue: 12, department: '供水公司' },
    },
    'whistle-time': { lines: [received, blown, '周网格：报到 #12 今天8点到的'], refusal: { kind: 'whistle-time', issue: 12 } },
    'no-such-issue': { lines: ['王强：签收 #99'], refusal: { kind: 'no-such-issue', issue: 99 } },
    'not-in-this-state': { lines: ['王强：签收 #1'], refusal: { kind: 'not-in-this-state', issue: 1, state: 'closed', mergedInto: null } },
    'owned-by-another': { lines: ['赵主任：签收 #12'], refusal: { kind: 'owned-by-another', issue: 12, owner: 'property' } },
    'owned-by-nobody': { lines: ['王强：退单 #12 派错了', '李敏：解释 #12 没办法'], refusal: { kind: 'owned-by-nobody', issue: 12 } },
    'convenor-decides': { lines: [received, '周网格：派单 #12 业委会'], refusal: { kind: 'convenor-decides', issue: 12 } },
    'received-already': { lines: [received, '王强：退单 #12 不归物业'], refusal: { kind: 'received-already', issue: 12 } },
    'handed-back-twice': {
      lines: [
        '王强：退单 #12 不归物业',
        '周网格：派单 #12 物业',
        '王强：退单 #12 真不归物业',
        '李敏：派单 #12 物业',
        '王强：退单 #12 还是不归',
      ],
      refusal: { kind: 'handed-back-twice', issue: 12 },
    },
    'already-sent-there': { lines: ['周网格：派单 #12 物业'], refusal: { kind: 'already-sent-there', issue: 12, owner: 'property' } },
    'date-passed': { lines: [received, '王强：挂起 #12 等配件 到2026年11月20日'], refusal: { kind: 'date-passed', issue: 12 } },
    'needs-photo': { lines: ['周网格：改级别 #12 橙', '王强：办结 #12 好了'], refusal: { kind: 'needs-photo', issue: 12 } },
    'not-yours': { lines: [received, '王强：办结 #12 好了', '吴姐：回访 #12 已解决'], refusal: { kind: 'not-yours', issue: 12 } },
    'reopen-too-late': { lines: ['等8天', '陈姐：重开 #1 又停了'], refusal: { kind: 'reopen-too-late', issue: 1 } },
    itself: { lines: ['周网格：合并 #12 到 #12'], refusal: { kind: 'itself', issue: 12 } },
    'closed-already': { lines: ['陈姐：回访 #1 已解决'], refusal: { kind: 'closed-already', issue: 1 } },
    // Who told of it before is answered with how it stands.
    'already-with-us': null,
    'nothing-to-undo': { lines: ['刘管家：撤销'], refusal: { kind: 'nothing-to-undo' } },
    'undo-too-late': { lines: ['等11分钟', '陈姐：撤销 #12'], refusal: { kind: 'undo-too-late', issue: 12 } },
    'changed-since': { lines: [received, '陈姐：撤销 #12'], refusal: { kind: 'changed-since', issue: 12 } },
    'nothing-changes': { lines: ['周网格：改级别 #12 黄'], refusal: { kind: 'nothing-changes', issue: 12 } },
  };

  test.each(Object.entries(reached).flatMap(([kind, way]) => (way === null ? [] : [[kind, way] as const])))(
    'refused: %s',
    async (_kind, { lines, refusal }) => {
      const [first = '', ...rest] = lines;
      const wait = /^等(\d+)(天|分钟)$/.exec(first);
      if (wait !== null) await world.advance(first.slice(1));
      const said = await answers(...(wait === null ? lines : rest));
      expect(said).toBe(refusalWords(refusal));
    },
  );

  test('every refusal says what to do instead, in one line with its number', () => {
    for (const way of Object.values(reached)) {
      if (way === null) continue;
      const words = refusalWords(way.refusal);
      expect(words).not.toMatch(/\n/);
      if ('issue' in way.refusal) expect(words).toContain(`#${way.refusal.issue}`);
    }
  });

  describe('taking back a merging', () => {
    const people = async (number: number): Promise<readonly number[]> => {
      const issue = await world.rehearsal.setup.store.transaction((transaction) =>
        transaction.issue.findFirstOrThrow({ where: { number } }),
      );
      return [issue.reporterId, ...issue.supporters].sort((one, other) => one - other);
    };

    test('without a number, by the merged number, by the other number: both are as before', async () => {
      const before = [await people(12), await people(13)];
      for (const undo of ['撤销', '撤销 #13', '撤销 #12', '恢复 #13']) {
        await world.again();
        await world.play('周网格：合并 #13 到 #12');
        expect((await people(12)).length).toBe(2);
        await world.play(`周网格：${undo}`);
        expect([await people(12), await people(13)], undo).toEqual(before);
        expect([await world.stateOf(12), await world.stateOf(13)], undo).toEqual(['awaiting-receipt', 'awaiting-receipt']);
      }
    });

    test('taken back again, they are one, and nobody is lost', async () => {
      for (const undo of ['撤销', '撤销 #13', '撤销 #12']) {
        await world.again();
        await world.play('周网格：合并 #13 到 #12');
        const merged = await people(12);
        await world.play('周网格：恢复 #13', `周网格：${undo}`);
        const apart = (await world.stateOf(13)) !== 'merged';
        expect(await people(12), undo).toEqual(apart ? merged.slice(0, 1) : merged);
      }
    });

    test('the old number keeps answering', async () => {
      await world.play('周网格：合并 #13 到 #12');
      expect(await answers('王强：签收 #13')).toMatch(/#13 已并入 #12/);
      expect(await answers('钱叔：查 #13')).toMatch(/#13.*到 #12/);
    });
  });

  test('a slip that was registered is taken back by its author', async () => {
    await world.play('陈姐：登记 10栋门禁坏了', '陈姐：撤销');
    expect(await world.stateOf(14)).toBe('void');
    world.rehearsal.clock.pushTo(later(world.rehearsal.clock.now(), minutes(1)));
    expect(await answers('陈姐：登记 11栋门禁坏了')).toMatch(/#15/);
  });
});
