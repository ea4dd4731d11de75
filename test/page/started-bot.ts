/** The whole product as a process of its own: `sanfang start` on a folder that is thrown away, with the demonstration in it. */

import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

const checkout = resolve(import.meta.dirname, '../..');

export type Running = { readonly process: ChildProcess; readonly address: string };

/** @throws where it is not ready within a minute. */
export async function startBot(home: string): Promise<Running> {
  // The clock is the system's: what is asked must not wait for a morning because the tests run at night.
  const wakeful = { QUIET_FROM: '23:59', QUIET_TO: '00:00' };
  const environment = { ...process.env, ...wakeful, DATA_DIR: home, PORT: '0', DATABASE_URL: '', WECHATY_PUPPET: '', DEMO: 'on' };
  const bot = spawn(process.execPath, ['scripts/sanfang.mjs', 'start'], {
    cwd: checkout,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const address = await new Promise<string>((ready, failed) => {
    const late = setTimeout(() => failed(new Error(`not ready: ${said}`)), 60_000);
    for (const stream of [bot.stdout, bot.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
        if (found === undefined) return;
        clearTimeout(late);
        ready(found);
      });
    }
    bot.once('exit', (code) => failed(new Error(`left with ${code}: ${said}`)));
  });
  return { process: bot, address };
}

/** @returns the exit code and the milliseconds it took. */
export async function stopBot({ process: bot }: Running, signal: NodeJS.Signals): Promise<{ code: number | null; took: number }> {
  const asked = performance.now();
  const code = new Promise<number | null>((left) => bot.once('exit', left));
  bot.kill(signal);
  return { code: await code, took: performance.now() - asked };
}
