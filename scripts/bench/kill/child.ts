/** Starts the bot of the kill bench as a process of its own, and reads what it tells until it ends, however that comes. */

import { spawn } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { build } from 'esbuild';
import { root } from '../../checkout';
import type { Orders, Told } from './orders';

export type Child = {
  begin(orders: Orders, hear: (told: Told) => void): void;
  kill(): void;
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
};

/** One file, so that a child is up in a fraction of a second; packages stay where they are installed. @returns its path. */
export async function bundleBot(folder: string): Promise<string> {
  const into = join(folder, 'program');
  await mkdir(into);
  await symlink(join(root, 'node_modules'), join(into, 'node_modules'));
  const outfile = join(into, 'bot.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['scripts/bench/kill/bot.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  return outfile;
}

/** Loads its program at once and touches nothing until it has its orders: the next one loads while this one lives. */
export function startChild(program: string): Child {
  const child = spawn(process.execPath, [program], { stdio: ['pipe', 'ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr?.on('data', (piece: Buffer) => {
    said += piece;
  });
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => child.on('close', (code) => resolve({ code, said })));
  return {
    ended,
    kill: () => void child.kill('SIGKILL'),
    begin: (orders, hear) => {
      let rest = '';
      (child.stdio[3] as Readable).setEncoding('utf8').on('data', (piece: string) => {
        const lines = (rest + piece).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) hear(JSON.parse(line) as Told);
      });
      child.stdin?.end(JSON.stringify(orders));
    },
  };
}
