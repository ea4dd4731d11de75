/** Messages a second through the whole road, beside the same statements through Prisma alone, and beside SQL by hand. */

import { parseArgs } from 'node:util';
import { enrol } from '../../src/app/enrol';
import { instant } from '../../src/kernel/instant';
import { openStore } from '../../src/store/open-store';
import { type Kind, type Mix, roster } from './compounds';
import type { Bench } from './define-bench';
import { asCalls, asRaw, byHand } from './road/again';
import { type Score, scoreOfCalls, scoreOfStatements, writes } from './road/lanes';
import { account, play } from './road/play';
import { record, type Statement } from './road/record';
import { type Call, type RanCalls, recordingCalls } from './road/record-calls';
import { spoken, type Utterance } from './road/spoken';
import { copyDatabase, type Scratch, startScratch } from './scratch-server';

const rooms = 8;
const known = 12;
const start = instant('2026-11-24T10:00:00+08:00');
const mix: Mix = { chatter: 55, report: 20, command: 25 };
const only: Mix = { chatter: 0, report: 100, command: 0 };

export const road: Bench = {
  summary: 'messages a second through the whole road, against Prisma alone and against SQL by hand: --rounds 5 --each 40',
  run: async (args) => {
    const options = { rounds: { type: 'string', default: '5' }, each: { type: 'string', default: '40' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    const scratch = await startScratch();
    try {
      await measure(scratch, Number(values.rounds), Number(values.each));
    } finally {
      await scratch.stop();
    }
    return true;
  },
};

type Runner = { readonly name: string; readonly run: (database: Scratch['address']) => Promise<number> };

async function measure(scratch: Scratch, rounds: number, each: number): Promise<void> {
  const template = await furnish(scratch);
  const conversations = spoken('bench', rooms, each, known, mix, start);
  const fresh = () => copyDatabase(template, 'bench_round');
  const { calls, statements } = await recorded(await fresh(), scratch.folder, conversations);
  printStatements(statements);

  const runners: readonly Runner[] = [
    { name: 'road', run: async (database) => (await play(database, scratch.folder, conversations, start)).took },
    { name: 'a', run: (database) => asCalls(database, calls) },
    { name: 'raw', run: (database) => asRaw(database, statements) },
    { name: 'b', run: (database) => byHand(database, statements, false) },
    { name: 'b with reads', run: (database) => byHand(database, statements, true) },
  ];
  const took = new Map(runners.map(({ name }) => [name, [] as number[]]));
  // The first round warms up.
  for (let round = 0; round <= rounds; round += 1) {
    for (const offset of runners.keys()) {
      const { name, run } = runners[(offset + round) % runners.length] as Runner;
      const milliseconds = await run(await fresh());
      if (round > 0) took.get(name)?.push(milliseconds);
    }
  }
  printSpeeds(took, rooms * each);
}

/** Compounds with people and some issues, in a database of its own to make copies of. */
async function furnish({ address, folder }: Scratch): Promise<Scratch['address']> {
  const template = await copyDatabase(address, 'bench_template');
  const store = await openStore(template);
  await store.transaction((transaction) =>
    enrol(transaction, account, roster(rooms), { room: (name) => name, person: (name) => name }, start),
  );
  await store.close();
  await play(template, folder, spoken('furnish', rooms, known + 4, 0, only, start), start);
  return template;
}

async function recorded(
  database: Scratch['address'],
  folder: string,
  conversations: readonly (readonly Utterance[])[],
): Promise<{ calls: Score<Call>; statements: Score<Statement> }> {
  const calls: RanCalls[] = [];
  const stop = record();
  await play(database, folder, conversations, start, (store) => recordingCalls(store, calls));
  return { calls: scoreOfCalls(calls, conversations), statements: scoreOfStatements(stop(), conversations) };
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const print = (line: string): void => void process.stdout.write(`${line}\n`);

function printStatements({ rooms: messages, sender }: Score<Statement>): void {
  print('statements a message (median, without BEGIN and COMMIT)');
  print('kind       messages   hear   handle   of them writing   speak (a message said)');
  for (const kind of ['chatter', 'report', 'command'] as const satisfies readonly Kind[]) {
    const these = messages.flat().filter((message) => message.kind === kind);
    const count = (pick: (message: (typeof these)[number]) => number) => String(median(these.map(pick)));
    const writing = ({ handle }: (typeof these)[number]) => handle.deeds.filter(writes).length;
    print(
      `${kind.padEnd(10)}${String(these.length).padStart(9)}${count(({ hear }) => hear.deeds.length).padStart(7)}${count(({ handle }) => handle.deeds.length).padStart(9)}${count(writing).padStart(18)}${count(({ speak }) => speak.reduce((sum, { deeds }) => sum + deeds.length, 0)).padStart(8)}`,
    );
  }
  const all = [...messages.flat().flatMap(({ hear, handle }) => [hear, handle]), ...sender];
  print(
    `in all: ${all.length} transactions, ${all.reduce((sum, { deeds }) => sum + deeds.length, 0)} statements; the sender's: ${sender.length}\n`,
  );
}

function printSpeeds(took: ReadonlyMap<string, readonly number[]>, messages: number): void {
  const speed = (name: string): number => (messages * 1_000) / median(took.get(name) ?? []);
  const of = {
    road: 'the road',
    a: "(a) the same calls in Prisma's transactions",
    raw: '    the same statements there, as raw SQL',
    b: '(b) by hand, writes only',
    'b with reads': '(b) by hand, with the reads',
  };
  print(`messages a second, median of ${took.get('road')?.length} rounds`);
  for (const [name, label] of Object.entries(of)) {
    const all = (took.get(name) ?? []).map((milliseconds) => ((messages * 1_000) / milliseconds).toFixed(0));
    print(`${label.padEnd(52)}${speed(name).toFixed(0).padStart(6)}   (${all.join(' ')})`);
  }
  const beside = (name: string): string => {
    const [ours = [], theirs = []] = [took.get('road'), took.get(name)];
    return median(ours.map((milliseconds, round) => (theirs[round] ?? 0) / milliseconds)).toFixed(2);
  };
  print(`round by round, median: road/a ${beside('a')} (aim 0.8)   road/b ${beside('b')} (aim 0.4)`);
}
