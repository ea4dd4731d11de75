/** Where the platform lets nothing through to a person alone: one line in the group, the convenor's weekly check, and what was to be said once they speak. */

import { expect, test } from 'vitest';
import { openGroup } from '../support/group';

const closedTo = (group: Awaited<ReturnType<typeof openGroup>>, ...names: string[]) => {
  for (const name of names) group.rehearsal.chat.person(name, { reachable: false });
};
const openTo = (group: Awaited<ReturnType<typeof openGroup>>, name: string) => group.rehearsal.chat.person(name);

test('a reporter who cannot be asked alone', async () => {
  const group = await openGroup({ at: '2026-11-24T09:00:00+08:00' });
  const heard: string[] = [];
  const hear = () => heard.push(...group.heard());
  await group.says('陈姐', '3栋2单元电梯停了');
  await group.says('王强', '签收');
  await group.says('王强', '', { picture: true });
  closedTo(group, '陈姐');
  await group.says('王强', '办结 #1 换了门机板');
  hear();
  await group.advance('23小时');
  hear();
  openTo(group, '陈姐');
  await group.says('陈姐', '在不在', { alone: true });
  await group.says('陈姐', '解决了 满意', { alone: true });
  hear();
  expect(heard).toMatchInlineSnapshot(`
    [
      "拓新红城 | 已登记 #1 3栋2单元电梯停运（橙·电梯）→ 物业 @王强 请30分钟内签收",
      "拓新红城 | #1 王强签收了，明天09:00前办完",
      "拓新红城 | #1 办完了，等陈姐回音。还没说到：维保到场、恢复、公示",
      "拓新红城 | @陈姐 #1 有话要单独跟您说，请加我好友或私聊我发「我的」",
      "→陈姐 | #1 3栋2单元电梯停运，物业说：换了门机板。解决了吗？已解决回 1，没解决回 2
    没听懂。报问题直接说哪里怎么了，别的发「帮助」看",
      "→陈姐 | #1 办结了，谢谢回音",
      "拓新红城 | #1 报的人说解决了、满意，办结。辛苦物业",
    ]
  `);
});

test('Monday 09:00: the convenor is told alone who cannot be reached or has not answered; nobody, nothing', async () => {
  const group = await openGroup({ at: '2026-11-27T09:00:00+08:00' });
  const heard = () => group.heard().filter((line) => !/周报/.test(line));
  await group.advance('3天');
  expect(heard()).toEqual([]);
  await group.says('老罗', '早');
  await group.says('小谢', '早');
  await group.says('李敏', '设为 @老罗 在职党员');
  await group.says('李敏', '设为 @小谢 志愿者');
  closedTo(group, '老罗');
  await group.says('李敏', '设为 @老罗 楼栋长');
  group.heard();
  await group.advance('6天');
  await group.advance('23小时');
  expect(heard()).toEqual([]);
  await group.advance('1小时');
  expect(heard()).toMatchInlineSnapshot(`
    [
      "→李敏 | 拓新红城有 2 位我单独找不到，有事怕误了：
    没回「好」确认的：小谢（志愿者）。请提醒看我的私信
    私信发不过去的：老罗（在职党员）。请人家加我好友，私聊我说一声",
    ]
  `);
  openTo(group, '老罗');
  await group.says('老罗', '好', { alone: true });
  await group.says('小谢', '好', { alone: true });
  for (const name of ['周网格', '小何', '王强', '刘管家', '赵主任']) await group.says(name, '早');
  group.heard();
  await group.advance('7天');
  expect(heard()).toEqual([]);
}, 120_000);

test('Monday 09:00: the convenor hears who was not heard for two weeks, in the group or alone; who is on leave is not silent', async () => {
  const group = await openGroup({ at: '2026-11-23T10:00:00+08:00' });
  const heard = () => group.heard().filter((line) => !/周报|^→陈书记/.test(line));
  await group.advance('10天');
  await group.says('周网格', '早');
  await group.says('王强', '在的', { alone: true });
  await group.says('李敏', '请假 @刘管家 到12月20日 由王强代');
  group.heard();
  await group.advance('3天');
  await group.advance('23小时');
  expect(heard(), 'thirteen days and twenty-three hours').toEqual([]);
  await group.advance('7天');
  expect(heard()).toMatchInlineSnapshot(`
    [
      "→李敏 | 拓新红城每周核对：
    14天没听到声音的：小何（专职网格员）、赵主任（业委会主任）。请问一声；人不在的发「请假 @名字 到下周五 由谁代」，不管了的发「撤任 @名字」",
    ]
  `);
}, 120_000);

test('of a private matter the group does not read whose it is: the convenor is told', async () => {
  const group = await openGroup();
  await group.says('陈姐', '隔壁男的又在打老婆，娃儿哭得凶，3栋1单元');
  closedTo(group, '陈姐');
  await group.says('李敏', '派单 #1 网格');
  await group.says('周网格', '签收 #1');
  await group.says('李敏', '办结 #1 派出所和妇联都到了');
  const lines = group.heard();
  expect(lines.filter((line) => line.startsWith('拓新红城')).join('\n')).not.toMatch('陈姐');
  expect(lines.at(-1)).toMatchInlineSnapshot(`"→李敏 | #1 报的人我私信不到，请您方便时单独联系一下"`);
});
