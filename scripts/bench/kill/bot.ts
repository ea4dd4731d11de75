/** The child of the kill bench: the real bot, put together as always, under load until it is killed. Bundled and started by the parent. */

import { writeSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { runBot } from '../../../src/app/bot';
import type { Clock } from '../../../src/app/clock';
import { noPace } from '../../../src/app/pace';
import { setupOf } from '../../../src/assemble';
import type { Instant } from '../../../src/kernel/instant';
import { openStore } from '../../../src/store/open-store';
import { resident, roomName, somethingSaid } from '../compounds';
import type { Delivered, Orders, Told } from './orders';
import { openPlatform } from './platform';
import { watchedStore } from './watched-store';

const orders: Orders = JSON.parse(await text(process.stdin));
const { address, folder, generation, last } = orders;
const mix = { chatter: 30, report: 30, command: 40 };
/** How many messages may wait to be handled: a child is to be killed at work, not to drown. */
const ahead = 8;

const tell = (told: Told): void => void writeSync(3, `${JSON.stringify(told)}\n`);

const { base, since, factor } = orders.clock;
const clock: Clock = { now: () => Math.floor(base + (Date.now() - since) * factor) as Instant };

const known = [...orders.known];
let sending: readonly number[] = [];
const unhandled = new Set<number>();

const store = watchedStore(
  await openStore(address),
  (told) => {
    if (told.what === 'sending') sending = told.rows;
    if (told.what === 'handled') unhandled.delete(told.inbox);
    tell(told);
  },
  (inbox) => void unhandled.add(inbox),
);

const platform = openPlatform(folder, `said${generation}`, {
  tell,
  sending: () => sending,
  overheard: (room, words) => {
    const index = Number.parseInt(room, 10) - 1;
    for (const [, digits] of words.matchAll(/#(\d+)/g)) known[index] = Math.max(known[index] ?? 0, Number(digits));
  },
});

const setup = setupOf({
  store,
  clock,
  account: { platform: platform.platform, account: platform.account },
  photosFolder: folder,
  log: (level, about, fact) => {
    if (level !== 'info') tell({ what: 'trouble', level, about: `${about} ${JSON.stringify(fact ?? {})}` });
  },
});
const bot = runBot(setup, platform.say, noPace);

async function hand(message: Delivered): Promise<void> {
  await platform.deliver(message);
  tell({ what: 'accepted', id: message.id });
}

let latest = 0;
/** Every message has an instant of its own, so that what followed from it can be told. */
function stampNow(): number {
  latest = Math.max(latest + 1, clock.now());
  return latest;
}

async function talk(room: number): Promise<void> {
  const reports: Delivered[] = [];
  for (let count = 1; ; count += 1) {
    const said = somethingSaid(Math.random, room, known[room] ?? 0, mix);
    const recalled = Math.random() < 0.03 ? reports.pop() : undefined;
    const alone = Math.random() < 0.06;
    const message: Delivered = {
      id: `${generation}/${room}/${count}`,
      kind: recalled || alone ? 'chatter' : said.kind,
      room: alone ? null : roomName(room),
      from: alone ? resident(room, 1 + (count % 9)) : (recalled?.from ?? said.from),
      text: alone ? '解决了 满意' : recalled ? '' : said.text,
      at: stampNow(),
      ...(recalled && !alone ? { recalled: recalled.id } : {}),
    };
    if (message.kind === 'report') reports.push(message);
    await hand(message);
    while (unhandled.size >= ahead) await pause(5);
    await pause(Math.random() * 60);
  }
}

async function beatOn(): Promise<void> {
  for (;;) {
    await bot.beat();
    await pause(250);
  }
}

async function run(): Promise<void> {
  await platform.start(bot.hear, () => undefined);
  tell({ what: 'up' });
  await bot.resume();
  await bot.beat();
  tell({ what: 'ready' });
  for (const message of orders.again) await hand(message);
  if (!last) {
    void beatOn();
    await Promise.all(orders.known.map((_, room) => talk(room)));
  }
  await bot.settle();
  await bot.beat();
  await bot.stop();
  await store.close();
  tell({ what: 'settled' });
}

await run();
