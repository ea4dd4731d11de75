/** What is forgotten in time, and where private words may stand at all. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Group, openGroup } from '../support/group';
import { whereFound } from '../support/where-found';

const inbox = (group: Group, messageId: string) =>
  group.rehearsal.setup.store.transaction((transaction) => transaction.inbox.findFirstOrThrow({ where: { messageId } }));

describe('in time', () => {
  let group: Group;
  let chatter: string;
  let report: string;
  beforeAll(async () => {
    group = await openGroup({ stays: true });
    chatter = await group.says('钱叔', '周末一起打麻将不');
    await group.says('钱叔', '', { picture: true, id: 'picture' });
    report = await group.says('陈姐', '3栋2单元电梯停了');
    await group.says('孙姐', '要得嘛', { quote: chatter, id: 'quoting' });
  });
  afterAll(() => group.close());

  test('for seven days everything stays', async () => {
    await group.advance('6天');
    expect((await inbox(group, chatter)).text).toBe('周末一起打麻将不');
  });

  test('then of a message from which nothing followed only id and instants stay', async () => {
    await group.advance('2天');
    const {
      id,
      messageId,
      saidAt,
      receivedAt,
      handledAt,
      platform,
      account,
      kind,
      consequence,
      failures,
      mentionsBot,
      unreadable,
      ...rest
    } = await inbox(group, chatter);
    expect(rest).toEqual({
      from: null,
      text: null,
      quote: null,
      roomTopic: null,
      roomExternalId: null,
      compoundId: null,
      personId: null,
      photos: [],
      setAsideAt: null,
      issues: [],
    });
    expect([id > 0, messageId, consequence, failures]).toEqual([true, chatter, false, 0]);
    expect([platform, account, kind, mentionsBot, unreadable]).toEqual(['direct', 'bot', 'message', false, false]);
    expect(receivedAt).toEqual(saidAt);
    expect(handledAt).not.toBe(null);
  });

  test('and the words are nowhere, in no quote of them either', async () => {
    expect(await whereFound(group, ['打麻将', '要得嘛'])).toEqual([]);
    expect((await inbox(group, 'picture')).photos).toEqual([]);
  });

  test('nor who said it, where the words were erased before', async () => {
    const erased = await group.says('郑姐', '今晚吃啥子哦');
    await group.says('郑姐', '删除我的信息');
    await group.says('郑姐', '1');
    expect(await inbox(group, erased)).toMatchObject({ text: null, consequence: false, from: [{ name: '郑姐' }] });
    await group.advance('8天');
    expect(await inbox(group, erased)).toMatchObject({ text: null, from: null, roomExternalId: null, personId: null });
  });

  test('the same id heard again is still known', async () => {
    group.heard();
    await group.says('钱叔', '3栋电梯停了', { id: chatter });
    group.hearsNothing();
  });

  test('what something followed from stays', async () => {
    await group.advance('40天');
    expect(await inbox(group, report)).toMatchObject({ text: '3栋2单元电梯停了', issues: [1], consequence: true });
    await group.says('陈姐', '查 #1');
    group.hears(/#1 3栋2单元电梯停运/);
  });

  test('what the bot said goes after thirty days, and not before', async () => {
    const rows = await group.rehearsal.setup.store.transaction((transaction) => transaction.outbox.findMany({ orderBy: { id: 'asc' } }));
    expect(rows[0]).toMatchObject({ text: null, state: 'sent' });
    expect(rows.at(-1)?.text).toMatch(/#1/);
  });

  test('what was set aside is chatter too once its days are over', async () => {
    const { store } = group.rehearsal.setup;
    const { saidAt } = await inbox(group, report);
    await store.transaction((transaction) =>
      transaction.inbox.create({
        data: {
          platform: 'direct',
          account: 'bot',
          messageId: 'aside',
          kind: 'message',
          text: '没处理成',
          saidAt,
          receivedAt: saidAt,
          setAsideAt: saidAt,
          failures: 3,
        },
      }),
    );
    await group.advance('1天');
    expect((await inbox(group, 'aside')).text).toBe(null);
  });
});

describe('private words stand in private_detail alone', () => {
  let group: Group;
  beforeAll(async () => {
    group = await openGroup({ stays: true });
  });
  afterAll(() => group.close());

  const inGroup = (lines = group.heard()): string => lines.filter((line) => line.startsWith('拓新红城')).join('\n');
  const only = ['private_detail.content'];
  const besidesOutbox = async (...words: string[]) => (await whereFound(group, words)).filter((place) => place !== 'outbox.text');

  test('told in the group', async () => {
    await group.says('钱叔', '5栋2单元501张三家又在打娃儿，孩子哭得厉害');
    const said = group.heard();
    expect(said.some((line) => line.startsWith('→李敏') && line.includes('501张三'))).toBe(true);
    expect(inGroup(said)).not.toMatch(/501|张三|打娃|钱叔|2单元/);
    expect(await besidesOutbox('张三', '打娃儿', '哭得厉害')).toEqual(only);
  });

  test('told to the bot alone', async () => {
    await group.says('孙姐', '早');
    await group.says('孙姐', '6栋602李四天天打老婆，快来人', { alone: true });
    expect(inGroup()).not.toMatch(/602|李四|老婆/);
    expect(await besidesOutbox('李四', '天天打老婆')).toEqual(only);
  });

  test('asked about first, then registered', async () => {
    const id = await group.says('周姐', '502的娃儿好像没人管');
    expect(inGroup()).not.toMatch(/502|娃儿/);
    await group.says('李敏', '1', { alone: true });
    expect((await inbox(group, id)).text).toBe(null);
    expect(await besidesOutbox('娃儿好像没人管')).toEqual(only);
  });

  test('registered by quoting, or as the message before', async () => {
    const id = await group.says('吴姐', '听说7栋王五打老婆是不是真的');
    await group.says('小何', '登记', { quote: id });
    group.heard();
    expect(await besidesOutbox('王五', '打老婆')).toEqual(only);
    await group.says('吴姐', '听说8栋赵六打老婆是不是真的');
    await group.says('小何', '登记上一条');
    expect(inGroup()).not.toMatch(/赵六|打老婆/);
    expect(await besidesOutbox('赵六', '打老婆')).toEqual(only);
  });

  test('quoted by somebody, answered, handed on, looked up in the group', async () => {
    const id = await group.says('郑姐', '9栋903孙七打老婆，刀都拿出来了');
    await group.says('周网格', '我去看看', { quote: id });
    await group.says('李敏', '派单 #1 网格');
    await group.says('周网格', '进展 #1 已找张三谈话');
    await group.says('李敏', '查 #1');
    await group.says('李敏', '为什么 #1');
    await group.says('周网格', '办结 #1 张三写了保证书', { picture: true });
    await group.advance('1天');
    expect(inGroup()).not.toMatch(/张三|打娃|孩子|钱叔|501|孙七|老婆|903/);
    expect(await besidesOutbox('张三', '孙七', '刀都拿', '打娃儿')).toEqual(only);
  });

  test('what is to be told to one person alone points at them too', async () => {
    expect(await whereFound(group, ['张三', '李四', '王五', '赵六', '孙七'])).toEqual(only);
  });
});
