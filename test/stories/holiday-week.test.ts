/** The National Day week of 2026, and 中秋 before it: every deadline checked against a table reckoned by hand. */

import { describe, expect, test } from 'vitest';
import { type Group, openGroup } from '../support/group';
import { planned } from '../support/planned';

/*
 * The calendar by the State Council's notice for 2026 (working hours 09:00–12:00 and 14:00–18:00, seven a day):
 *
 *   Wed 09-30 worked · Thu 10-01 to Wed 10-07 off · Thu 10-08, Fri 10-09 worked · Sat 10-10 worked (调休) · Sun 10-11 off
 *   Mon 10-12 to Fri 10-16 worked · Sat 10-17, Sun 10-18 off
 *
 * and in September: Sat 09-19 off · Sun 09-20 worked (调休) · Mon 09-21 to Thu 09-24 worked · Fri 09-25 to Sun 09-27 off (中秋) · Mon 09-28 worked
 */

/** Says lines one after another at one moment, and forgets what was answered. */
async function all(group: Group, ...lines: readonly string[]): Promise<void> {
  for (const line of lines) {
    const [person = '', text = ''] = line.split(/：(.*)/s);
    await group.says(person, text);
  }
  group.heard();
}

/** What `为什么到期` tells at its end. */
async function told(group: Group, number: number): Promise<string> {
  group.heard();
  await group.says('李敏', `为什么到期 #${number}`);
  return group.heard().join('\n').split('\n').at(-1) ?? '';
}

