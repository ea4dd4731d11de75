/** From the inbox to the alert in the outbox while thousands of ordinary messages wait, and whether every alert is the first to be said. */

import { parseArgs } from 'node:util';
import { type Bot, runBot } from '../../src/app/bot';
import { enrol } from '../../src/app/enrol';
import { noPace } from '../../src/app/pace';
import { setupOf } from '../../src/assemble';
import { type Instant, instant, later } from '../../src/kernel/instant';
import { openStore } from '../../src/store/open-store';
import type { Store } from '../../src/store/transaction';
import { fillInbox, fillOutbox } from './alert/backlog';
import { openMouth } from './alert/mouth';
import { type Alarms, type Where, watchAlarms } from './alert/watch';
import { resident, roomName, roster } from './compounds';
import type { Bench } from './define-bench';
import { account } from './road/play';
import { connect, type Scratch, startScratch } from './scratch-server';

/** Rooms whose messages wait, and rooms in which nothing else is said. */
const busy = 40;
const quiet = 20;
const start = instant('2026-11-24T10:00:00+08:00');

export const alert: Bench = {
  summary: 'from the inbox to the alert in the outbox while messages wait: --waiting 5000 --alerts 100',
  run: async (args) => {
    const options = { waiting: { type: 'string', default: '5000' }, alerts: { type: 'string', default: '100' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const scratch = await startScratch();
    try {
      return await measure(scratch, Number(values.waiting), Number(values.alerts));
    } finally {
      await scratch.stop();
    }
  },
};

async function measure({ address, folder }: Scratch, waiting: number, count: number): Promise<boolean> {
  const store = await openStore(address);
  await store.transaction((transaction) =>
    enrol(transaction, account, roster(busy + quiet), { room: (name) => name, person: (name) => name }, start),
  );
  await fillInbox(store, busy, waiting, start);
  await fillOutbox(store, busy, waiting, start);
  const client = await connect(address);
  const alarms = await watchAlarms(client);
  const mouth = openMouth(alarms);
  const begun = performance.now();
  const clock = { now: () => later(start, Math.floor(performance.now() - begun)) };
  const setup = setupOf({ store, clock, account, photosFolder: folder, log: complain });
  const bot = runBot(setup, mouth.say, noPace);
  const resumed = bot.resume();
  const left = await raise(bot, store, alarms, count, () => clock.now());
  await resumed;
  await bot.settle();
  await bot.stop();
  await store.close();
  await client.end();
  return report(alarms, mouth.late(), waiting, left, count);
}

const complain = (level: string, what: string): void => void (level === 'error' && process.stderr.write(`${what}\n`));

/** One after another, each in the next quiet room; in every fifth case in a room that has a backlog of its own. @returns how many messages still waited at the last one. */
async function raise(bot: Bot, store: Store, alarms: Alarms, count: number, now: () => Instant): Promise<number> {
  for (let index = 0; index < count; index += 1) {
    const own = index % 5 === 4;
    const room = own ? index % busy : busy + (index % quiet);
    const place = { id: roomName(room), topic: roomName(room) };
    const contact = { id: resident(room, 1), name: resident(room, 1) };
    const text = `${101 + index}栋2单元电梯困人了，快来`;
    const rest = { mentionsBot: false, quote: null, picture: null, unreadable: false };
    const raised = alarms.expect(room + 1, index === 0 ? 'first' : own ? 'busy' : 'quiet');
    await bot.hear({ kind: 'message', id: `red/${index}`, room: place, from: contact, at: now(), text, ...rest });
    if (!own) await raised;
  }
  return store.transaction((transaction) => transaction.inbox.count({ where: { handledAt: null } }));
}

const labels: Readonly<Record<Where, string>> = {
  quiet: 'in a room without a backlog',
  busy: 'behind the backlog of its own room',
  first: 'the very first, as the bot starts',
};

function report({ took }: Alarms, late: number, waiting: number, left: number, count: number): boolean {
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  print(
    `${waiting} ordinary messages wait in the inbox of ${busy} rooms and ${waiting} lines in the outbox; ${left} messages still waited after the last alert`,
  );
  for (const [where, label] of Object.entries(labels)) {
    const times = took
      .filter((one) => one.where === where)
      .map(({ milliseconds }) => milliseconds)
      .sort((a, b) => a - b);
    const at = (share: number): string =>
      (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN).toFixed(0).padStart(6);
    print(`${label.padEnd(36)}${String(times.length).padStart(4)} alerts  p50 ${at(0.5)} ms  p99 ${at(0.99)} ms`);
  }
  print(`alerts raised: ${took.length} of ${count}; lines said while an alert waited: ${late}`);
  return late === 0 && took.length === count && left > 0;
}
