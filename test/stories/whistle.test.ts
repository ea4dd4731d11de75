/** Whistles to departments, from the check to their end; every line of every file read aloud. */

import { expect, test } from 'vitest';
import { chronicle } from '../support/chronicle';
import { type Group, openGroup } from '../support/group';
import { wordsOfDocx } from '../support/unzip';

test('a whistle from its check to 销哨, judged by both sides', async () => {
  const group = await openGroup();
  const { say, wait, note, keep } = chronicle(group);
  note('周二九点');
  await say('陈姐', '3栋2单元楼道漏水，水从墙缝里往外流');
  await say('王强', '签收');
  await say('赵主任', '吹哨 #1 供水公司 漏点在市政管');
  note('吹哨体检：一次问全，补上就走');
  await say('周网格', '吹哨 #1 水司 昨天看过');
  await say('周网格', '吹哨 #1 供水公司 漏点在市政管');
  await say('周网格', '吹哨 #1 请今天派人开挖换管');
  await say('周网格', '', { picture: true });
  await say('李敏', '部门 供水公司 电话 023-46220000');
  await say('周网格', '吹哨单 #1');
  await wait('10:30');
  await say('周网格', '报到 #1 供水公司张工10:10到场');
  await say('周网格', '报到 #1');
  await say('周网格', '处置 #1 正在开挖，预计下午换完');
  await say('陈姐', '查 #1');
  await wait('16:00');
  await say('周网格', '销哨 #1 供水公司换了一截主管，已恢复');
  await say('陈姐', '解决了，满意', { alone: true });
  await say('周网格', '评哨 #1 部门 好 当天来当天好');
  await say('周网格', '评哨 #1 吹哨 该吹');
  await say('李敏', '评哨 #1 吹哨 该吹');
  await say('周网格', '吹哨单 #1', { alone: true });
  await keep('whistle-cleared');
});

test('a whistle that nobody answers, and that comes back', async () => {
  const group = await openGroup();
  const { say, wait, note, keep } = chronicle(group);
  await say('吴姐', '1栋楼顶有人违规搭建');
  await say('周网格', '签收');
  await say('小何', '吹哨 #1 城管 劝过三次不听');
  await say('小何', '吹哨 #1 上周五和昨天我上门劝过，请来认定、拆除');
  note('一个工作日没报到，只提醒一次；往后五个工作日问一次');
  await wait('1天');
  await wait('9小时');
  await wait('3天');
  expect(await unplanned(group)).toEqual([]);
  await wait('6天');
  expect(await unplanned(group)).toEqual([]);
  await say('小何', '退哨 #1 城管说是本体建筑内部搭建，先由物业发整改通知');
  await say('陈姐', '查 #1');
  await say('小何', '评哨 #1 部门 不好');
  await say('小何', '评哨 #1 部门 不好 六天才答复');
  note('退回来接着办，时钟接着走；还不行可以再吹');
  await say('周网格', '吹哨 #1 城管 物业11月28日发过整改通知，不改，请来查处');
  await keep('whistle-returned');
});

test('a red one goes at once with what there is; of a private one the group reads little', async () => {
  const group = await openGroup();
  const { say, note, keep } = chronicle(group);
  await say('钱叔', '2栋地下车库配电房冒烟，有糊味');
  await say('王强', '签收 #1');
  await say('李敏', '吹哨 #1 消防队');
  note('不便公开的事');
  await say('何婶', '大家早');
  await say('何婶', '5栋2单元501的张建国又打他老婆，孩子在哭', { alone: true });
  await say('李敏', '派单 #2 网格');
  await say('周网格', '签收 #2');
  await say('李敏', '吹哨 #2 派出所 请民警上门制止，何婶昨天劝过张建国，电话13812345678');
  await say('李敏', '吹哨单 #2', { alone: true });
  await keep('whistle-discreet');
  const [slip] = group.rehearsal.chat.said.flatMap(({ document }) => document ?? []);
  const text = wordsOfDocx(slip?.bytes ?? new Uint8Array());
  expect(text).toContain('派出所');
  expect(text).toContain('____');
  for (const secret of ['何婶', '张建国', '建国', '501', '13812345678', '5678']) expect(text, secret).not.toContain(secret);
});

test('the printed slip says what the message says', async () => {
  const group = await openGroup();
  await group.says('陈姐', '3栋2单元楼道漏水');
  await group.says('王强', '签收');
  await group.says('王强', '进展 #1 关了阀门，漏点在墙外');
  await group.says('周网格', '吹哨 #1 供水公司 请派人开挖换管');
  group.heard();
  await group.says('周网格', '吹哨单 #1');
  const [line] = group.heard().filter((one) => one.startsWith('→周网格'));
  const [document] = group.rehearsal.chat.said.flatMap((said) => said.document ?? []);
  expect(document?.name).toBe('吹哨单-拓新红城-1.docx');
  const printed = wordsOfDocx(document?.bytes ?? new Uint8Array());
  expect(printed).toContain('关了阀门，漏点在墙外');
  for (const words of (line ?? '').split('\n').slice(2)) for (const part of words.split(/：|；/)) expect(printed).toContain(part.trim());
});

/** The whistled issues that the bot has promised itself nothing more about. */
const unplanned = ({ rehearsal }: Group): Promise<readonly number[]> =>
  rehearsal.setup.store.transaction(async (transaction) => {
    const whistled = await transaction.issue.findMany({ where: { state: 'whistled' }, select: { number: true } });
    const ahead = await transaction.reminder.findMany({ where: { kind: 'issue', firedAt: null }, select: { number: true } });
    return whistled.flatMap(({ number }) => (ahead.some((one) => one.number === number) ? [] : [number]));
  });
