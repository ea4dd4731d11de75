/** The merged nudge: one message a person a half-day, never in quiet hours, and only what is still true. */

import { describe, expect, test } from 'vitest';
import { type Group, openGroup } from '../support/group';

const to = (name: string, lines: readonly string[]): readonly string[] => lines.filter((line) => line.startsWith(`→${name} `));

/** Three yellow matters of the property's, on a Tuesday morning. */
async function threeMatters(): Promise<Group> {
  const group = await openGroup();
  await group.says('陈姐', '登记 3栋垃圾桶满了没人收');
  await group.says('钱叔', '登记 3栋2单元门口路灯不亮');
  await group.advance('30分钟');
  await group.says('孙姐', '登记 6栋门口下水道堵了');
  group.heard();
  return group;
}

describe('on one working day', () => {
  test('what falls due together is one message at the half-day’s round, each line with its number', async () => {
    const group = await threeMatters();
    await group.advance('15:00');
    expect(to('王强', group.heard()), 'due, and not urgent').toEqual([]);
    await group.advance('16:29');
    expect(to('王强', group.heard())).toEqual([]);
    await group.advance('16:30');
    const [nudge = '', ...more] = to('王强', group.heard());
    expect(more).toEqual([]);
    expect(nudge.split('\n')).toHaveLength(5);
    expect(nudge).toMatch(/3 件/);
    expect(nudge).toMatch(/#1 .*\n#2 .*\n#3 /);

    await group.advance('10:59');
    expect(to('王强', group.heard()), 'nothing in the evening, at night, before the next round').toEqual([]);
    await group.advance('11:00');
    expect(to('王强', group.heard()), 'nothing twice').toEqual([]);
  });

  test('what falls due behind the round is told at once, where nothing was told in it', async () => {
    const group = await openGroup({ at: '2026-11-24T11:30:00+08:00' });
    await group.says('陈姐', '登记 3栋垃圾桶满了没人收');
    group.heard();
    await group.advance('17:29');
    expect(to('王强', group.heard())).toEqual([]);
    await group.advance('17:30');
    expect(to('王强', group.heard())).toHaveLength(1);
  });

  test('what was settled meanwhile is not told', async () => {
    const group = await threeMatters();
    await group.advance('15:30');
    for (const number of [1, 2, 3]) await group.says('王强', `签收 #${number}`);
    group.heard();
    await group.advance('11:00');
    expect(group.heard()).toEqual([]);
  });

  test('what was sent to somebody else meanwhile is no longer this person’s', async () => {
    const group = await threeMatters();
    await group.advance('16:00');
    for (const number of [1, 2, 3]) await group.says('李敏', `派单 #${number} 业委会`);
    group.heard();
    await group.advance('16:30');
    expect(to('王强', group.heard())).toEqual([]);
    await group.advance('11:00');
    expect(to('赵主任', group.heard()), 'and is due by the other’s own clock').toHaveLength(1);
  });

  test('different people are told apart', async () => {
    const group = await openGroup();
    await group.says('陈姐', '登记 3栋垃圾桶满了没人收');
    await group.says('钱叔', '登记 6栋2单元半夜打麻将吵得很');
    group.heard();
    await group.advance('16:30');
    const lines = group.heard();
    expect(to('王强', lines)).toHaveLength(1);
    expect(to('周网格', lines)).toHaveLength(1);
    expect(lines.join()).not.toMatch(/拓新红城 \|/);
  });
});

describe('by severity', () => {
  test('an orange one is told at once, each step once, in order: owner, convenor', async () => {
    const group = await openGroup();
    await group.says('陈姐', '3栋2单元电梯停了');
    group.heard();
    await group.advance('30分钟');
    expect(to('王强', group.heard())).toHaveLength(1);
    await group.advance('30分钟');
    const lines = group.heard();
    expect(to('李敏', lines)).toHaveLength(1);
    expect(to('王强', lines)).toEqual([]);
    await group.says('王强', '签收 #1');
    group.heard();
    await group.advance('09:00');
    const overdue = group.heard();
    expect(to('陈书记', overdue)).toHaveLength(1);
    await group.advance('2天');
    expect(group.heard()).toEqual([]);
  });

  test('an orange one that falls overdue in the night waits for the morning', async () => {
    const group = await openGroup({ at: '2026-11-24T23:00:00+08:00' });
    await group.says('陈姐', '3栋2单元电梯停了');
    expect(to('王强', group.heard()), 'the owner’s person is told once, alone').toHaveLength(1);
    await group.advance('07:59');
    group.hearsNothing();
    await group.advance('08:00');
    expect(to('王强', group.heard()).length).toBeGreaterThan(0);
  });

  test('yellow: overdue to owner and convenor, three working days later to the secretary', async () => {
    const group = await openGroup();
    await group.says('陈姐', '登记 3栋垃圾桶满了没人收');
    await group.says('王强', '签收 #1');
    group.heard();
    await group.advance('7天');
    const overdue = group.heard();
    expect(to('李敏', overdue)).toEqual([]);
    await group.advance('18:00');
    const due = group.heard();
    expect([to('李敏', due).length, to('王强', due).length, to('陈书记', due).length]).toEqual([1, 1, 0]);
    await group.advance('3天');
    expect(to('陈书记', group.heard())).toHaveLength(1);
    await group.advance('3天');
    expect(group.heard().filter((line) => !line.includes('周报'))).toEqual([]);
  });

  test('a dispute that falls due at night is told in the morning’s round, to the convenor and not to the secretary', async () => {
    const group = await openGroup({ at: '2026-11-24T22:00:00+08:00' });
    await group.says('李敏', '登记 业委会账目公示说不清');
    await group.says('李敏', '派单 #1 网格');
    await group.says('周网格', '签收 #1');
    await group.says('李敏', '改 #1 类别 业委会事务');
    group.heard();
    await group.advance('29天');
    group.heard();
    await group.advance('22:00');
    group.hearsNothing();
    await group.advance('11:00');
    const lines = group.heard();
    expect(to('李敏', lines)).toHaveLength(1);
    expect(to('陈书记', lines)).toEqual([]);
  });
});
