/** Down and back: the bot says once from when to when it was away, sends what is still true of what was owed, and asks what happened. */

import { expect, test } from 'vitest';
import { openGroup } from '../support/group';
import { tell } from '../support/told';

test('away over a morning: what is still true is said, once a person, and what is over is not', async () => {
  const group = await openGroup({ at: '2026-11-24T09:00:00+08:00' });
  const story = tell(group);
  await story.say('孙姐', '6栋3单元电梯停了');
  await story.say('吴姐', '8栋停水了，一滴水都没得');
  await story.say('陈姐', '登记 3栋垃圾桶满了没人收');
  await story.say('刘管家', '签收 #2');
  await story.say('钱叔', '登记 2栋2单元门口路灯不亮');
  story.note('09:00 停，15:20 回');
  await group.stops();
  await story.say('王强', '签收 #1');
  await story.wait('15:20');
  await group.starts();
  story.hear();
  story.note('后面照常');
  await story.wait('16:30', '21:00');
  await expect(story.text()).toMatchFileSnapshot('./back-morning.txt');
});

test('a short restart says nothing', async () => {
  const group = await openGroup({ at: '2026-11-24T09:00:00+08:00' });
  await group.stops();
  await group.advance('9分钟');
  await group.starts();
  group.hearsNothing();
});

test('nothing was owed: it says only that it was away', async () => {
  const group = await openGroup({ at: '2026-11-24T09:00:00+08:00' });
  const story = tell(group);
  await group.stops();
  await group.advance('10分钟');
  await group.starts();
  story.hear();
  await story.wait('1小时');
  await expect(story.text()).toMatchFileSnapshot('./back-nothing.txt');
});

test('back in the night it waits for the morning; a second stop meanwhile makes one line of both', async () => {
  const group = await openGroup({ at: '2026-11-24T20:00:00+08:00' });
  const story = tell(group);
  await story.say('孙姐', '6栋3单元电梯停了');
  await group.stops();
  await group.advance('23:40');
  await group.starts();
  story.note('23:40 回来');
  story.hear();
  await story.wait('02:00');
  await group.stops();
  await group.advance('03:00');
  await group.starts();
  story.note('03:00 又回来');
  story.hear();
  story.note('早上');
  await story.wait('08:00');
  await expect(story.text()).toMatchFileSnapshot('./back-night.txt');
});

test('something red runs: it says so at once, in the night, and the steps go first', async () => {
  const group = await openGroup({ at: '2026-11-24T22:30:00+08:00' });
  const story = tell(group);
  await story.say('孙姐', '6栋3单元电梯困人了，快来人');
  await story.say('王强', '收到', { alone: true });
  await group.stops();
  await group.advance('23:30');
  await group.starts();
  story.note('一小时以后');
  story.hear();
  await expect(story.text()).toMatchFileSnapshot('./back-red.txt');
});

test('away for days: of the digests the latest, of the promises those that are still true', async () => {
  const group = await openGroup({ at: '2026-11-20T09:00:00+08:00' });
  const story = tell(group);
  await story.say('陈姐', '登记 3栋垃圾桶满了没人收');
  await story.say('王强', '签收 #1');
  await story.say('钱叔', '登记 2栋2单元门口路灯不亮');
  await story.say('王强', '签收 #2');
  await story.say('刘管家', '办结 #2 换了灯泡');
  await story.say('吴姐', '登记 7栋楼道灯不亮');
  await group.stops();
  await group.advance('12天');
  await group.starts();
  story.note('十二天以后');
  story.hear();
  await story.wait('11:00');
  await expect(story.text()).toMatchFileSnapshot('./back-days.txt');
}, 60_000);
