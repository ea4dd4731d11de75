/** 设置: the convenor changes deadlines and hours within bounds, everybody may look; running clocks and reminders follow at once. */

import { expect, test } from 'vitest';
import { datedChronicle } from '../support/dated-chronicle';
import { openGroup } from '../support/group';
import { planned } from '../support/planned';

test('who may change what, and what one reads who may not, or typed it otherwise', { timeout: 90_000 }, async () => {
  const { say, note, keep } = datedChronicle(await openGroup());
  note('先看');
  await say('王强：设置');
  await say('李敏：设置');
  for (const group of ['签收', '办结', '派单', '升级', '回访', '通报', '时间']) await say(`王强：设置 ${group}`);
  await say('李敏：设置 红色');
  await say('李敏：设置 橙色签收');
  await say('李敏：设置 记录');
  note('不是召集人');
  await say('王强：设置 橙色签收 20分钟');
  await say('陈姐：设置 好了，大家看看');
  note('召集人改');
  await say('李敏：设置 橙色签收 20分钟');
  await say('李敏：设置 橙色签收改成20分钟');
  await say('李敏：设置 黄色办结 3个工作日');
  await say('李敏：设置 休息时间 22:00-07:30');
  await say('李敏：设置 工作时间 上午9点到12点，下午2点到5点半');
  await say('陈书记（私聊）：设置 通报书记 15分钟');
  await say('李敏：设置');
  await say('王强：设置 签收');
  note('改不成的');
  await say('李敏：设置 橙色签收 1分钟');
  await say('李敏：设置 橙色签收 快点');
  await say('李敏：设置 黄色办结 3天');
  await say('李敏：设置 签收 20分钟');
  await say('李敏：设置 休息时间 23:30-05:00');
  await say('李敏：设置 休息时间 晚上');
  await say('李敏：设置 工作时间 9:00-10:00');
  await say('李敏：设置 通报召集人 15分钟');
  await say('李敏：设置 回访再问 3天');
  await say('李敏：设置 红色派单 5分钟');
  await say('李敏：设置 晚安问候 开');
  note('改回去');
  await say('李敏：设置 橙色签收 默认');
  await say('李敏：设置 橙色签收 默认');
  await say('李敏：设置 纠纷办结 20天');
  await say('李敏：设置 蓝色办结 一个月');
  await say('李敏：设置');
  await say('李敏：设置 记录');
  await keep('./settings.txt');
});

test('running clocks follow: shorter, longer, quiet hours, an alert; what has fired stays fired', { timeout: 120_000 }, async () => {
  const group = await openGroup({ at: '2026-11-24T09:00:00+08:00' });
  const { say, until, note, keep } = datedChronicle(group);
  note('缩短：已派的按新的算');
  await say('陈姐：登记 3栋垃圾桶满了没人收');
  await say('钱叔：3栋2单元电梯停了');
  expect(await planned(group, 1)).toMatchObject({ 'receipt-due': '11-24 周二 15:00' });
  await say('李敏：设置 黄色签收 2个工作小时');
  await say('李敏：设置 橙色签收 15分钟');
  expect(await planned(group, 1)).toMatchObject({ 'receipt-due': '11-24 周二 11:00', 'finish-due': '12-01 周二 18:00' });
  expect(await planned(group, 2)).toMatchObject({ 'receipt-due': '11-24 周二 09:15', 'receipt-late': '11-24 周二 10:00' });
  await until('2026-11-24T13:00');
  note('放宽：没到的往后挪，说过的不再说');
  await say('王强：签收 #2');
  await say('王强：签收 #1');
  await say('李敏：设置 橙色办结 36小时');
  await say('陈姐：为什么到期 #2');
  expect(await planned(group, 2)).toMatchObject({ 'finish-due': '11-25 周三 21:00' });
  await until('2026-11-26T08:00');
  await say('李敏：设置 橙色办结 72小时');
  expect(await planned(group, 2), 'has fired').toEqual({});
  note('休息时间改短，早上的话早点说');
  await say('李敏：设置 休息时间 22:30-07:00');
  await until('2026-11-26T22:30');
  await say('孙姐：登记 6栋门口下水道堵了');
  await say('王强：办结 #3 疏通了');
  expect(await planned(group, 3)).toEqual({ followup: '11-27 周五 07:00' });
  await until('2026-11-27T08:00');
  note('正在通报的也跟着变');
  await say('陈姐：4栋煤气味道好大，闻着头晕');
  await say('李敏：设置 通报副手 3分钟');
  await say('李敏：设置 通报召集人 5分钟');
  await until('2026-11-27T08:06');
  await keep('./settings-running.txt');
});

