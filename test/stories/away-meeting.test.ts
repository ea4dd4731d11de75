/** Leave over a joint meeting counts as 请假 there, and being back takes that back; whoever excused themselves stays excused. */

import { expect, test } from 'vitest';
import { openGroup } from '../support/group';
import { tell } from '../support/told';

test('on leave on the day of a meeting that everybody was told of', { timeout: 60_000 }, async () => {
  const group = await openGroup({ at: '2026-11-24T09:00:00+08:00' });
  const story = tell(group);
  await story.say('李敏', '会议 11月27号19:30');
  await story.say('王强', '参加');
  await story.say('赵主任', '请假 在区里开会');
  await story.say('李敏', '会议');
  story.note('王强说过来的，假一请就不算了；赵主任自己请过');
  await story.say('王强', '我请假到周六，由刘管家代');
  await story.say('王强', '好', { alone: true });
  await story.say('赵主任', '我请假到周六');
  await story.say('李敏', '会议');
  story.note('前一天：问刘管家，不问王强和赵主任');
  await story.wait('2天', '09:00');
  story.note('赶回来了');
  await story.say('王强', '销假');
  await story.say('赵主任', '销假');
  await story.say('李敏', '会议');
  await story.say('王强', '参加', { alone: true });
  await story.say('李敏', '会议');
  story.note('开会前两小时');
  await story.wait('17:30');
  await expect(story.text()).toMatchFileSnapshot('./away-meeting.txt');
});

test('on leave before the notice: never asked; coming all the same is coming', { timeout: 60_000 }, async () => {
  const group = await openGroup({ at: '2026-11-20T10:00:00+08:00' });
  const story = tell(group);
  await story.say('李敏', '会议 11月27号19:30');
  await story.say('王强', '请假 11月26号到28号 由刘管家代');
  await story.say('赵主任', '我请假 11月26号到28号');
  story.note('提前三天发通知');
  await story.wait('4天');
  await story.say('李敏', '会议');
  story.note('人在外地，会还是来');
  await story.say('赵主任', '参加', { alone: true });
  await story.say('李敏', '会议');
  story.note('改到假后面，照样问');
  await story.say('李敏', '会议 改到 11月30日19:30');
  await story.say('李敏', '会议');
  await expect(story.text()).toMatchFileSnapshot('./away-meeting-ahead.txt');
});
