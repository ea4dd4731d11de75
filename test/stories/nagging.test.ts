/** Reminders that do not nag: one message a person a half-day, nothing at night, nothing that is over, nobody who has said why. */

import { expect, test } from 'vitest';
import { openGroup } from '../support/group';
import { tell } from '../support/told';

test('a property with much to do, over three days', async () => {
  const group = await openGroup({ at: '2026-11-24T08:40:00+08:00' });
  const story = tell(group);
  for (const text of ['3栋垃圾桶满了没人收', '2栋2单元门口路灯不亮', '6栋门口下水道堵了', '小区大门门禁坏了', '7栋楼道灯不亮'])
    await story.say('陈姐', `登记 ${text}`);
  story.note('下午');
  await story.wait('14:00');
  await story.say('王强', '签收 #4');
  await story.say('孙姐', '6栋3单元电梯停了');
  story.note('急件到半小时，顺带把攒下的一起说');
  await story.wait('30分钟', '21:29');
  story.note('夜里不说');
  await story.wait('07:59');
  story.note('上午');
  await story.say('刘管家', '签收 #6');
  await story.wait('10:00', '11:00');
  await story.say('王强', '签收 #1');
  await story.say('王强', '签收 #2');
  await story.say('王强', '签收 #3');
  await story.say('王强', '签收 #5');
  story.note('都签收了，就不再提');
  await story.wait('1天');
  await expect(story.text()).toMatchFileSnapshot('./nagging.txt');
});

test('whatever falls due: nobody hears two reminders in a half-day, and none at night', async () => {
  const group = await openGroup({ at: '2026-11-23T08:00:00+08:00' });
  const told: { readonly person: string; readonly at: number }[] = [];
  const urgent = ['电梯停了', '停水了，一滴水都没得', '整栋停电了'];
  const ordinary = ['垃圾桶满了没人收', '门口路灯不亮', '门口下水道堵了', '单元门锁坏了'];
  const { chat, clock } = group.rehearsal;
  let read = 0;
  const look = (): void => {
    for (const { to, text, at } of chat.said.slice(read)) if (to !== null && text.startsWith('提醒')) told.push({ person: to, at });
    read = chat.said.length;
  };
  for (let hour = 0; hour < 72; hour += 1) {
    if (hour % 3 === 0) await group.says('陈姐', `${(hour % 29) + 1}栋${hour % 2 === 0 ? urgent[hour % 3] : ordinary[hour % 4]}`);
    await group.advance('1小时');
    look();
  }
  expect(clock.now()).toBeGreaterThan(0);
  const halves = told.map(({ person, at }) => {
    const local = new Date(at + 8 * 3_600_000);
    const minute = local.getUTCHours() * 60 + local.getUTCMinutes();
    expect(minute, person).toBeGreaterThanOrEqual(8 * 60);
    expect(minute, person).toBeLessThan(21 * 60 + 30);
    return `${person} ${local.toISOString().slice(0, 10)} ${minute < 13 * 60 ? 'am' : 'pm'}`;
  });
  expect(told.length).toBeGreaterThan(12);
  expect(halves.filter((half, index) => halves.indexOf(half) !== index)).toEqual([]);
}, 120_000);
