/** Owners who are away: somebody stands in, whoever is on duty is called, and what was theirs is handed over once. */

import { expect, test } from 'vitest';
import { openGroup, threeParties } from '../support/group';
import { tell } from '../support/told';

test('the manager goes on leave, and nothing waits for him', async () => {
  const group = await openGroup({ at: '2026-11-24T09:00:00+08:00' });
  const story = tell(group);
  await story.say('陈姐', '3栋2单元501天花板在漏水');
  await story.say('王强', '签收 #1');
  await story.say('钱叔', '登记 2栋门口路灯不亮');
  await story.say('孙姐', '登记 5栋垃圾桶满了没人收');
  await story.say('刘管家', '签收 #3');

  story.note('请假');
  await story.say('王强', '我请假到周五，由刘管家代');
  await story.say('孙姐', '6栋3单元电梯停了');
  await story.say('刘管家', '我的', { alone: true });
  await story.wait('40分钟');
  await story.say('刘管家', '签收 #4');
  await story.say('王强', '我请假到下周一');
  await story.say('刘管家', '请假 明天 由王强代');

  story.note('提前回来');
  await story.wait('1天', '10:00');
  await story.say('王强', '我回来了');
  await story.say('王强', '我回来了');
  await story.say('吴姐', '登记 7栋楼道灯不亮');
  await expect(story.text()).toMatchFileSnapshot('./away-manager.txt');
});

test('without a name the next in line stands in; what is ahead is handed over when it begins', async () => {
  const group = await openGroup({ at: '2026-11-24T16:00:00+08:00' });
  const story = tell(group);
  await story.say('陈姐', '3栋2单元501天花板在漏水');
  await story.say('王强', '签收 #1');
  await story.say('王强', '请假 明天到周五');
  await story.say('李敏', '请假 @小何 到周五 由周网格代');
  await story.say('赵主任', '我请假三天');
  story.note('周三早上');
  await story.wait('08:00');
  await story.say('周姐', '登记 业委会的账目没公示');
  story.note('周六早上，假都到了');
  await story.wait('3天');
  await expect(story.text()).toMatchFileSnapshot('./away-ahead.txt');
});

test('the convenor names who stands in, who then decides what only a convenor may, and gives no posts', async () => {
  const group = await openGroup({ at: '2026-11-24T09:00:00+08:00' });
  const story = tell(group);
  await story.say('李敏', '我请假到周五');
  await story.say('李敏', '我请假到周五，由王强代');
  await story.say('李敏', '我请假到周五，由周网格代');
  await story.say('陈姐', '登记 想请大家商量一件事');
  await story.say('周网格', '派单 #1 业委会');
  await story.say('赵主任', '退单 #1 不归业委会');
  await story.say('周网格', '派单 #1 物业');
  await story.say('王强', '退单 #1 也不归物业');
  await story.say('小何', '派单 #1 网格');
  await story.say('周网格', '派单 #1 网格');
  await story.say('周网格', '设为 @小何 召集人');
  await story.say('陈姐', '隔壁男的又在打老婆，娃儿哭得凶，3栋1单元');
  await expect(story.text()).toMatchFileSnapshot('./away-convenor.txt');
});

test('the secretary is away from all compounds of the community', async () => {
  const people = threeParties.map(({ name, roles }) => ({ name: `${name}二`, roles }));
  const group = await openGroup({
    at: '2026-11-24T09:00:00+08:00',
    roster: {
      compounds: [
        { room: '拓新红城', name: '拓新红城', people: threeParties },
        { room: '锦绣花园', name: '锦绣花园', people },
      ],
      community: {
        name: '红城社区',
        people: [
          { name: '陈书记', roles: ['secretary'] },
          { name: '吴副书记', roles: ['secretary'] },
        ],
      },
    },
  });
  const story = tell(group);
  await story.say('陈书记', '我请假到周五，由李敏代', { alone: true });
  await story.say('陈书记', '我请假到周五', { alone: true });
  await story.say('孙姐', '6栋3单元电梯停了', { room: '锦绣花园' });
  await story.say('王强二', '签收', { room: '锦绣花园' });
  await story.wait('1天');
  await story.say('陈书记', '销假', { alone: true });
  expect(await group.rehearsal.setup.store.transaction((transaction) => transaction.leave.count({ where: { endedAt: null } }))).toBe(0);
  await expect(story.text()).toMatchFileSnapshot('./away-secretary.txt');
});

