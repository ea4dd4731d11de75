/** What cannot be handled holds nobody up: after three failures it is set aside with a number; the world's failures are waited out. */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Group, openGroup } from '../support/group';
import { inboxOf, issuesOf } from '../support/stored';

/** The database fails at the very last step, the mark that a message is handled: always with some, once with others. */
const failing = [
  'CREATE SEQUENCE lost',
  `CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF NEW.text LIKE '%出错%' THEN RAISE EXCEPTION 'refused'; END IF;
    IF nextval('lost') = 1 THEN PERFORM pg_terminate_backend(pg_backend_pid()), pg_sleep(10); END IF;
    RETURN NEW;
  END $$`,
  `CREATE TRIGGER fail BEFORE UPDATE ON inbox FOR EACH ROW
    WHEN (NEW."handledAt" IS NOT NULL AND NEW.text ~ '出错|断线') EXECUTE FUNCTION fail()`,
];

let group: Group;
const log: string[] = [];
const rowOf = async (id: string) => (await inboxOf(group.rehearsal)).find(({ messageId }) => messageId === id);
const open = async () => (await issuesOf(group.rehearsal)).map(({ number, title }) => `#${number} ${title}`);
const failures = () => log.filter((what) => what === 'message-failed');

beforeAll(async () => {
  group = await openGroup({ stays: true, log: (_level, what) => log.push(what) });
  await group.rehearsal.setup.store.transaction(async (transaction) => {
    for (const statement of failing) await transaction.$executeRawUnsafe(statement);
  });
});
afterAll(() => group.close());
beforeEach(() => {
  group.heard();
  log.length = 0;
});

test('what fails three times is set aside, its room is told a number, and the room goes on', async () => {
  const { chat, clock, bot } = group.rehearsal;
  // Stored one after the other; the second waits behind the first.
  for (const [id, text] of [
    ['wrong', '登记 3栋门禁出错'],
    ['right', '登记 4栋门禁坏了'],
  ] as const)
    await chat.says({ id, at: clock.now(), room: '拓新红城', from: '陈姐', text });
  await bot.settle();

  const row = await rowOf('wrong');
  expect(row).toMatchObject({ failures: 3, handledAt: null });
  expect(row?.setAsideAt).not.toBe(null);
  expect(failures()).toHaveLength(3);
  const [told, ...others] = group.heard().flatMap((line) => line.split('\n'));
  expect(told).toMatch(new RegExp(`出错了（编号 ${row?.id}）`));
  expect(others.join('\n')).toMatch(/已登记 #1 4栋/);
  expect(others.join('\n'), 'nothing of the attempts was said').not.toMatch(/3栋/);
  expect(await open(), 'nor stays, not even a number').toEqual([expect.stringMatching(/^#1 4栋/)]);
});

test('it is not tried again after a restart', async () => {
  await group.stops();
  await group.starts();
  group.hearsNothing();
  expect(failures()).toEqual([]);
});

test('who said it alone is told alone', async () => {
  await group.says('王强', '这条会出错', { alone: true });
  expect(group.heard().join()).toMatch(/^→王强 \| .*编号 \d+/);
});

test('where the connection ends, the message is handled once it is back, and nothing is held against it', async () => {
  const id = await group.says('陈姐', '登记 5栋门口断线了');
  expect(failures()).toHaveLength(1);
  expect(await rowOf(id)).toMatchObject({ failures: 0, setAsideAt: null, handledAt: expect.any(Date) });
  expect(group.heard().filter((line) => line.includes('已登记'))).toHaveLength(1);
  expect(await open()).toHaveLength(2);
});
