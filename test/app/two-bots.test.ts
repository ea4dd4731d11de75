/** Two bots at once on one database: each message is handled once, and everything is said once. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { enrol } from '../../src/app/enrol';
import { rehearse } from '../../src/assemble';
import { instant } from '../../src/kernel/instant';
import { openTestDatabase } from '../support/database';
import { threeParties } from '../support/group';
import { inboxOf, issuesOf } from '../support/stored';

const start = instant('2026-11-24T09:00:00+08:00');

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
