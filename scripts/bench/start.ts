/** From `npm start` to ready: seconds and the bot's own memory, at the first start and at later ones. */

import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Bench } from './define-bench';

const checkout = resolve(import.meta.dirname, '../..');
const laterStarts = 5;

export const start: Bench = {
  summary: 'npm start to ready: seconds and memory, the first time and later (aims: 3 s, 250 MB)',
  run: async () => {
    const home = join(tmpdir(), `sanfang-bench-start-${process.pid}`);
    try {
      const first = await measure(home, 0);
      const later: Measured[] = [];
      for (let count = 0; count < laterStarts; count += 1) later.push(await measure(home, count === 0 ? 30_000 : 0));
      print('first start, with the demonstration', [first]);
      print(`later starts, median of ${laterStarts}`, later);
      process.stdout.write(`after 30 s of idling: ${(later[0]?.settledMegabytes ?? 0).toFixed(0)} MB\n`);
      const middle = median(later.map(({ seconds }) => seconds));
      return middle <= 3 && median(later.map(({ megabytes }) => megabytes)) <= 250;
    } finally {
      await rm(home, { recursive: true, force: true, maxRetries: 3 });
    }
  },
};

type Measured = { readonly seconds: number; readonly megabytes: number; readonly settledMegabytes: number };

async function measure(home: string, idle: number): Promise<Measured> {
  const from = performance.now();
  const env = { ...process.env, DATA_DIR: home, PORT: '0', DATABASE_URL: '', WECHATY_PUPPET: '' };
  const bot = spawn(process.execPath, ['scripts/sanfang.mjs', 'start'], { cwd: checkout, env, stdio: ['ignore', 'pipe', 'inherit'] });
  await ready(bot);
  const seconds = (performance.now() - from) / 1000;
  const megabytes = await residentMegabytes(bot);
  await pause(idle);
  const settledMegabytes = await residentMegabytes(bot);
  const left = new Promise((resolved) => bot.once('exit', resolved));
  bot.kill('SIGTERM');
  await left;
  return { seconds, megabytes, settledMegabytes };
}

function ready(bot: ChildProcess): Promise<void> {
  return new Promise((resolved, failed) => {
    bot.stdout?.setEncoding('utf8').on('data', (text: string) => text.includes('ready') && resolved());
    bot.once('exit', (code) => failed(new Error(`it left with ${code} before it was ready`)));
  });
}

/** Linux alone tells; elsewhere NaN is printed. */
async function residentMegabytes({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function print(what: string, measured: readonly Measured[]): void {
  const seconds = median(measured.map((one) => one.seconds));
  const megabytes = median(measured.map((one) => one.megabytes));
  process.stdout.write(`${what}: ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB\n`);
}
