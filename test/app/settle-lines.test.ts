/** Lines that were being said when something broke: each is said again or dropped, as its row says, now or with a later beat. */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { deliver } from '../../src/app/deliver';
import type { Line, Said } from '../../src/app/line';
import { noPace } from '../../src/app/pace';
import { settleForgotten } from '../../src/app/settle-lines';
import { type Instant, later, minutes } from '../../src/kernel/instant';
import { markSending } from '../../src/store/take-lines';
import { writeLine } from '../../src/store/write-line';
import { type Group, openGroup } from '../support/group';

let group: Group;
let room: number;
const log: string[] = [];

beforeAll(async () => {
  group = await openGroup({ stays: true, log: (_level, what) => log.push(what) });
  room = (await group.rehearsal.setup.store.transaction((transaction) => transaction.room.findFirstOrThrow())).id;
});
afterAll(() => group.close());
beforeEach(async () => {
  await group.rehearsal.setup.store.transaction((transaction) => transaction.outbox.deleteMany());
  group.heard();
  log.length = 0;
});

const now = (): Instant => group.rehearsal.clock.now();

async function write(text: string, ifUnsure: 'resend' | 'drop'): Promise<void> {
  const { account, store } = group.rehearsal.setup;
  const line = { key: `test/${text}`, account, to: { room }, urgency: 'answer', text, ifUnsure, at: now(), compound: null } as const;
  await store.transaction((transaction) => writeLine(transaction, line));
}

const rows = () => group.rehearsal.setup.store.transaction((transaction) => transaction.outbox.findMany({ orderBy: { id: 'asc' } }));
const states = async (): Promise<readonly string[]> => (await rows()).map(({ state }) => state);

/** As a sender leaves them that is killed while it speaks. */
async function leaveSending(): Promise<void> {
  await write('答', 'resend');
  await write('知', 'drop');
  const ids = (await rows()).map(({ id }) => id);
  await group.rehearsal.setup.store.transaction((transaction) => markSending(transaction, ids, now()));
}

test('at the start, whatever was being said when the bot stopped', async () => {
  await group.stops();
  await leaveSending();
  await group.starts();
  expect(await states()).toEqual(['sent', 'dropped']);
  expect(group.heard()).toEqual(['拓新红城 | 答']);
});

test('a mark that the database committed only after the start had looked, by a later beat', async () => {
  await group.stops();
  await group.starts();
  await leaveSending();
  await group.advance('9分钟');
  expect(await states()).toEqual(['sending', 'sending']);
  await group.advance('2分钟');
  await group.rehearsal.bot.beat();
  await group.rehearsal.bot.settle();
  expect(await states()).toEqual(['sent', 'dropped']);
  expect(group.heard()).toEqual(['拓新红城 | 答']);
  expect(log).toContain('said-again');
});

test('a line whose outcome could not be written down, too; one that is being said now is left to its sender', async () => {
  await write('答', 'resend');
  const { setup } = group.rehearsal;
  const said: string[] = [];
  const failing: typeof setup.store = {
    ...setup.store,
    transaction: (work) => (said.length > 0 ? Promise.reject(new Error('away')) : setup.store.transaction(work)),
  };
  const say = async ({ text }: Line): Promise<Said> => {
    said.push(text);
    await settleForgotten(setup, now());
    expect(await states()).toEqual(['sending']);
    return { outcome: 'said', id: null };
  };
  await expect(deliver({ ...setup, store: failing }, say, noPace)).rejects.toThrow('away');
  await settleForgotten(setup, later(now(), minutes(11)));
  expect(await states()).toEqual(['waiting']);
});
