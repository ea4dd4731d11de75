/** `kill -9` of the real bot at random moments under load: what it had accepted is not lost, nothing is half-changed, nothing told twice but where none can know. */

import { parseArgs } from 'node:util';
import type { Client } from 'pg';
import { enrol } from '../../src/app/enrol';
import { instant } from '../../src/kernel/instant';
import { openStore } from '../../src/store/open-store';
import { roster } from './compounds';
import type { Bench } from './define-bench';
import { gun, type Target } from './kill/aim';
import { bundleBot, type Child, startChild } from './kill/child';
import type { Delivered, Orders, Told } from './kill/orders';
import { aloneWith, type Caught, caughtBy, linesOf, type Phase, phases } from './kill/phases';
import { printFindings, printKills, type Tally } from './kill/report';
import { acceptedLost, doneTwice, halfChanged, numbersWrong, saidWrong } from './kill/verify';
import { connect, type Scratch, startScratch } from './scratch-server';

const rooms = 6;
/** A working Tuesday's morning; a minute of ours is twenty of the bot's. */
const start = instant('2026-11-24T09:00:00+08:00');
const factor = 20;
const account = { platform: 'bench', account: 'bot' };

export const kill: Bench = {
  summary: 'kill -9 at random moments under load: --kills 200',
  run: async (args) => {
    const { values } = parseArgs({ args: [...args], options: { kills: { type: 'string', default: '200' } } });
    const scratch = await startScratch();
    const client = await connect(scratch.address);
    try {
      return await run(scratch, client, Number(values.kills));
    } finally {
      await client.end();
      await scratch.stop();
    }
  },
};

type Course = {
  readonly scratch: Scratch;
  readonly client: Client;
  readonly program: string;
  readonly clock: Orders['clock'];
  readonly tally: Tally;
  readonly accepted: Map<string, Delivered>;
  /** Of each kill, the outbox rows that were being said. */
  readonly unsure: (readonly number[])[];
  readonly troubles: string[];
  again: readonly Delivered[];
  generation: number;
  /** Loaded already, and waiting for its orders. */
  standby: Child;
};

async function run(scratch: Scratch, client: Client, kills: number): Promise<boolean> {
  const store = await openStore(scratch.address);
  await store.transaction((transaction) =>
    enrol(transaction, account, roster(rooms), { room: (name) => name, person: (name) => name }, start),
  );
  await store.close();
  const program = await bundleBot(scratch.folder);
  const course: Course = {
    scratch,
    client,
    program,
    standby: startChild(program),
    clock: { base: start, since: Date.now(), factor },
    tally: { kills: 0, idle: 0, counted: zero(), touched: zero(), held: zero() },
    accepted: new Map(),
    unsure: [],
    troubles: [],
    again: [],
    generation: 0,
  };
  const begun = performance.now();
  const least = Math.floor(kills / 10);
  while (course.tally.kills < kills || phases.some((phase) => course.tally.counted[phase] < least)) {
    await killOnce(course, aimOf(course.tally, least));
    if (course.tally.kills >= kills * 2) break;
  }
  await live(course, null, true);
  printKills(course.tally, (performance.now() - begun) / 1000, course.accepted.size, course.troubles);
  const enough = phases.every((phase) => course.tally.counted[phase] >= least);
  return (await reckon(course)) && enough;
}

const zero = (): Record<Phase, number> => ({ 'before inbox': 0, 'inbox–commit': 0, 'commit–send': 0, 'send–mark': 0 });

/** Two in five anywhere; the others at the phase that has had the fewest. */
function aimOf({ counted }: Tally, least: number): Phase | null {
  const rarest = phases.reduce((one, other) => (counted[other] < counted[one] ? other : one));
  return Math.random() < 0.4 && counted[rarest] >= least * 0.5 ? null : rarest;
}

type Life = { readonly delivered: Map<string, Delivered>; readonly target: Target | null };

