/** The many ways to type a command, and the talk that only looks like one. */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openWorld, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 120_000);
afterAll(() => world.close());
beforeEach(() => world.again());

const changes = (): Promise<number> => world.rehearsal.setup.store.transaction((transaction) => transaction.issueEvent.count());
async function answer(line: string): Promise<string> {
  world.heard();
  await world.play(line);
  return world.heard().join('\n');
}

describe('one command, typed in many ways', () => {
  test.each([
    '签收 #12',
    '#12 签收',
    '#12签收',
    '签收#12',
    '签收12',
    '签收 12',
    '签收　＃１２',
    '＃１２ 签收',
    '簽收 #12',
    '#12 簽收',
    '签收 # 12',
    '签收 #12号',
    '签收：#12',
    ' 签收  #12 ',
    '接单 #12',
    '@三方助手 签收 #12',
    '@三方助手\u2005签收 #12',
    '@三方助手\u2005#12 签收',
    '签收 #12 @三方助手\u2005',
    '签收 #12@三方助手',
    '签收 #12。',
  ])('%j', async (text) => {
    await world.play(`王强：${text}`);
    expect(await world.stateOf(12)).toBe('in-hand');
  });

  test('a name that is called ends in a space of its own', async () => {
    await world.play('周网格：派单 #12 @赵主任\u2005');
    const issue = await world.rehearsal.setup.store.transaction((transaction) =>
      transaction.issue.findFirstOrThrow({ where: { number: 12 } }),
    );
    expect(issue.owner).toBe('committee');
  });

  test('words may stand right behind the verb 登记, and before or behind the number elsewhere', async () => {
    await world.play('周姐：登记10栋门禁坏了');
    expect(await world.stateOf(14)).toBe('awaiting-receipt');
    await world.play('王强：#12 办结，已经补好', '陈姐：回访 #12：解决了');
    expect(await world.stateOf(12)).toBe('closed');
  });
});

describe('a quoted message instead of a number', () => {
  test('the report itself', async () => {
    const id = await world.says('周姐', '登记 10栋门禁坏了');
    await world.says('王强', '签收', { quote: id });
    expect(await world.stateOf(14)).toBe('in-hand');
  });

  test('what the bot said of it', async () => {
    await world.play('周姐：登记 10栋门禁坏了');
    const said = world.rehearsal.chat.said.at(-1);
    await world.says('王强', '签收', { quote: said?.id ?? '' });
    expect(await world.stateOf(14)).toBe('in-hand');
  });

  test('a number that is typed goes before the quote', async () => {
    const id = await world.says('周姐', '登记 10栋门禁坏了');
    await world.says('王强', '签收 #12', { quote: id });
    expect([await world.stateOf(12), await world.stateOf(14)]).toEqual(['in-hand', 'awaiting-receipt']);
  });
});

describe('no number', () => {
  test('the only one that fits is taken', async () => {
    await world.play('王强：恢复');
    expect(await world.stateOf(5)).toBe('in-hand');
  });

  test('of several at most three are listed, each with its number, and a number settles it', async () => {
    const asked = await answer('王强：签收');
    const listed = [...asked.matchAll(/^(?!.*「签收」).*?#(\d+) /gm)].map(([, number]) => Number(number));
    expect(listed.length).toBeGreaterThan(1);
    expect(listed.length).toBeLessThanOrEqual(3);
    expect(asked).toMatch(/哪一件/);
    const last = listed.at(-1) ?? 0;
    await world.play(`王强：${last}`);
    expect(await world.stateOf(last)).toBe('in-hand');
  });

  test.each(['#13', '１３', '13号'])('the answer may be typed %s, with its words kept from before', async (typed) => {
    await world.play('王强：签收 #12', '王强：签收 #13', '王强：进展 等师傅来', `王强：${typed}`);
    const event = await world.rehearsal.setup.store.transaction((transaction) =>
      transaction.issueEvent.findFirst({ where: { number: 13, type: 'progressed' }, include: { words: true } }),
    );
    expect(event?.words?.content).toMatchObject({ note: '等师傅来' });
  });

  test('another’s number is no answer', async () => {
    await world.play('王强：签收');
    const before = await changes();
    await world.play('刘管家：12');
    expect(await changes()).toBe(before);
  });

  test('none that fits: the way to type it', async () => {
    expect(await answer('周网格：销哨 已换管')).toMatch(/「销哨」.*销哨 #12/);
  });
});

describe('an unknown verb', () => {
  test.each(['#12 签受', '@三方助手 签受 #12', '签受 #12', '签受#12'])(
    '%s: the nearest one is offered, and nothing changes',
    async (text) => {
      const before = await changes();
      expect(await answer(`王强：${text}`)).toMatch(/是不是想说「签收 #12」/);
      expect(await changes()).toBe(before);
    },
  );

  test('called by name and not understood: one line that says what can be said', async () => {
    expect(await answer('王强：@三方助手 唱个歌')).toMatch(/帮助/);
  });

  test('wrong arguments: what is missing, and an example with the right number', async () => {
    await world.play('王强：签收 #13');
    expect(await answer('王强：挂起 #13 等配件')).toMatch(/到哪天.*挂起 #13/);
    expect(await answer('王强：退单 #13')).toMatch(/原因.*退单 #13/);
  });
});

describe('talk that only looks like a command', () => {
  test.each([
    '查水表的来了',
    '恢复供水了吗',
    '我的车修好了',
    '改天再说',
    '合并了没',
    '我的天',
    '查一下快递到没到',
    '登记了没',
    '登记表在哪里领',
    '登记的事咋样了嘛',
    '更新一下群公告嘛',
    '完成得不错',
    '分开装垃圾',
    '反馈的人多不多',
    '进展不错',
    '上报了吗',
    '重开一家店',
    '暂停营业',
    '回复晚了不好意思',
    '列表在哪看',
    '作废的票',
    '我来了',
    '我来晚了',
    '修好了没',
    '办好了吗',
    '帮助邻居',
    '撤回了啥子',
  ])('%s', async (text) => {
    const before = await changes();
    const said = await answer(`孙姐：${text}`);
    expect(said).not.toMatch(/没看懂|现在没有能|您报的|要.*来发|哪一件|在办 \d|还能发/);
    expect(await changes(), said).toBe(before);
  });
});
