/** The sandbox's world keeps what was said, and knows who may say what. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { botId, openWorld, type World, type WorldChange } from '../../src/chat/wechaty/sandbox/world';

const now = () => new Date('2026-11-24T12:00:00+08:00');
const room = { room: 'room' };
const picture = new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3]);
const temporary = () => mkdtempSync(join(tmpdir(), 'sanfang-world-'));

async function inhabited(folder: string | null): Promise<World> {
  const world = await openWorld(folder, now);
  world.addContact({ id: 'wang', name: '平安是福' });
  world.addContact({ id: 'li', name: '李姐' });
  world.addContact({ id: 'passer-by', name: '路人', friend: false });
  world.addRoom({ id: 'room', topic: '工作群', names: { [botId]: '三方助手', wang: '3栋王强' } });
  return world;
}

const seen = (world: World) => ({
  contacts: world.contacts(),
  rooms: world.rooms(),
  inRoom: world.messages(room),
  alone: world.messages({ with: 'wang' }),
});

test('everything is there when the folder is opened again', async () => {
  const folder = temporary();
  const world = await inhabited(folder);
  const first = await world.say(room, 'wang', '3栋漏水', { picture });
  await world.say(room, botId, '@3栋王强 #1 已登记', { quote: first.id });
  await world.say({ with: 'wang' }, botId, '只告诉你');
  world.join('room', 'li', '物业李姐');
  world.leave('room', 'wang');
  world.recall(first.id, 'wang');
  world.notice(room, '以上是历史消息');
  const before = seen(world);
  world.close();

  const again = await openWorld(folder, now);
  expect(seen(again)).toEqual(before);
  const shown = again.messages(room).find((message) => message.picture !== null);
  expect(await again.picture(shown?.picture ?? '')).toEqual(picture);
  expect(again.messages(room, 1)).toMatchObject([{ kind: 'notice', text: '以上是历史消息' }]);
});

test('a line that a kill tore in half is forgotten, and the next one is whole', async () => {
  const folder = temporary();
  const world = await inhabited(folder);
  await world.say(room, 'wang', '一');
  world.close();
  appendFileSync(join(folder, 'world.jsonl'), '{"kind":"message","message":{"id":"半');

  const again = await openWorld(folder, now);
  await again.say(room, 'wang', '二');
  again.close();
  expect((await openWorld(folder, now)).messages(room).map(({ text }) => text)).toEqual(['一', '二']);
});

test('damage elsewhere is told by its line', async () => {
  const folder = temporary();
  (await inhabited(folder)).close();
  const file = join(folder, 'world.jsonl');
  const [first, , ...rest] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, [first, '{"kind":"riddle"}', ...rest].join('\n'));
  await expect(openWorld(folder, now)).rejects.toThrow(/line 2 is damaged/);
});

test('nothing that was said is lost by a kill', { timeout: 60_000 }, async () => {
  const folder = temporary();
  const said = new Set<string>();
  for (let round = 0; round < 3; round += 1) {
    const file = join(import.meta.dirname, 'processes/talker.ts');
    const talker = spawn(process.execPath, ['--import', 'tsx', file, folder], { cwd: join(import.meta.dirname, '../..') });
    let printed = '';
    talker.stdout.on('data', (bytes) => {
      printed += bytes;
    });
    await once(talker.stdout, 'data');
    await new Promise((resolve) => setTimeout(resolve, 50 + round * 70));
    talker.kill('SIGKILL');
    await once(talker, 'close');
    for (const id of printed.split('\n').slice(0, -1)) said.add(id);

    const world = await openWorld(folder, now);
    const kept = new Set(world.messages(room).map(({ id }) => id));
    expect([...said].filter((id) => !kept.has(id))).toEqual([]);
    for (const message of world.messages(room, 10)) {
      if (message.picture !== null) expect(await world.picture(message.picture)).toHaveLength(20_000);
    }
    world.close();
  }
  expect(said.size).toBeGreaterThan(10);
});

test('words and a picture are two messages', async () => {
  const world = await inhabited(null);
  const words = await world.say(room, 'wang', '这里', { picture });
  expect(words).toMatchObject({ text: '这里', picture: null });
  expect(world.messages(room)).toMatchObject([{ id: words.id }, { text: '', picture: expect.stringMatching(/\.jpg$/) }]);
});

test('a name picked from the list or typed mentions that member', async () => {
  const world = await inhabited(null);
  const mentionsOf = async (text: string) => (await world.say(room, 'wang', text)).mentions;
  expect(await mentionsOf('@三方助手\u2005清单')).toEqual([botId]);
  expect(await mentionsOf('问问 @3栋王强 和 @三方助手')).toEqual([botId, 'wang']);
  expect(await mentionsOf('@3栋王强强 在吗')).toEqual([]);
});

test('who may not, cannot', async () => {
  const world = await inhabited(null);
  const { id } = await world.say(room, 'wang', '一');
  await expect(world.say(room, 'li', '我不在群里')).rejects.toThrow();
  await expect(world.say({ with: 'passer-by' }, botId, '您好')).rejects.toThrow();
  await expect(world.say({ with: 'wang' }, 'li', '插一句')).rejects.toThrow();
  await expect(world.say(room, 'wang', '二', { quote: 'nothing' })).rejects.toThrow();
  await expect(world.picture('../../etc/passwd')).rejects.toThrow();
  expect(() => world.recall(id, 'li')).toThrow();
  expect(world.messages(room)).toHaveLength(1);
});

test('who watches is told each change once, until they look away', async () => {
  const world = await inhabited(null);
  const changes: WorldChange['kind'][] = [];
  const away = world.watch(({ kind }) => void changes.push(kind));
  const { id } = await world.say(room, 'wang', '一');
  world.join('room', 'li', '物业李姐');
  world.join('room', 'li', '物业经理李姐');
  world.recall(id, 'wang');
  world.recall(id, 'wang');
  away();
  world.leave('room', 'li');
  expect(changes).toEqual(['message', 'message', 'join', 'recall']);
});