/** One child, from its start to its end. */
async function live(course: Course, phase: Phase | null, last: boolean): Promise<Life> {
  course.generation += 1;
  const { rows } = await course.client.query<{ known: number }>('SELECT "nextNumber" - 1 AS known FROM compound ORDER BY id');
  const orders: Orders = {
    address: course.scratch.address,
    folder: course.scratch.folder,
    clock: course.clock,
    generation: course.generation,
    known: rows.map(({ known }) => known),
    again: course.again,
    last,
  };
  const delivered = new Map<string, Delivered>();
  const child = course.standby;
  const trigger = gun(phase, () => child.kill());
  const hear = (told: Told): void => {
    if (told.what === 'delivered') delivered.set(told.message.id, told.message);
    if (told.what === 'accepted') course.accepted.set(told.id, delivered.get(told.id) as Delivered);
    if (told.what === 'trouble') course.troubles.push(told.about);
    if (!last) trigger.hear(told);
  };
  child.begin(orders, hear);
  if (!last) course.standby = startChild(course.program);
  const { code, said } = await child.ended;
  if (last ? code !== 0 : code !== null) throw new Error(`the child ended by itself: ${said.slice(0, 2000)}`);
  return { delivered, target: last ? null : (await trigger.shot).aimed };
}

async function killOnce(course: Course, phase: Phase | null): Promise<void> {
  const { client, tally } = course;
  const { delivered, target } = await live(course, phase, false);
  await aloneWith(client);
  const now = new Date(course.clock.base + (Date.now() - course.clock.since) * factor);
  const caught = await caughtBy(client, [...delivered.keys()], now);
  const where = (await hit(client, target, caught)) ?? phaseOf(caught);
  tally.kills += 1;
  if (where === null) tally.idle += 1;
  else tally.counted[where] += 1;
  for (const each of phases) {
    tally.touched[each] += caught[each].length > 0 ? 1 : 0;
    tally.held[each] += caught[each].length;
  }
  if (caught['send–mark'].length > 0) course.unsure.push(caught['send–mark']);
  // Some platforms tell once more what nobody took, in part or whole; others never do.
  course.again = [...delivered.values()].filter(({ id }) => !course.accepted.has(id) && Math.random() < 0.6);
}

/** Where it was aimed, if what it was aimed at was still there. */
async function hit(client: Client, target: Target | null, caught: Caught): Promise<Phase | null> {
  if (target === null) return null;
  const { phase, message, inbox, rows } = target;
  const aimedAt = message !== undefined ? [message] : inbox !== undefined ? await linesOf(client, inbox) : (rows ?? []);
  const held: readonly (string | number)[] = caught[phase];
  return aimedAt.some((id) => held.includes(id)) ? phase : null;
}

/** Of all that a kill fell on, what is met least often. */
const phaseOf = (caught: Caught): Phase | null =>
  (['before inbox', 'send–mark', 'commit–send', 'inbox–commit'] as const).find((phase) => caught[phase].length > 0) ?? null;

async function reckon({ client, scratch, accepted, unsure, tally }: Course): Promise<boolean> {
  const store = await openStore(scratch.address);
  const said = await saidWrong(client, scratch.folder, unsure);
  const findings = [
    { name: 'accepted messages lost', found: await acceptedLost(client, [...accepted.values()]), atMost: 0 },
    { name: 'done twice, or by nobody', found: await doneTwice(client), atMost: 0 },
    { name: 'issues half-changed', found: await halfChanged(client, store), atMost: 0 },
    { name: 'numbers with gaps or doubles', found: await numbersWrong(client), atMost: 0 },
    { name: 'lines lost or doubled without a kill', found: said.wrong, atMost: 0 },
    { name: 'messages said twice or never, by a kill between send and mark', found: said.doubtful, atMost: tally.touched['send–mark'] },
  ];
  await store.close();
  return printFindings(findings);
}
