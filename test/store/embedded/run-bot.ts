/** Runs the small bot in a process of its own: as whoever runs the tests, or as a plain user in a checkout of that user's. */

import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, lchownSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { build } from 'esbuild';
import { vi } from 'vitest';
import type { StorageFacts } from '../../../src/kernel/storage-trouble';
import type { DatabaseAddress } from '../../../src/store/address';
import { findPackage } from '../../../src/store/embedded/platform';

// Real servers are started and killed here: a first start takes a second, on a busy machine several.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** What the bot says: that it started, why it did not, or that it stopped. */
export type Said = Partial<{
  address: DatabaseAddress;
  home: string;
  pid: number;
  adopted: boolean;
  facts: StorageFacts;
  stopped: boolean;
  milliseconds: number;
}>;

export type RunningBot = { readonly child: ChildProcess; next(): Promise<Said>; ended: Promise<number | null> };

export const asRoot = process.getuid?.() === 0;
export const nobody = { uid: 65534, gid: 65534 };

/** A folder that is gone afterwards, and that the server's account can pass through. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'sanfang-test-'));
  chmodSync(folder, 0o711);
  return folder;
}

export const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

/**
 * A checkout as a plain user has it: the program, its packages, a mode that lets nobody else in, and a name that breaks
 * careless paths. The user is nobody where root runs the tests.
 */
export async function plainCheckout(parent: string): Promise<string> {
  const folder = join(parent, 'a 中文 #1 %41');
  mkdirSync(folder, { mode: 0o700 });
  await bundle(join(folder, 'bot.mjs'));
  const [scope, name] = packageName();
  cpSync(dirname(findPackage().native), join(folder, 'node_modules', scope, name), { recursive: true, dereference: true });
  if (asRoot) giveAway(folder);
  return folder;
}

async function bundle(outfile: string): Promise<void> {
  const banner = "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";
  const entryPoints = [resolve(import.meta.dirname, 'bot.ts')];
  await build({
    entryPoints,
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: { js: banner },
    external: ['pg-native'],
    logLevel: 'error',
  });
}

type Run = {
  readonly cwd: string;
  /** What `plainCheckout` made; run as nobody where root runs the tests. Otherwise the source runs, as ourselves. */
  readonly checkout?: string;
};

const source = ['--import', createRequire(import.meta.url).resolve('tsx'), resolve(import.meta.dirname, 'bot.ts')];

/** In a process group of its own, as a terminal starts it. */
export function runBot(argv: readonly string[], { cwd, checkout }: Run): RunningBot {
  const program = checkout === undefined ? source : [join(checkout, 'bot.mjs')];
  const child = spawn(process.execPath, [...program, ...argv], {
    cwd,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH, TMPDIR: tmpdir() },
    ...(checkout !== undefined && asRoot ? nobody : {}),
  });
  const lines = createInterface({ input: child.stdout as Readable })[Symbol.asyncIterator]();
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const next = async () => {
    const line = await lines.next();
    if (line.done) throw new Error(`the bot ended with ${await ended} and said nothing`);
    return JSON.parse(line.value) as Said;
  };
  return { child, next, ended };
}

function packageName(): [string, string] {
  const { name } = createRequire(import.meta.url)(join(dirname(findPackage().native), 'package.json')) as { name: string };
  const [scope = '', rest = ''] = name.split('/');
  return [scope, rest];
}

function giveAway(path: string): void {
  chownSync(path, nobody.uid, nobody.gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (entry.isDirectory()) giveAway(join(path, entry.name));
    else lchownSync(join(path, entry.name), nobody.uid, nobody.gid);
  }
}
