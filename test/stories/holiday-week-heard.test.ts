/** What one hears through the National Day week of 2026: nothing about what does not run, and the day that it is due once it does. */

import { expect, test } from 'vitest';
import { datedChronicle } from '../support/dated-chronicle';
import { openGroup } from '../support/group';

test('what one hears from the eve to the week behind it', { timeout: 180_000 }, async () => {
  const group = await openGroup({ at: '2026-09-30T16:00:00+08:00' });
  const { say, until, note, keep, lines } = datedChronicle(group);
  note('节前：黄、橙、蓝各一件，一件等配件');
  await say('陈姐：登记 3栋垃圾桶满了没人收');
  await say('钱叔：3栋2单元电梯停了');
  await say('王强：签收 #2');
  await say('孙姐：登记 6栋门口下水道堵了');
  await say('王强：签收 #3');
  await say('王强：挂起 #3 等疏通车 到10月9日10点');
  await say('钱叔：为什么到期 #2');
  await say('王强：为什么到期 #3');
  note('放假');
  await until('2026-10-01T15:00');
  await say('王强：[图]');
  await say('王强：办结 #2 换了门机板');
  await say('钱叔（私聊）：1');
  await say('陈姐：为什么到期 #1');
  await until('2026-10-05T10:00');
  await say('周姐：登记 5栋楼道灯不亮');
  note('垃圾堆起来了，改成橙色');
  await say('李敏：改 #1 级别 橙');
  await say('陈姐：为什么到期 #1');
  await until('2026-10-05T11:00');
  await say('王强：签收 #1');
  await say('王强：[图]');
  await say('王强：办结 #1 加了一趟清运');
  const holiday = lines.filter((line) => /^10-0[1-7] .*(→|拓新红城 \|)/.test(line)).join('\n');
  expect(holiday, 'no word about what does not run').not.toMatch(/#3 |#4 .*(没签收|没办完)/);
  note('上班');
  await until('2026-10-08T18:00');
  await say('王强：为什么到期 #4');
  await say('王强：签收 #4');
  await until('2026-10-09T18:00');
  await say('王强：为什么到期 #3');
  note('周六调休上班');
  await until('2026-10-10T12:00');
  await say('李敏：派单 #4 网格');
  await say('周网格：为什么到期 #4');
  await until('2026-10-16T20:00');
  await keep('./holiday-week.txt');
});
