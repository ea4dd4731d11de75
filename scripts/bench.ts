/** `npm run bench` prints what benches there are and runs the short ones; `npm run bench -- NAME… [--option value]` runs those named. */

import type { Bench } from './bench/define-bench';

const benches: Readonly<Record<string, () => Promise<Bench>>> = {
  road: async () => (await import('./bench/road')).road,
  start: async () => (await import('./bench/start')).start,
  kill: async () => (await import('./bench/kill')).kill,
  alert: async () => (await import('./bench/alert')).alert,
  month: async () => (await import('./bench/month')).month,
  understanding: async () => (await import('./bench/understanding')).understanding,
};
/** What runs where nobody is named: the others take minutes. */
const short = ['road', 'start'];

async function load(name: string): Promise<Bench> {
  const found = benches[name];
  if (found === undefined) throw new Error(`no bench ${name}; there are ${Object.keys(benches).join(', ')}`);
  return found();
}

async function list(): Promise<void> {
  for (const name of Object.keys(benches)) process.stdout.write(`${name.padEnd(15)}${(await load(name)).summary}\n`);
  process.stdout.write('\n');
}

const args = process.argv.slice(2);
const option = args.findIndex((arg) => arg.startsWith('--'));
const names = option < 0 ? args : args.slice(0, option);
if (names.length === 0) await list();
for (const name of names.length === 0 ? short : names) {
  process.stdout.write(`── ${name}\n`);
  const held = await (await load(name)).run(option < 0 ? [] : args.slice(option));
  if (!held) process.exitCode = 1;
}