test('the change and what follows from it commit together, and once', { timeout: 60_000 }, async () => {
  const group = await openGroup();
  const { setup } = group.rehearsal;
  await group.says('陈姐', '登记 3栋垃圾桶满了没人收');
  await group.says('李敏', '设置 黄色签收 2个工作小时', { id: 'same' });
  await group.says('李敏', '设置 黄色签收 2个工作小时', { id: 'same' });
  const rows = await setup.store.transaction((transaction) => transaction.compoundSetting.findMany());
  expect(rows).toMatchObject([{ key: 'receipt-yellow', value: { kind: 'length', length: { workingHours: 2 } } }]);
  expect(group.heard().filter((line) => line.includes('黄色签收'))).toHaveLength(1);
});

test('each compound has its own, and what it is counted by follows', { timeout: 60_000 }, async () => {
  const people = (who: string) => [
    { name: `${who}召集`, roles: ['convenor' as const] },
    { name: `${who}物业`, roles: ['property-manager' as const] },
  ];
  const compounds = ['东苑', '西苑'].map((name) => ({ room: name, name, people: people(name) }));
  const group = await openGroup({ roster: { compounds } });
  await group.says('东苑召集', '设置 黄色签收 1个工作小时', { room: '东苑' });
  await group.says('陈姐', '登记 3栋垃圾桶满了没人收', { room: '东苑' });
  await group.says('钱叔', '登记 3栋垃圾桶满了没人收', { room: '西苑' });
  group.heard();
  await group.advance('11:00');
  const east = group.heard();
  expect(east.join('\n')).toMatch(/→东苑物业/);
  expect(east.join('\n')).not.toMatch(/西苑/);
  await group.says('西苑召集', '设置 黄色签收 1个工作小时', { room: '西苑' });
  const west = group.heard().join('\n');
  expect(west).toMatch(/在办的1件按新的算/);
  expect(west, 'what has passed by the new time is said now').toMatch(/→西苑物业 \| .*#1 /);

  await group.says('东苑召集', '设置 休息时间 19:00-10:00', { room: '东苑' });
  await group.advance('20:00');
  await group.says('东苑物业', '办结 #1 清走了', { room: '东苑' });
  await group.says('西苑物业', '办结 #1 清走了', { room: '西苑' });
  group.heard();
  await group.advance('20:01');
  const asked = async () => group.heard().filter((line) => line.includes('解决了吗'));
  await group.advance('09:59');
  expect((await asked()).join('\n')).not.toMatch(/陈姐/);
  await group.advance('10:00');
  expect((await asked()).join('\n')).toMatch(/→陈姐/);
});

test('a week that is over is counted by what stood in it', { timeout: 60_000 }, async () => {
  const group = await openGroup({ at: '2026-11-23T09:00:00+08:00' });
  await group.says('李敏', '设置 黄色办结 2个工作日');
  await group.says('陈姐', '登记 3栋垃圾桶满了没人收');
  await group.says('王强', '签收 #1');
  // Due on Wednesday 11-25 18:00; finished on Friday, and too late for the week.
  await group.advance('4天');
  await group.says('王强', '办结 #1 清走了');
  await group.advance('18:00');
  await group.advance('2天');
  await group.says('李敏', '设置 黄色办结 15个工作日');
  group.heard();
  await group.says('李敏', '周报 上周');
  const said = group.heard().join('\n');
  expect(said).toMatch(/按期 ?0\/1/);
});