test('duty: who is called first, by day and in the night', async () => {
  const group = await openGroup({ at: '2026-11-24T17:00:00+08:00' });
  const story = tell(group);
  await story.say('陈姐', '值班');
  await story.say('刘管家', '值班 今晚 刘管家');
  await story.say('王强', '值班 周六周日 王强');
  await story.say('李敏', '值班 本周 赵主任');
  await story.say('陈姐', '值班');
  story.note('夜里电梯停了');
  await story.wait('22:40');
  await story.say('孙姐', '6栋3单元电梯停了');
  await story.wait('07:59');
  story.note('早上');
  await story.wait('08:00', '30分钟');
  await story.say('王强', '签收 #1');
  story.note('排错了的');
  await story.say('刘管家', '值班 周六 刘管家');
  await story.say('刘管家', '值班 今晚 赵主任');
  await story.say('刘管家', '值班 昨天 刘管家');
  await story.say('刘管家', '值班 今晚 老钱');
  await story.say('刘管家', '值班 今晚');
  await story.say('刘管家', '值班 取消 周六');
  await story.say('刘管家', '值班 取消 周六');
  await story.say('王强', '请假 到周日，刘管家代');
  await story.say('王强', '值班 明晚 王强');
  await story.say('陈姐', '值班 今晚 王强');
  await expect(story.text()).toMatchFileSnapshot('./away-duty.txt');
});

test('at a red one whoever is on duty is called, and the lead is told with them', async () => {
  const group = await openGroup({ at: '2026-11-24T23:00:00+08:00' });
  const story = tell(group);
  await story.say('王强', '值班 今晚 刘管家');
  await story.say('孙姐', '6栋3单元电梯困人了，快来人');
  await expect(story.text()).toMatchFileSnapshot('./away-red.txt');
});

test('what is entered wrongly changes nothing and is told in a sentence', async () => {
  const group = await openGroup({ at: '2026-11-24T09:00:00+08:00' });
  const story = tell(group);
  for (const text of [
    '我请假到11月20号',
    '我请假到周五，由老钱代',
    '我请假到周五，由赵主任代',
    '我请假到周五，由王强代',
    '我请假到明年12月',
    '请假 @刘管家 到周五',
    '销假',
  ])
    await story.say('王强', text);
  await story.say('李敏', '请假 @陈姐 到周五');
  await story.say('李敏', '销假 @王强');
  expect(await group.rehearsal.setup.store.transaction((transaction) => transaction.leave.count())).toBe(0);
  await expect(story.text()).toMatchFileSnapshot('./away-wrong.txt');
});

test('a meeting’s 请假 and a day off are told apart by their words', async () => {
  const group = await openGroup({ at: '2026-11-24T09:00:00+08:00' });
  const story = tell(group);
  story.note('没有会');
  await story.say('王强', '请假 那天在区里开会');
  await story.say('王强', '请假条在哪里领');
  await story.say('王强', '请假扣工资吗');
  await story.say('陈姐', '我请假到周五');
  await story.say('赵主任', '请假 周四');
  story.note('周五有会');
  await story.say('李敏', '会议 11月27号19:30');
  await story.wait('1天');
  await story.say('王强', '请假 周五');
  await story.say('刘管家', '请假 那天要值班');
  await story.say('王强', '我请假到周六，刘管家代');
  await expect(story.text()).toMatchFileSnapshot('./away-or-meeting.txt');
});

test('duty for several in one line, and said in passing', async () => {
  const group = await openGroup({ at: '2026-11-24T17:00:00+08:00' });
  const story = tell(group);
  await story.say('李敏', '值班 周六 小何、周网格');
  await story.say('李敏', '值班 本周日 @赵主任 @王强');
  await story.say('王强', '值班 今晚 刘管家 明晚 王强');
  await story.say('陈姐', '值班');
  await story.say('王强', '值班 取消 今晚 管家');
  await story.say('王强', '值班 取消 明晚 王强');
  story.note('群里顺口一说');
  await story.say('周网格', '明天小何值班');
  await story.say('周网格', '明天小何值班');
  await story.say('刘管家', '今晚我值班哈');
  await story.say('周网格', '周网格 27号值班');
  await story.say('小何', '明天周网格值班');
  await story.say('刘管家', '下周一小何值班');
  await story.say('陈姐', '下周一刘管家值班');
  await story.say('王强', '昨晚门岗没人值班');
  await story.say('王强', '明天谁值班');
  story.note('看不懂的');
  await story.say('王强', '值班 每周六 王强');
  await story.say('王强', '值班 下周一 刘管家 下周二 王强 下周三');
  await story.say('王强', '值班 下周一 刘管家、老钱');
  await story.say('王强', '值班 下周一 刘管家、小何');
  await story.say('王强', '值班 下周一 刘管家和陈姐');
  await story.say('李敏', '@三方助手 下周一老钱值班');
  story.note('周六早上');
  await story.wait('3天', '09:00');
  await story.say('陈姐', '值班');
  await expect(story.text()).toMatchFileSnapshot('./away-duty-several.txt');
});
