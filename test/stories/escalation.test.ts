/** Escalations: each step names who owes what since when, goes to one person, and stops the moment somebody answers. */

import { expect, test } from 'vitest';
import { tick } from '../../src/app/tick';
import { later, minutes } from '../../src/kernel/instant';
import { openGroup } from '../support/group';
import { tell } from '../support/told';

const to = (name: string, lines: readonly string[]): readonly string[] => lines.filter((line) => line.startsWith(`→${name} `));

test('an urgent one that nobody takes: owner, convenor, secretary, and then still again', async () => {
  const group = await openGroup({ at: '2026-11-24T09:00:00+08:00' });
  const story = tell(group);
  await story.say('孙姐', '6栋3单元电梯停了');
  story.note('半小时');
  await story.wait('30分钟');
  story.note('一小时');
  await story.wait('30分钟');
  story.note('一天到期');
  await story.wait('09:00');
  story.note('两个工作日后还没动静');
  await story.wait('2天', '18:00', '3天', '11:00');
  await expect(story.text()).toMatchFileSnapshot('./escalation-urgent.txt');
});

test('an ordinary one that is not finished: a word about it keeps the secretary out of it', async () => {
  const group = await openGroup({ at: '2026-11-24T09:00:00+08:00' });
  const story = tell(group);
  await story.say('陈姐', '登记 3栋垃圾桶满了没人收');
  await story.say('王强', '签收 #1');
  story.note('五个工作日到期，第二天上午说');
  await story.wait('7天', '18:00', '11:00');
  await story.say('王强', '进展 环卫车坏了，周五能来');
  story.note('本该到书记那里的时候');
  await story.wait('2天', '18:00', '2天', '11:00');
  story.note('又过三个工作日，还是没办完');
  await story.wait('1天', '18:00', '11:00', '1天', '11:00');
  await story.say('王强', '办结 #1 清运了三车');
  await expect(story.text()).toMatchFileSnapshot('./escalation-word.txt');
});

test.each([
  ['签收', '王强', '签收 #1'],
  ['进展', '王强', '进展 #1 维保在路上'],
  ['挂起', '王强', '挂起 #1 等配件 到下周三'],
  ['派单', '李敏', '派单 #1 网格'],
  ['退单', '王强', '退单 #1 不归物业'],
  ['作废', '孙姐', '作废 #1 报错了'],
] as const)('the next step does not come after %s', async (_name, who, answer) => {
  const group = await openGroup({ at: '2026-11-24T09:00:00+08:00' });
  await group.says('孙姐', '6栋3单元电梯停了');
  await group.advance('59分钟');
  expect(to('王强', group.heard())).toHaveLength(1);
  await group.says(who, answer);
  group.heard();
  await group.advance('1分钟');
  expect(to('李敏', group.heard())).toEqual([]);
});

test('what waits to be said is asked once more when the platform lets it through: what was answered meanwhile is gone', async () => {
  const group = await openGroup({ at: '2026-11-24T09:00:00+08:00' });
  const { setup, clock, chat } = group.rehearsal;
  await group.says('孙姐', '6栋3单元电梯停了');
  await group.says('吴姐', '8栋停水了，一滴水都没得');
  group.heard();
  // Written by the beat, and held by the platform.
  clock.pushTo(later(clock.now(), minutes(30)));
  await tick(setup, clock.now());
  expect(to('王强', group.heard())).toEqual([]);
  await chat.says({ id: 'receipt', at: clock.now(), room: '拓新红城', from: '王强', text: '签收 #1' });
  await group.rehearsal.bot.settle();
  const told = to('王强', group.heard());
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/#2 /);
  expect(told[0]).not.toMatch(/#1/);
});

test('held over the noon it is merged with what comes in the afternoon', async () => {
  const group = await openGroup({ at: '2026-11-24T12:25:00+08:00' });
  const { setup, clock } = group.rehearsal;
  await group.says('孙姐', '6栋3单元电梯停了');
  group.heard();
  clock.pushTo(later(clock.now(), minutes(30)));
  await tick(setup, clock.now());
  clock.pushTo(later(clock.now(), minutes(8)));
  for (const _beat of [1, 2]) await group.advance('1分钟');
  expect(to('王强', group.heard())).toHaveLength(1);
  await group.advance('8小时');
  expect(to('王强', group.heard()), 'and that was the afternoon’s').toEqual([]);
});

test('between two half-days, and where the person was told enough, another of the party is asked', async () => {
  const group = await openGroup({ at: '2026-11-24T08:30:00+08:00' });
  const story = tell(group);
  await story.say('孙姐', '6栋3单元电梯停了');
  await story.wait('30分钟');
  await story.say('吴姐', '8栋停水了，一滴水都没得');
  story.note('王强这半天已经提醒过一次，第二件问下一位');
  await story.wait('30分钟');
  story.note('召集人上午说过一次，第二件下午说');
  await story.wait('30分钟', '13:00');
  await story.say('刘管家', '签收 #2');
  await story.say('王强', '签收 #1');
  await story.wait('08:00');
  await expect(story.text()).toMatchFileSnapshot('./escalation-two.txt');
});
