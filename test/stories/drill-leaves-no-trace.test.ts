/** 演练: a drill is played to its end, and every number that people are told stands as it stood before. */

import { expect, test } from 'vitest';
import { openGroup } from '../support/group';

/** Everything that counts, lists what waits, or tells of a place. */
const asked = [
  '周报',
  '清单',
  '清单 超期',
  '爬楼 三天',
  '谁没回',
  '复发画像',
  '复发画像 3栋电梯',
  '复发画像 3栋',
  '议题',
  '我的',
  '查 电梯',
];

test('numbers before, while, and after', async () => {
  const group = await openGroup({ at: '2026-11-24T09:00:00+08:00' });
  const settle = async (...lines: readonly (readonly [string, string])[]) => {
    for (const [who, text] of lines) await group.says(who, text);
  };
  await settle(
    ['陈姐', '3栋电梯停了'],
    ['老周', '3栋电梯停了'],
    ['王强', '签收 #1'],
    ['李敏', '办结 #1 换了门机板'],
    ['陈姐', '解决了，满意'],
  );
  await settle(['陈姐', '2栋垃圾房没人收'], ['孙姐', '物业费涨价没公示'], ['王强', '签收 #2']);
  /** As the convenor, a party's person and a resident read them; the minutes that pass are evened out. */
  const read = async (): Promise<readonly string[]> => {
    const lines: string[] = [];
    for (const who of ['李敏', '王强', '老周'])
      for (const text of asked) {
        group.heard();
        await group.says(who, text, { alone: true });
        const said = group.heard().map((line) => line.replace(/\d+(?:分钟|小时)|\d{1,2}:\d\d/g, '…'));
        lines.push(`${who}：${text}`, ...said);
      }
    group.heard();
    await group.says('陈书记', '周报', { alone: true });
    return [...lines, ...group.heard().map((line) => line.replace(/\d{1,2}:\d\d/g, '…'))];
  };

  const before = await read();
  expect(before.join('\n')).toMatch(/#1/);
  await group.says('李敏', '演练 3栋电梯困人');
  const during = await read();
  // What is open is listed with its mark while it is played; it is counted nowhere.
  const isList = (line: string) => /^(?:李敏|王强|老周)：(?:清单|我的|查)/.test(line);
  const counted = (lines: readonly string[]) => {
    let listed = false;
    return lines.filter((line) => {
      if (/^(?:李敏|王强|老周)：/.test(line)) listed = isList(line);
      return !listed;
    });
  };
  expect(counted(during)).toEqual(counted(before));
  expect(counted(during).join('\n')).not.toMatch(/演练/);

  await settle(['王强', '接手 #4'], ['周网格', '收到'], ['赵主任', '收到'], ['王强', '进展 #4 演练里的人接出来了']);
  await settle(['李敏', '解除 #4 走完一遍，4分钟到齐']);
  const after = await read();
  expect(after.filter((line) => !line.includes('【演练】'))).toEqual(before);
  expect(after.filter((line) => line.includes('【演练】') && !/作废/.test(line))).toEqual([]);
}, 120_000);