describe('sent on the eve, Wednesday 09-30 16:00', () => {
  const eve = () => openGroup({ at: '2026-09-30T16:00:00+08:00' });

  test('yellow', { timeout: 60_000 }, async () => {
    const group = await eve();
    await all(group, '陈姐：登记 3栋垃圾桶满了没人收');
    // Receipt, 4 working hours: 16–18 are two, 10-08 from 9 to 11 the other two.
    // The work, 5 working days: 10-08, 10-09, 10-10 (调休), 10-12, 10-13. To the secretary 3 working days later: 10-14, 10-15, 10-16.
    expect(await planned(group, 1)).toEqual({
      'receipt-due': '10-08 周四 11:00',
      'finish-due': '10-13 周二 18:00',
      'finish-late': '10-16 周五 18:00',
    });
    expect(await told(group, 1)).toBe('#1 应10月8日周四11:00前签收；10月13日周二18:00前办完');
  });

  test('orange runs on the wall clock', { timeout: 60_000 }, async () => {
    const group = await eve();
    await all(group, '陈姐：3栋2单元电梯停了');
    // 30 minutes; the convenor after an hour; 24 hours to Thursday, a holiday or not, and the secretary at once.
    expect(await planned(group, 1)).toEqual({
      'receipt-due': '09-30 周三 16:30',
      'receipt-late': '09-30 周三 17:00',
      'finish-due': '10-01 周四 16:00',
      'finish-late': '10-01 周四 16:00',
    });
    expect(await told(group, 1)).toBe('#1 应今天16:30前签收；明天16:00前办完');
  });

  test('blue', { timeout: 60_000 }, async () => {
    const group = await eve();
    await all(group, '陈姐：登记 建议大门口加两个休息椅', '李敏：改 #1 级别 蓝', '李敏：派单 #1 物业');
    // Receipt, one working day: the whole of 10-08. The work, 15 days by the calendar: 10-15 16:00; only the digest speaks of that.
    expect(await planned(group, 1)).toEqual({ 'receipt-due': '10-08 周四 18:00' });
    expect(await told(group, 1)).toBe('#1 应10月8日周四18:00前签收；10月15日周四16:00前办完');
  });

  test('a dispute', { timeout: 60_000 }, async () => {
    const group = await eve();
    await all(group, '陈姐：登记 4栋楼上楼下为晾衣服滴水吵了好几回', '李敏：改 #1 类别 邻里纠纷', '李敏：派单 #1 网格');
    // Receipt, 4 working hours as yellow; the work, 30 days by the calendar: 10-30 16:00.
    expect(await planned(group, 1)).toEqual({ 'receipt-due': '10-08 周四 11:00', 'finish-due': '10-30 周五 16:00' });
    expect(await told(group, 1)).toBe('#1 应10月8日周四11:00前签收；10月30日周五16:00前办完');
  });

  test('red: the alert asks for receipts, two hours for the work', { timeout: 60_000 }, async () => {
    const group = await eve();
    await all(group, '陈姐：4栋煤气味道好大，闻着头晕');
    expect(await planned(group, 1)).toEqual({ 'finish-due': '09-30 周三 18:00', 'finish-late': '09-30 周三 18:00' });
    const alerts = await group.rehearsal.setup.store.transaction((transaction) =>
      transaction.reminder.findMany({ where: { kind: 'alert' }, orderBy: { dueAt: 'asc' } }),
    );
    // 5 the deputies, 10 the convenor, 20 the secretary, 30 the report to the 街道.
    expect(alerts.map(({ dueAt }) => dueAt.toISOString().slice(11, 16))).toEqual(['08:05', '08:10', '08:20', '08:30']);
    expect(await told(group, 1)).toBe('#1 应今天16:05前签收；今天18:00前办完');
  });

  test('nobody’s yet: 4 working hours to send it', { timeout: 60_000 }, async () => {
    const group = await eve();
    await all(group, '陈姐：登记 3栋垃圾桶满了没人收', '王强：退单 #1 垃圾归环卫');
    // From the hand-back: two hours on the eve, two on 10-08.
    expect(await planned(group, 1)).toEqual({ 'dispatch-due': '10-08 周四 11:00' });
    expect(await told(group, 1)).toBe('#1 应10月8日周四11:00前派出');
  });

  test('paused over the holiday, yellow', { timeout: 60_000 }, async () => {
    const group = await eve();
    await all(group, '陈姐：登记 3栋垃圾桶满了没人收', '王强：签收 #1');
    await group.advance('17:00');
    await all(group, '王强：挂起 #1 等新桶到货 到10月9日10点');
    expect(await planned(group, 1)).toEqual({ resume: '10-09 周五 10:00' });
    // Five working days are 35 hours. The pause takes the seven of 10-08 and one of 10-09.
    // Left: 10-09 six (10–12, 14–18), 10-10 seven = 13, 10-12 = 20, 10-13 = 27, 10-14 = 34, 10-15 one: 10:00.
    const expected = '10月15日周四10:00前办完';
    expect(await told(group, 1)).toBe(`#1 接着算，就是${expected}`);
    await group.advance('9天');
    expect(await planned(group, 1)).toEqual({ 'finish-due': '10-15 周四 10:00', 'finish-late': '10-20 周二 18:00' });
    expect(await told(group, 1)).toBe(`#1 应${expected}`);
  });

  test('paused over the holiday, orange and dispute: the wall clock stands still as well', { timeout: 60_000 }, async () => {
    const group = await eve();
    await all(group, '陈姐：3栋2单元电梯停了', '王强：签收 #1');
    await all(group, '钱叔：登记 4栋楼上楼下为晾衣服滴水吵了好几回', '李敏：改 #2 类别 邻里纠纷', '李敏：派单 #2 网格', '周网格：签收 #2');
    await group.advance('17:00');
    await all(group, '王强：挂起 #1 等配件 到10月8日9点', '周网格：挂起 #2 人回老家了 到10月8日9点');
    await group.advance('9天');
    // One hour was used; 23 are left from 10-08 09:00.
    expect(await planned(group, 1)).toEqual({});
    expect(await told(group, 1)).toBe('#1 应今天08:00前办完，已经过了');
    // Seven days and sixteen hours stood still: 10-30 16:00 becomes 11-07 08:00.
    expect(await planned(group, 2)).toEqual({ 'finish-due': '11-07 周六 08:00' });
  });
});

