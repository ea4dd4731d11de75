/** Speaking from the outbox: the most urgent first, once, only what is still true; and what becomes of what could not be said. */

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { deliver } from '../../src/app/deliver';
import type { Line, Said } from '../../src/app/line';
import { noPace, type Pacer } from '../../src/app/pace';
import { type Instant, later, minutes } from '../../src/kernel/instant';
import { type OutboxLine, writeLine } from '../../src/store/write-line';
import { type Group, openGroup } from '../support/group';

let group: Group;
let room: { id: number; compound: number };
let wang: number;
let count = 0;
const said: Line[] = [];
const log: string[] = [];

const store = () => group.rehearsal.setup.store;
const now = (): Instant => group.rehearsal.clock.now();
const spoken = (): readonly string[] => said.map(({ text }) => text);

beforeAll(async () => {
  group = await openGroup({ stays: true, log: (_level, what) => log.push(what) });
  const { id, compoundId } = await store().transaction((transaction) => transaction.room.findFirstOrThrow());
  room = { id, compound: compoundId ?? 0 };
  wang = (await store().transaction((transaction) => transaction.person.findFirstOrThrow({ where: { name: '王强' } }))).id;
});
afterAll(() => group.close());
beforeEach(async () => {
  await store().transaction((transaction) => transaction.outbox.deleteMany());
  said.length = 0;
  log.length = 0;
});

async function write(text: string, about: Partial<OutboxLine> = {}): Promise<void> {
  count += 1;
  const line: OutboxLine = {
    key: `test/${count}`,
    account: group.rehearsal.setup.account,
    to: { room: room.id },
    urgency: 'answer',
    text,
    ifUnsure: 'resend',
    at: now(),
    compound: room.compound,
    ...about,
  };
  await store().transaction((transaction) => writeLine(transaction, line));
}

const speak = (outcome: (line: Line) => Said = () => ({ outcome: 'said', id: null }), pacer: Pacer = noPace): Promise<number | null> =>
  deliver(
    group.rehearsal.setup,
    async (line) => {
      said.push(line);
      return outcome(line);
    },
    pacer,
  );

const states = async (): Promise<readonly string[]> =>
  (await store().transaction((transaction) => transaction.outbox.findMany({ orderBy: { id: 'asc' } }))).map(({ state }) => state);

describe('order', () => {
  test('alert, answer, notice, digest; within a class as they were written', async () => {
    await write('周报', { urgency: 'digest' });
    await write('通知一', { urgency: 'notice' });
    await write('回答一');
    await write('通知二', { urgency: 'notice' });
    await write('警报', { urgency: 'alert' });
    await write('回答二');
    expect(await speak()).toBe(null);
    expect(spoken()).toEqual(['警报', '回答一', '回答二', '通知一', '通知二', '周报']);
    expect(new Set(await states())).toEqual(new Set(['sent']));
  });

  test('what is held back waits for its instant', async () => {
    await write('早上再说', { notBefore: later(now(), minutes(5)) });
    await speak();
    expect(said).toEqual([]);
    await group.rehearsal.advance(later(now(), minutes(5)));
    expect(group.heard()).toEqual(['拓新红城 | 早上再说']);
  });

  test('the same fact is told once', async () => {
    await write('一', { key: 'fact' });
    await write('一', { key: 'fact' });
    await speak();
    expect(spoken()).toEqual(['一']);
  });
});

describe('one message for lines that wait for one ear', () => {
  test('those that may join do, in order, and call everybody they called', async () => {
    const li = (await store().transaction((transaction) => transaction.person.findFirstOrThrow({ where: { name: '李敏' } }))).id;
    await write('一 @王强', { joins: true, mentions: [wang] });
    await write('二 @李敏', { joins: true, mentions: [li, wang] });
    await speak();
    expect(spoken()).toEqual(['一 @王强\n二 @李敏']);
    expect(said[0]?.mentions.map(({ name }) => name).sort()).toEqual(['李敏', '王强'].sort());
    expect(await states()).toEqual(['sent', 'sent']);
  });

  test('not with what stands by itself, not past it, not with another ear', async () => {
    await write('一', { joins: true });
    await write('独句');
    await write('二', { joins: true });
    await write('给王强', { joins: true, to: { person: wang } });
    await speak();
    expect(spoken()).toEqual(['一', '独句', '二', '给王强']);
    expect(said.at(-1)?.to).toEqual({ person: '王强' });
  });

  test('an alert never waits in a longer message', async () => {
    await write('回答', { joins: true });
    await write('警报', { urgency: 'alert' });
    await speak();
    expect(spoken()).toEqual(['警报', '回答']);
  });
});

