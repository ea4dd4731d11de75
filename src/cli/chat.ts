/** `sanfang chat`: the terminal as a chat with the real bot, on a temporary database: one is whoever one says, and can push the clock. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { systemClock } from '../app/clock';
import { enrol } from '../app/enrol';
import { type Rehearsal, rehearse } from '../assemble';
import { demonstrationRoster } from '../demonstration/roster';
import type { Instant } from '../kernel/instant';
import { startTemporary } from '../store/embedded/temporary';
import { migrate } from '../store/migrate';
import { dueWithin } from '../understanding/due-within';
import { chatHelpWords, clockWords, whoWords } from '../wording/terminal';
import { migrationsFolder } from './migrations-folder';

type Scene = { room: string; person: string; count: number };

/** @returns the exit code. */
export async function chat(): Promise<number> {
  const server = await startTemporary();
  const photos = await mkdtemp(join(tmpdir(), 'sanfang-chat-'));
  try {
    await migrate(server.address, migrationsFolder);
    const rehearsal = await rehearse(server.address, photos, systemClock.now());
    await introduce(rehearsal);
    await talk(rehearsal);
    await rehearsal.setup.store.close();
    return 0;
  } finally {
    await server.stop();
    await rm(photos, { recursive: true, force: true });
  }
}

async function introduce({ setup, chat, clock }: Rehearsal): Promise<void> {
  const same = { room: (name: string) => name, person: (name: string) => name };
  await setup.store.transaction((transaction) => enrol(transaction, setup.account, demonstrationRoster, same, clock.now()));
  for (const { room } of demonstrationRoster.compounds) chat.room(room);
  for (const { name } of [
    ...demonstrationRoster.compounds.flatMap(({ people }) => people),
    ...(demonstrationRoster.community?.people ?? []),
  ])
    chat.person(name);
}

async function talk(rehearsal: Rehearsal): Promise<void> {
  const [compound] = demonstrationRoster.compounds;
  const scene: Scene = { room: compound?.room ?? '', person: '陈姐', count: 0 };
  const terminal = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY });
  const write = (text: string) => process.stdout.write(`${text}\n`);
  write(chatHelpWords(scene.room, scene.person));
  const prompt = () => terminal.setPrompt(`${scene.person}> `);
  prompt();
  terminal.prompt();
  for await (const line of terminal) {
    if (/^\/(?:退出|quit)/.test(line)) break;
    const told = rehearsal.chat.said.length;
    const answer = await obey(rehearsal, scene, line);
    if (answer !== null) write(answer);
    for (const { room, to, text } of rehearsal.chat.said.slice(told))
      write(`  [${room ?? `私聊 ${to}`}] ${text.replaceAll('\n', '\n    ')}`);
    prompt();
    terminal.prompt();
  }
  terminal.close();
}

/** A line with a slash is for the terminal, any other is said. */
async function obey(rehearsal: Rehearsal, scene: Scene, line: string): Promise<string | null> {
  const [, order, rest = ''] = /^\/(\S+)\s*(.*)$/.exec(line) ?? [];
  switch (order) {
    case undefined:
      if (line.trim() !== '') await say(rehearsal, scene, line, scene.room);
      return null;
    case '我是':
    case 'as':
      scene.person = rest || scene.person;
      return null;
    case '群':
    case 'room':
      scene.room = demonstrationRoster.compounds.find(({ room }) => room.includes(rest))?.room ?? scene.room;
      return scene.room;
    case '私聊':
    case 'alone':
      await say(rehearsal, scene, rest, null);
      return null;
    case '钟':
    case 'clock':
      return push(rehearsal, rest);
    case '人':
    case 'who':
      return whoWords(demonstrationRoster.compounds.find(({ room }) => room === scene.room)?.people ?? []);
    default:
      return chatHelpWords(scene.room, scene.person);
  }
}

async function say({ chat, clock, bot, advance }: Rehearsal, scene: Scene, text: string, room: string | null): Promise<void> {
  scene.count += 1;
  await advance(Math.max(systemClock.now(), clock.now()) as Instant);
  await chat.says({ id: `t${scene.count}`, at: clock.now(), room, from: scene.person, text });
  await bot.settle();
  await advance(clock.now());
}

async function push({ clock, advance }: Rehearsal, span: string): Promise<string> {
  const to = span === '' ? null : dueWithin(span.replace(/^[+＋]\s*/, ''), clock.now());
  if (to === null || to.at <= clock.now()) return clockWords(clock.now(), span !== '');
  await advance(to.at);
  return clockWords(clock.now(), false);
}