describe('changed within the holiday', () => {
  const sentOnTheEve = async (): Promise<Group> => {
    const group = await openGroup({ at: '2026-09-30T16:00:00+08:00' });
    await all(group, '陈姐：登记 3栋垃圾桶满了没人收', '王强：签收 #1');
    // Saturday 10-03 10:00.
    await group.advance('2天');
    await group.advance('18小时');
    return group;
  };

  test('yellow to orange: 24 hours from there, not overdue since Thursday', { timeout: 60_000 }, async () => {
    const group = await sentOnTheEve();
    await all(group, '李敏：改 #1 级别 橙');
    expect(await planned(group, 1)).toEqual({ 'finish-due': '10-04 周日 10:00', 'finish-late': '10-04 周日 10:00' });
    expect(await told(group, 1)).toBe('#1 应明天10:00前办完');
    // And back: what it had from the beginning, five working days behind the eve.
    await all(group, '李敏：改 #1 级别 黄');
    expect(await planned(group, 1)).toEqual({ 'finish-due': '10-13 周二 18:00', 'finish-late': '10-16 周五 18:00' });
  });

  test('yellow to red: two hours from there', { timeout: 60_000 }, async () => {
    const group = await sentOnTheEve();
    await all(group, '李敏：改 #1 级别 红');
    expect(await planned(group, 1)).toMatchObject({ 'finish-due': '10-03 周六 12:00' });
    expect(await told(group, 1)).toBe('#1 应今天12:00前办完');
  });

  test('yellow to blue: 15 days from the eve', { timeout: 60_000 }, async () => {
    const group = await sentOnTheEve();
    await all(group, '李敏：改 #1 级别 蓝');
    expect(await planned(group, 1)).toEqual({});
    expect(await told(group, 1)).toBe('#1 应10月15日周四16:00前办完');
  });

  test('to a dispute: 30 days from the eve', { timeout: 60_000 }, async () => {
    const group = await sentOnTheEve();
    await all(group, '李敏：改 #1 类别 邻里纠纷');
    expect(await planned(group, 1)).toEqual({ 'finish-due': '10-30 周五 16:00' });
  });

  test('another owner: both clocks anew from there', { timeout: 60_000 }, async () => {
    const group = await sentOnTheEve();
    await all(group, '李敏：派单 #1 业委会');
    // Receipt, 4 working hours: 10-08 from 9 to 12, 14 to 15. The work, 5 working days behind 10-03: as from the eve.
    expect(await planned(group, 1)).toEqual({
      'receipt-due': '10-08 周四 15:00',
      'finish-due': '10-13 周二 18:00',
      'finish-late': '10-16 周五 18:00',
    });
    // Again on the Saturday that is worked, 10-10 16:30: receipt 16:30–18 and 10-12 9–11:30; the work 10-12 to 10-16.
    await group.advance('7天');
    await group.advance('16:30');
    await all(group, '李敏：派单 #1 网格');
    expect(await planned(group, 1)).toEqual({
      'receipt-due': '10-12 周一 11:30',
      'finish-due': '10-16 周五 18:00',
      'finish-late': '10-21 周三 18:00',
    });
  });

  test('the convenor’s setting: three working days, and the afternoon to half past five', { timeout: 60_000 }, async () => {
    const group = await sentOnTheEve();
    await all(group, '李敏：设置 黄色办结 3个工作日', '李敏：设置 工作时间 9:00-12:00,14:00-17:30');
    // 10-08, 10-09, 10-10; the secretary behind 10-12, 10-13, 10-14.
    expect(await planned(group, 1)).toEqual({ 'finish-due': '10-10 周六 17:30', 'finish-late': '10-14 周三 17:30' });
    expect(await told(group, 1)).toBe('#1 应10月10日周六17:30前办完');
  });
});

describe('sent within the holiday, Monday 10-05 10:00', () => {
  test('each severity', { timeout: 60_000 }, async () => {
    const group = await openGroup({ at: '2026-10-05T10:00:00+08:00' });
    await all(group, '陈姐：登记 3栋垃圾桶满了没人收', '钱叔：3栋2单元电梯停了', '孙姐：登记 建议大门口加两个休息椅');
    await all(group, '李敏：改 #3 级别 蓝', '李敏：派单 #3 物业', '周姐：4栋煤气味道好大，闻着头晕');
    // Yellow: receipt 10-08 9–12, 14–15; work 10-08, 09, 10, 12, 13; three days more: 14, 15, 16.
    expect(await planned(group, 1)).toEqual({
      'receipt-due': '10-08 周四 15:00',
      'finish-due': '10-13 周二 18:00',
      'finish-late': '10-16 周五 18:00',
    });
    expect(await planned(group, 2)).toEqual({
      'receipt-due': '10-05 周一 10:30',
      'receipt-late': '10-05 周一 11:00',
      'finish-due': '10-06 周二 10:00',
      'finish-late': '10-06 周二 10:00',
    });
    // Blue: the first working day behind it is 10-08.
    expect(await planned(group, 3)).toEqual({ 'receipt-due': '10-08 周四 18:00' });
    expect(await told(group, 3)).toMatch(/10月20日周二10:00前办完$/);
    expect(await planned(group, 4)).toMatchObject({ 'finish-due': '10-05 周一 12:00' });
  });
});

test('the Sunday that is worked for 中秋, and 中秋 itself', { timeout: 60_000 }, async () => {
  const group = await openGroup({ at: '2026-09-18T17:00:00+08:00' });
  await all(group, '陈姐：登记 3栋垃圾桶满了没人收');
  // Friday 09-18 17–18 is one hour, Sunday 09-20 9–12 three. The work: 09-20, 21, 22, 23, 24; the secretary behind 09-28, 29, 30.
  expect(await planned(group, 1)).toEqual({
    'receipt-due': '09-20 周日 12:00',
    'finish-due': '09-24 周四 18:00',
    'finish-late': '09-30 周三 18:00',
  });
});
