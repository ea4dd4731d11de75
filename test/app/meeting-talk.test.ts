/** The words of a meeting are everyday words: said of anything else they are left alone, and near a meeting they are heard in many forms. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Group, openGroup } from '../support/group';

let group: Group;
/** A meeting tomorrow, of which everybody has been told. */
beforeAll(async () => {
  group = await openGroup({ stays: true });
  await group.says('李敏', '会议 11月25号19:30');
}, 120_000);
afterAll(() => group.close());

async function answer(person: string, text: string, extras: Parameters<Group['says']>[2] = {}): Promise<string> {
  group.heard();
  await group.says(person, text, extras);
  return group.heard().join('\n');
}

describe('talk that only looks like it', () => {
  test.each([
    '参加周六的植树',
    '参加过没',
    '能参加的举手',
    '我参加不了同学会',
    '请假条交了',
    '会议室门坏没坏',
    '会议 纪要发一下',
    '签到表放哪里了',
    '签到 打卡都做了',
    '散会了大家早点回',
    '散会 明天见',
    '议题是啥子',
    '决议书签了没',
    '紧急会议室在哪',
  ])('%s', async (text) => {
    expect(await answer('王强', text)).toBe('');
  });

  test.each(['参加', '签到', '散会', '请假 娃儿病了', '会议 周五晚上8点'])('a resident’s %s', async (text) => {
    expect(await answer('陈姐', text)).toBe('');
  });

  test('an answer to what somebody else asked', async () => {
    const asked = await group.says('陈姐', '周六去河边捡垃圾，哪些去');
    expect(await answer('王强', '参加', { quote: asked })).toBe('');
  });
});

describe('near a meeting', () => {
  test.each(['参加', '我参加', '准时参加！', '参加会议', '參加', '@三方助手 参加'])('%s', async (text) => {
    expect(await answer('王强', text)).toMatch(/王强参加明天19:30的联席会议/);
  });

  test.each(['请假 值班', '我请假，值班', '参加不了 在外地'])('%s', async (text) => {
    expect(await answer('刘管家', text)).toMatch(/刘管家请假/);
    await group.says('刘管家', '参加');
  });

  test('alone, a short answer to the question', async () => {
    expect(await answer('周网格', '好', { alone: true })).toMatch(/周网格参加/);
  });

  test('alone, no is an answer, too', async () => {
    expect(await answer('赵主任', '不去', { alone: true })).toMatch(/赵主任请假|没听懂/);
    expect(await answer('赵主任', '请假 在区里', { alone: true })).toMatch(/赵主任请假/);
  });

  test.each(['联席会议', '会议 几点', '会议，哪天开？', '议程'])('a resident may ask: %s', async (text) => {
    expect(await answer('陈姐', text)).toMatch(/明天19:30/);
  });
});

describe('held, and nobody said so', () => {
  test('the convenor puts it right the day after, and a resolution can still be written down', async () => {
    await group.advance('19:40');
    await group.advance('1天');
    await group.advance('1天');
    expect(await answer('李敏', '散会')).toMatch(/散会，没到齐/);
    expect(await answer('李敏', '散会')).toBe('');
    expect(await answer('李敏', '决议 3栋换灯 由物业 三天内')).toMatch(/决议 #1 3栋换灯 → 物业/);
  });
});
