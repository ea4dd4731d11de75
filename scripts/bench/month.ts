/** A month of many compounds whose people answer late or never: does the bot nag, say what is no longer true, or let a matter drop? */

import { parseArgs } from 'node:util';
import type { Client } from 'pg';
import { enrol } from '../../src/app/enrol';
import { rehearse } from '../../src/assemble';
import { instant } from '../../src/kernel/instant';
import type { Bench } from './define-bench';
import { officers, resident, roomOf, roster, throwing } from './month/cast';
import { escalated, type Finding, halfDays, inQuietHours, unpromised, untrue, volume } from './month/judge';
import { type Month, play } from './month/play';
import { connect, type Scratch, startScratch } from './scratch-server';

/** A Monday; the month holds no long holiday. */
const start = instant('2026-11-02T07:00:00+08:00');

export const month: Bench = {
  summary: 'a month of compounds whose owners answer late or never: --compounds 20 --days 30 --reports 20 --seed 1',
  run: async (args) => {
    const text = (value: string) => ({ type: 'string', default: value }) as const;
    const options = { compounds: text('20'), days: text('30'), reports: text('20'), seed: text('1') };
    const { values } = parseArgs({ args: [...args], options });
    const scratch = await startScratch();
    try {
      const size = { compounds: Number(values.compounds), days: Number(values.days), reports: Number(values.reports) };
      return await live(scratch, size, Number(values.seed));
    } finally {
      await scratch.stop();
    }
  },
};

async function live({ address, folder }: Scratch, size: Month, seed: number): Promise<boolean> {
  const rehearsal = await rehearse(address, folder, start, (level, what, fact) => {
    if (level === 'error') process.stderr.write(`${what} ${JSON.stringify(fact)}\n`);
  });
  const people = roster(size.compounds);
  furnish(rehearsal.chat, size.compounds);
  await rehearsal.setup.store.transaction((transaction) =>
    enrol(transaction, rehearsal.setup.account, people, { room: (name) => name, person: (name) => name }, start),
  );
  const client = await connect(address);
  try {
    return await judged(rehearsal, client, size, seed);
  } finally {
    await client.end();
    await rehearsal.bot.stop();
    await rehearsal.setup.store.close();
  }
}

async function judged(rehearsal: Parameters<typeof play>[0], client: Client, size: Month, seed: number): Promise<boolean> {
  const dropped = await played(rehearsal, client, size, seed);
  const findings = [await halfDays(client), await inQuietHours(client), await untrue(client), await escalated(client), dropped];
  for (const line of await volume(client)) process.stdout.write(`${line}\n`);
  for (const { what, count, faults } of findings)
    process.stdout.write(`${what}: ${count}\n${faults.map((fault) => `  ${fault}\n`).join('')}`);
  return findings.every(({ count }) => count === 0);
}

/** What was found on every evening of the month, added up. */
async function played(rehearsal: Parameters<typeof play>[0], client: Client, size: Month, seed: number): Promise<Finding> {
  let dropped: Finding = { what: 'issues with no next promise (each evening)', count: 0, faults: [] };
  const said = await play(rehearsal, size, throwing(seed), async () => {
    const { count, faults } = await unpromised(client);
    dropped = { ...dropped, count: dropped.count + count, faults: [...dropped.faults, ...faults].slice(0, 5) };
  });
  process.stdout.write(`${size.compounds} compounds, ${size.days} days, seed ${seed}; people said ${said} lines\n`);
  return dropped;
}

function furnish(chat: Parameters<typeof play>[0]['chat'], compounds: number): void {
  for (let room = 0; room < compounds; room += 1) {
    const { convenor, property, grid, committee } = officers(room);
    for (const name of [convenor, ...property, ...grid, ...committee]) chat.person(name);
    for (let index = 1; index <= 18; index += 1) chat.person(resident(room, index));
    chat.room(roomOf(room));
  }
  chat.person('陈书记');
}