describe('asked again whether it is still true', () => {
  test('what no longer is, is dropped; what stood beside it is said', async () => {
    await group.says('陈姐', '3栋2单元电梯停了');
    group.heard();
    await store().transaction((transaction) => transaction.outbox.deleteMany());
    const [issue] = await store().transaction((transaction) => transaction.issue.findMany());
    const number = issue?.number ?? 0;
    await write('没签收', { joins: true, onlyWhile: { number, states: ['awaiting-receipt'] } });
    await write('已经办完', { joins: true, onlyWhile: { number, states: ['closed'] } });
    await write('哪来的', { onlyWhile: { number: 99, states: ['in-hand'] } });
    await speak();
    expect(spoken()).toEqual(['没签收']);
    expect(await states()).toEqual(['sent', 'dropped', 'dropped']);
  });
});

describe('what could not be said', () => {
  test('a failure is tried again, later and later, then parked and raised', async () => {
    await write('难');
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await speak(() => ({ outcome: 'failed', reason: '' }));
      expect(await states(), `after ${attempt}`).toEqual(['waiting']);
      const row = await store().transaction((transaction) => transaction.outbox.findFirstOrThrow());
      expect(row.notBefore.getTime() - now()).toBe(1000 * 4 ** attempt);
      group.rehearsal.clock.pushTo(row.notBefore.getTime() as Instant);
    }
    await speak(() => ({ outcome: 'failed', reason: '' }));
    expect(await states()).toEqual(['parked']);
    expect(log).toContain('line-parked');
    await speak();
    expect(said).toHaveLength(6);
  });

  test('what may have been said is said again, or dropped, as its row says', async () => {
    await write('答', { ifUnsure: 'resend' });
    await write('知', { ifUnsure: 'drop', urgency: 'notice' });
    await speak(() => ({ outcome: 'unsure', reason: '' }));
    expect(await states()).toEqual(['waiting', 'dropped']);
    group.rehearsal.clock.pushTo(later(now(), minutes(1)));
    await speak();
    expect(spoken()).toEqual(['答', '知', '答']);
  });

  test('one that fails keeps nobody else waiting', async () => {
    await write('难');
    await write('易');
    await speak(({ text }) => (text === '难' ? { outcome: 'failed', reason: '' } : { outcome: 'said', id: null }));
    expect(await states()).toEqual(['waiting', 'sent']);
  });

  test('somebody who cannot be spoken to: one line in the group with name and number, nothing of the words', async () => {
    await write('#5 原话：他又打人了', { to: { person: wang }, issues: [5], joins: true });
    await write('#5 再说一句', { to: { person: wang }, issues: [5], joins: true });
    await speak((line) => ('person' in line.to ? { outcome: 'unreachable' } : { outcome: 'said', id: null }));
    const inGroup = said.filter(({ to }) => 'room' in to);
    expect(inGroup).toHaveLength(1);
    expect(inGroup[0]?.text).toMatch(/^@王强 #5 /);
    expect(inGroup[0]?.text).not.toMatch(/打人|原话/);
    expect(inGroup[0]?.mentions.map(({ name }) => name)).toEqual(['王强']);
  });

  test('and in quiet hours that line waits for the morning', async () => {
    await group.advance('23:00');
    said.length = 0;
    await write('#5 有话', { to: { person: wang }, issues: [5] });
    await speak((line) => ('person' in line.to ? { outcome: 'unreachable' } : { outcome: 'said', id: null }));
    expect(said.filter(({ to }) => 'room' in to)).toEqual([]);
    group.heard();
    await group.advance('08:00');
    expect(group.heard().join()).toMatch(/@王强 #5/);
  });

  test('somebody without a chat account of ours is parked, not tried for ever', async () => {
    await write('喂', { to: { person: 9999 } });
    await speak();
    expect([await states(), said]).toEqual([['parked'], []]);
  });
});

describe('at the platform’s pace', () => {
  test('it stops where it has to wait, and says for how long', async () => {
    await write('一');
    await write('二');
    let wait = 0;
    const pacer: Pacer = { ...noPace, wait: () => wait, said: () => (wait = 700) };
    expect(await speak(undefined, pacer)).toBe(700);
    expect(spoken()).toEqual(['一']);
  });

  test('a room that rests waits, others are spoken to, and an alert goes all the same', async () => {
    await write('满了');
    await write('给王强', { to: { person: wang } });
    await write('警报', { urgency: 'alert' });
    const wait = await speak(undefined, { ...noPace, resting: () => [room.id] });
    expect(spoken()).toEqual(['警报', '给王强']);
    expect(wait).toBeGreaterThan(0);
  });

  test('two senders say each line once', async () => {
    for (let line = 0; line < 12; line += 1) await write(`第${line}句`, { joins: line % 3 > 0 });
    await Promise.all([speak(), speak(), speak()]);
    expect(
      spoken()
        .flatMap((text) => text.split('\n'))
        .sort(),
    ).toEqual(Array.from({ length: 12 }, (_, line) => `第${line}句`).sort());
  });
});
