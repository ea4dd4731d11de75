/** The inbox: one message is one, in order, at an instant that can be trusted. */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { keep } from '../../src/app/hear';
import type { HeardMessage } from '../../src/app/heard';
import { days, hours, type Instant, later } from '../../src/kernel/instant';
import { type Group, openGroup } from '../support/group';
import { inboxOf, issuesOf } from '../support/stored';

let group: Group;
const chat = () => group.rehearsal.chat;
const now = (): Instant => group.rehearsal.clock.now();
const open = async (): Promise<readonly string[]> => (await issuesOf(group.rehearsal)).map(({ number, state }) => `#${number} ${state}`);

beforeAll(async () => {
  group = await openGroup({ stays: true });
});
afterAll(() => group.close());
beforeEach(async () => {
  await group.advance('5分钟');
  group.heard();
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
