/** The client's parts that need no browser: its state, times, mentions, badges. */

import { describe, expect, test } from 'vitest';
import type { SandboxMessage } from '../../src/chat/wechaty/sandbox/message';
import { instant } from '../../src/kernel/instant';
import { merge } from '../../src/page/client/conversation';
import { isUnread, withUnreadPrivate } from '../../src/page/client/find';
import { byState } from '../../src/page/client/issue-order';
import { completeMention, mentionable, typedMention } from '../../src/page/client/mention';
import { badgeCharacter, badgeHue } from '../../src/page/client/name-badge';
import { fullTime, listTime, separatorTime } from '../../src/page/client/show-time';
import { emptyState, type Happening, happen, type PageState } from '../../src/page/client/state';
import type { Snapshot } from '../../src/page/wire';

const now = instant('2026-11-24T09:05:00+08:00');

const message = (id: string, part: Partial<SandboxMessage> = {}): SandboxMessage => ({
  id,
  room: 'r',
  with: null,
  from: 'bot',
  name: '三方助手',
  at: '2026-11-24T01:05:00.000Z',
  text: id,
  mentions: [],
  quote: null,
  picture: null,
  recalled: false,
  kind: 'said',
  ...part,
});
const alone = (id: string, person: string, from = 'bot') => message(id, { room: null, with: person, from });

const snapshot = (part: Partial<Snapshot> = {}): Snapshot => ({
  now,
  pushing: false,
  bot: { id: 'bot', name: '三方助手' },
  contacts: [],
  rooms: [{ id: 'r', topic: '群', people: [], members: [], last: message('old') }],
  privates: [{ with: 'wang', last: alone('old-private', 'wang') }],
  ...part,
});

const stateAfter = (...happenings: readonly Happening[]): PageState => happenings.reduce(happen, emptyState);
const loaded: Happening = { kind: 'loaded', snapshot: snapshot(), toldAt: 0 };
const news = (told: SandboxMessage): Happening => ({ kind: 'news', news: { kind: 'message', message: told }, toldAt: 0 });
const inRoom: Happening = { kind: 'opened', where: { room: 'r' }, me: 'zhou', room: 'r' };

describe('what has not been seen', () => {
  test('at the first visit is nothing', () => {
    expect(withUnreadPrivate(stateAfter(loaded, inRoom))).toEqual([]);
  });

  test('is what the bot then tells a persona in private, until that conversation is opened', () => {
    const told = stateAfter(loaded, inRoom, news(alone('new', 'wang')), news(alone('first', 'li')));
    expect(withUnreadPrivate(told)).toEqual(['wang', 'li']);
    const read = happen(told, { kind: 'opened', where: { with: 'wang' }, me: 'wang', room: 'r' });
    expect(withUnreadPrivate(read)).toEqual(['li']);
    expect(withUnreadPrivate(happen(read, news(alone('again', 'wang'))))).toEqual(['li']);
  });

  test('is not what one said oneself, nor what stands in the open room', () => {
    const told = stateAfter(loaded, inRoom, news(alone('mine', 'wang', 'wang')), news(message('here')));
    expect(withUnreadPrivate(told)).toEqual([]);
    expect(isUnread(told, { room: 'r' })).toBe(false);
  });

  test('survives a reload', () => {
    const { seen } = stateAfter(loaded, inRoom);
    const fresh = snapshot({ privates: [{ with: 'wang', last: alone('while away', 'wang') }] });
    expect(withUnreadPrivate(happen({ ...emptyState, seen }, { kind: 'loaded', snapshot: fresh, toldAt: 0 }))).toEqual(['wang']);
  });
});

describe('messages', () => {
  test('of a fetch and of the line meanwhile are put together, each once', () => {
    const [a, b, c] = [message('a'), message('b'), message('c')];
    expect(merge([a, b], [b, c])).toEqual([a, b, c]);
    expect(merge([a, b], [])).toEqual([a, b]);
    expect(merge([a, b, c], [a, b])).toEqual([a, b, c]);
    expect(merge([b, c], [a, b, c])).toEqual([b, c]);
  });

  test('that are recalled lose their words where they stand, and as what is being answered', () => {
    const said = message('a');
    const state = stateAfter(loaded, inRoom, { kind: 'messages', where: { room: 'r' }, messages: [said], fromStart: true });
    const answering = happen(state, { kind: 'drafted', draft: { text: '好', quote: said } });
    const recalled = happen(answering, news(message('a', { recalled: true, text: '' })));
    expect(recalled.messages['room/r']).toMatchObject([{ id: 'a', recalled: true, text: '' }]);
    expect(recalled.draft).toEqual({ text: '好', quote: null });
  });

  test('of a late board answer for another room are not shown', () => {
    expect(stateAfter(loaded, inRoom, { kind: 'board', room: 'other', board: [{} as never] }).board).toEqual([]);
  });
});

test.each([
  ['2026-11-24T08:03:00+08:00', '08:03', '08:03'],
  ['2026-11-23T23:59:00+08:00', '昨天 23:59', '昨天'],
  ['2026-11-20T10:00:00+08:00', '星期五 10:00', '星期五'],
  ['2026-11-17T10:00:00+08:00', '11月17日 10:00', '11月17日'],
  ['2025-11-17T10:00:00+08:00', '2025年11月17日 10:00', '2025年11月17日'],
  ['2026-11-25T08:00:00+08:00', '11月25日 08:00', '11月25日'],
])('%s is shown as %s', (at, separated, listed) => {
  expect(separatorTime(instant(at), now)).toBe(separated);
  expect(listTime(instant(at), now)).toBe(listed);
});

test('the clock shows day, weekday and time', () => {
  expect(fullTime(now)).toBe('11月24日 周二 09:05');
});

describe('a mention', () => {
  test.each([
    ['@', ''],
    ['好的 @王', '王'],
    ['好的@王', '王'],
    ['@王强 好', null],
    ['@王强\u2005', null],
    ['a@example', null],
    ['没有', null],
  ])('in %j is %j', (text, typed) => {
    expect(typedMention(text, text.length)).toBe(typed);
  });

  test('is completed where the caret is', () => {
    expect(completeMention('请@王来', 3, '王', '物业王强')).toEqual({ text: '请@物业王强\u2005来', caret: 7 });
    expect(mentionable([{ name: '物业王强' }, { name: '谭敏' }], '王')).toEqual([{ name: '物业王强' }]);
  });
});

test.each([
  ['王强', '王'],
  ['3栋2单元周大姐', '周'],
  ['居民老陈', '陈'],
  ['12-5 李姐', '李'],
  ['网格员罗兰', '罗'],
  ['业委会邓主任', '邓'],
  ['老', '老'],
  ['物业', '物'],
])('the badge of %s is %s', (name, character) => {
  expect(badgeCharacter(name)).toBe(character);
  expect(badgeHue(name)).toBe(badgeHue(name));
});

test('the board goes by what is to be done next, and shows a state it does not know at the end', () => {
  const issue = (number: number, code: string) => ({ number, state: { code, name: code } }) as Parameters<typeof byState>[0][number];
  const columns = byState([issue(1, 'in-hand'), issue(2, 'new-state'), issue(3, 'awaiting-receipt'), issue(4, 'in-hand')]);
  expect(columns.map((column) => column.map(({ number }) => number))).toEqual([[3], [1, 4], [2]]);
});
