/** Clocks that run over weekends: what counts in working time does not, and nobody is reminded on a Saturday of what is not due. */

import { expect, test } from 'vitest';
import { datedChronicle } from '../support/dated-chronicle';
import { openGroup } from '../support/group';
import { planned } from '../support/planned';

test('registered on a Friday at 17:00', { timeout: 120_000 }, async () => {
  const group = await openGroup({ at: '2026-11-27T17:00:00+08:00' });
  const { say, until, note, keep } = datedChronicle(group);
  note('周五下班前报的');
  await say('陈姐：登记 3栋垃圾桶满了没人收');
  await say('孙姐：登记 6栋门口下水道堵了');
  await say('吴姐：登记 2栋楼道灯不亮');
  await say('王强：签收 #2');
  await say('王强：签收 #3');
  // Receipt, 4 working hours: Friday 17–18 is one, Monday 9–12 the other three. The work: Monday 11-30 to Friday 12-04.
  // To the secretary three working days later: 12-07, 12-08, 12-09.
  expect(await planned(group, 1)).toEqual({
    'receipt-due': '11-30 周一 12:00',
    'finish-due': '12-04 周五 18:00',
    'finish-late': '12-09 周三 18:00',
  });
  await say('王强：为什么到期 #1');
  note('周末');
  const weekend = await until('2026-11-30T09:00');
  expect(weekend, 'nothing runs, nobody is reminded').toEqual([]);
  note('周一');
  const monday = await until('2026-11-30T18:00');
  expect(monday.filter((line) => line.includes('→王强'))).toHaveLength(1);
  await say('王强：签收 #1');
  note('到期在周五傍晚：下午提醒过一次的，当天不再说；晚上办完的，周六也不说');
  await until('2026-12-04T10:00');
  await say('周姐：登记 9栋门口垃圾没人扫');
  await until('2026-12-04T18:30');
  await say('王强：办结 #1 清走了');
  const night = await until('2026-12-05T07:59');
  expect(night.join('\n')).not.toMatch(/提醒/);
  note('周六：还没办完的，是真的超期了，只说一次');
  const saturday = await until('2026-12-05T20:00');
  expect(saturday.join('\n')).not.toMatch(/#1 .*没办完/);
  await say('王强：办结 #2 疏通了');
  await say('王强：为什么到期 #3');
  await until('2026-12-07T09:00');
  await keep('./weekend.txt');
});
