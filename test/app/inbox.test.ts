/** The inbox: one message is one, in order, at an instant that can be trusted; and what cannot be handled holds nobody up. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { enrol } from '../../src/app/enrol';
import { keep } from '../../src/app/hear';
import type { HeardMessage } from '../../src/app/heard';
import { type Rehearsal, rehearse } from '../../src/assemble';
import { days, hours, type Instant, instant, later } from '../../src/kernel/instant';
import { openTestDatabase } from '../support/database';
import { type Group, openGroup, threeParties } from '../support/group';

vi.mock('../../src/app/respond', async (original) => {
  const { respond } = await original<typeof import('../../src/app/respond')>();
  return {
    respond: async (spoken: Parameters<typeof respond>[0]) => {
      if (spoken.message.text.includes('出错')) throw new Error('a bug');
      return respond(spoken);
    },
  };
});

const start = instant('2026-11-24T09:00:00+08:00');
const inboxOf = ({ setup }: Rehearsal) => setup.store.transaction((transaction) => transaction.inbox.findMany({ orderBy: { id: 'asc' } }));
const issuesOf = ({ setup }: Rehearsal) =>
  setup.store.transaction((transaction) => transaction.issue.findMany({ orderBy: [{ compoundId: 'asc' }, { number: 'asc' }] }));

describe('in one group', () => {
  let group: Group;
  const log: string[] = [];
  const chat = () => group.rehearsal.chat;
  const now = (): Instant => group.rehearsal.clock.now();
  const open = async (): Promise<readonly string[]> => (await issuesOf(group.rehearsal)).map(({ number, state }) => `#${number} ${state}`);

  beforeAll(async () => {
    group = await openGroup({ stays: true, log: (_level, what) => log.push(what) });
  });
  afterAll(() => group.close());
  beforeEach(async () => {
    await group.advance('5分钟');
    group.heard();
    log.length = 0;
  });

  test('the same id twice is one message, answered once', async () => {
    const message = { id: 'same', at: now(), room: '拓新红城', from: '陈姐', text: '3栋2单元电梯停了' };
    await Promise.all([chat().says(message), chat().says(message), chat().says(message)]);
    await chat().says({ ...message, text: '5栋没水了' });
    await group.rehearsal.bot.settle();
    expect(group.heard()).toHaveLength(1);
    expect(await open()).toEqual(['#1 awaiting-receipt']);
  });

  test('a recall asks its author whether to void, and does not repeat the words', async () => {
    const id = await group.says('陈姐', '6栋门口下水道堵了');
    group.heard();
    await group.recalls('陈姐', id);
    const [asked = '', ...more] = group.heard();
    expect(more).toEqual([]);
    expect(asked).toMatch(/#2.*作废/);
    expect(asked).not.toMatch(/6栋|下水道/);
    await group.says('钱叔', '1');
    expect((await open())[1], 'another’s answer is none').toBe('#2 awaiting-receipt');
    await group.says('陈姐', '1');
    expect((await open())[1]).toBe('#2 void');
  });

  test('a recalled report may stay; a recalled remark is nobody’s concern', async () => {
    const id = await group.says('陈姐', '5栋垃圾桶满了没人收');
    await group.recalls('陈姐', id);
    group.heard();
    await group.says('陈姐', '不用');
    group.hears(/#3/);
    expect((await open())[2]).toBe('#3 awaiting-receipt');
    const remark = await group.says('陈姐', '今天天气不错');
    await group.recalls('陈姐', remark);
    group.hearsNothing();
  });

  test.each([
    ['23 hours ago, it is believed', -hours(23), -hours(23)],
    ['25 hours ago, the receipt counts', -hours(25), 0],
    ['ahead of us, the receipt counts', hours(1), 0],
    ['exactly a day ago, it is believed', -days(1), -days(1)],
  ])('where the platform says it was said %s', async (name, told, kept) => {
    await chat().says({ id: `at-${name}`, at: later(now(), told), room: '拓新红城', from: '钱叔', text: '早' });
    await group.rehearsal.bot.settle();
    expect((await inboxOf(group.rehearsal)).at(-1)?.saidAt.getTime()).toBe(later(now(), kept));
  });

  test('what fails three times is set aside, its room is told a number, and the room goes on', async () => {
    // Stored one after the other; the second waits behind the first.
    await chat().says({ id: 'wrong', at: now(), room: '拓新红城', from: '陈姐', text: '这条会出错' });
    await chat().says({ id: 'right', at: now(), room: '拓新红城', from: '陈姐', text: '帮助 签收' });
    await group.rehearsal.bot.settle();
    const row = (await inboxOf(group.rehearsal)).find(({ messageId }) => messageId === 'wrong');
    expect(row).toMatchObject({ failures: 3, handledAt: null });
    expect(row?.setAsideAt).not.toBe(null);
    const lines = group.heard().flatMap((line) => line.split('\n'));
    expect(lines[0]).toMatch(new RegExp(`出错了（编号 ${row?.id}）`));
    expect(lines.join('\n')).toMatch(/签收：/);
    expect(log.filter((what) => what === 'message-failed')).toHaveLength(3);
  });

  test('it is not tried again after a restart', async () => {
    await group.rehearsal.bot.resume();
    await group.rehearsal.bot.settle();
    group.hearsNothing();
  });

  test('who said it alone is told alone', async () => {
    await group.says('王强', '这条会出错', { alone: true });
    expect(group.heard().join()).toMatch(/^→王强 \| .*编号 \d+/);
  });

  test('what was stored before a stop is handled after it, in order of receipt', async () => {
    const said = (id: string, text: string): HeardMessage => ({
      kind: 'message',
      id,
      room: chat().room('拓新红城'),
      from: chat().person('孙姐'),
      at: now(),
      text,
      mentionsBot: false,
      quote: null,
      picture: null,
      unreadable: false,
    });
    const before = (await open()).length;
    for (const [id, text] of [
      ['s1', '登记 7栋门禁坏了'],
      ['s2', '登记 8栋门禁坏了'],
      ['s3', '登记 9栋门禁坏了'],
    ] as const)
      await keep(group.rehearsal.setup, said(id, text));
    expect(await open()).toHaveLength(before);
    await group.rehearsal.bot.resume();
    await group.rehearsal.bot.settle();
    const issues = (await issuesOf(group.rehearsal)).slice(before);
    expect(issues.map(({ title }) => title.slice(0, 2))).toEqual(['7栋', '8栋', '9栋']);
  });

  test('its own words are left alone', async () => {
    await chat().says({ id: 'own', at: now(), room: '拓新红城', from: '三方助手', text: '3栋2单元电梯停了' });
    await group.rehearsal.bot.settle();
    group.hearsNothing();
  });
});

describe('two bots at once on one database', () => {
  test('each message is handled once, and everything is said once', async () => {
    const database = await openTestDatabase();
    const folder = mkdtempSync(join(tmpdir(), 'sanfang-photos-'));
    const rooms = ['甲苑', '乙苑', '丙苑'];
    const bots = [await rehearse(database.address, folder, start), await rehearse(database.address, folder, start)] as const;
    const [one] = bots;
    const roster = { compounds: rooms.map((name) => ({ room: name, name, people: threeParties })) };
    const same = { room: (name: string) => name, person: (name: string) => name };
    await one.setup.store.transaction((transaction) => enrol(transaction, one.setup.account, roster, same, start));
    // Everybody has been seen before: who they are is not what is raced for here.
    for (const { chat, bot } of bots) {
      for (const name of rooms) await chat.says({ id: `hello-${name}`, at: start, room: name, from: '陈姐', text: '早' });
      await bot.settle();
    }

    const messages = rooms.flatMap((room) =>
      Array.from({ length: 8 }, (_, index) => ({
        id: `${room}-${index}`,
        at: start,
        room,
        from: '陈姐',
        text: `登记 ${index + 1}栋门口路灯不亮`,
      })),
    );
    await Promise.all(messages.flatMap((message) => bots.map(({ chat }) => chat.says(message))));
    for (const { bot } of bots) await bot.resume();
    for (const { bot } of bots) await bot.settle();

    const issues = await issuesOf(one);
    expect(issues).toHaveLength(24);
    for (const compound of new Set(issues.map(({ compoundId }) => compoundId))) {
      expect(issues.filter(({ compoundId }) => compoundId === compound).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    }
    expect((await inboxOf(one)).filter(({ handledAt }) => handledAt === null)).toEqual([]);
    const said = bots.flatMap(({ chat }) => chat.said.flatMap(({ room, text }) => text.split('\n').map((line) => `${room} ${line}`)));
    const registered = said.filter((line) => line.includes('已登记'));
    expect(registered).toHaveLength(24);
    expect(new Set(registered).size).toBe(24);

    for (const { bot, setup } of bots) {
      await bot.stop();
      await setup.store.close();
    }
    await database.close();
    rmSync(folder, { recursive: true });
  });
});
