/** Starts the server in a session of its own, so that Ctrl-C and the bot's end do not reach it, and waits until it answers. */

import { spawn } from 'node:child_process';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StorageTrouble } from '../../kernel/storage-trouble';
import { type Account, serverEnvironment } from './account';
import type { Programs } from './binaries';
import type { Channel } from './channel';
import { diskFull, laterStartMegabytes, saysDiskFull } from './disk';
import { answers } from './find-server';
import type { Home } from './home';
import { namedPid } from './postmaster-pid';
import { runToEnd } from './process';
import { serverSettings } from './settings';

export type Launch = {
  readonly programs: Programs;
  readonly channel: Channel;
  readonly account: Account | null;
  readonly fsync: boolean;
};

/** Recovery after a crash replays at most max_wal_size (256 MB). */
const patience = 120_000;

/**
 * The server's process number; null where another process was quicker and has a server on this data folder.
 * @throws StorageTrouble ('disk-full', 'start-failed').
 */
export async function launch(home: Home, how: Launch): Promise<number | null> {
  const said = join(home.folder, 'postgres-start.log');
  const ended = process.platform === 'win32' ? await startOnWindows(home, how, said) : await start(home, how, said);
  const deadline = AbortSignal.timeout(patience);
  while (!deadline.aborted) {
    if (await answers(how.channel, home.data)) return namedPid(home.data);
    if (ended()) return lostOrFailed(home, said);
    await pause(15);
  }
  throw new StorageTrouble({ kind: 'start-failed', log: home.log, said: `no answer within ${patience / 1000} s` });
}

/**
 * What it says before its own log opens goes to a file: a pipe would end with the bot. As root, one in a folder of root's:
 * the log's folder is the server's, and a link laid there would be followed with root's rights.
 */
async function start(home: Home, { programs, channel, account, fsync }: Launch, said: string): Promise<() => boolean> {
  const file = await open(said, 'w', 0o600);
  const argv = ['-D', home.data, ...serverSettings(home, channel, fsync).flatMap((setting) => ['-c', setting])];
  const child = spawn(programs.postgres, argv, {
    cwd: home.folder,
    env: serverEnvironment(),
    stdio: ['ignore', file.fd, file.fd],
    detached: true,
    ...account,
  });
  let ended = false;
  child.on('exit', () => {
    ended = true;
  });
  await new Promise<void>((resolve, reject) => {
    child.on('spawn', resolve);
    child.on('error', (error) => reject(new StorageTrouble({ kind: 'start-failed', log: home.log, said: error.message })));
  }).finally(() => file.close());
  child.unref();
  return () => ended;
}

/** pg_ctl lays an administrator's rights down, without which PostgreSQL refuses to run. */
async function startOnWindows(home: Home, { programs, channel, fsync }: Launch, said: string): Promise<() => boolean> {
  const settings = serverSettings(home, channel, fsync).map((setting) => `-c "${setting}"`);
  const argv = ['start', '-s', '-W', '-D', home.data, '-l', said, '-o', settings.join(' ')];
  const { code } = await runToEnd(programs.pgCtl, argv, { account: null, cwd: home.folder });
  return () => code !== 0;
}

async function lostOrFailed(home: Home, file: string): Promise<null> {
  const first = await readFile(file, 'utf8').catch(() => '');
  const said = first.includes('redirecting log output') ? await lastWords(home) : first.trim();
  if (/lock file ".*" (already exists|is empty)/.test(said)) return null;
  if (saysDiskFull(said)) throw await diskFull(home.folder, laterStartMegabytes);
  throw new StorageTrouble({ kind: 'start-failed', log: home.log, said: gist(said) });
}

/** The end of the log: what failed once that was open. */
async function lastWords(home: Home): Promise<string> {
  const files = (await readdir(home.log)).filter((name) => name.endsWith('.log')).map((name) => join(home.log, name));
  const dated = await Promise.all(files.map(async (path) => ({ path, at: (await stat(path)).mtimeMs })));
  const newest = dated.sort((one, other) => other.at - one.at)[0];
  return newest ? (await readFile(newest.path, 'utf8')).split('\n').slice(-20).join('\n') : '';
}

/** Of several lines those that name a failure; the server says much else while it gives up. */
function gist(said: string): string {
  const lines = said.trim().split('\n');
  const failures = lines.filter((line) => /\b(FATAL|PANIC|ERROR):/.test(line));
  return (failures.length > 0 ? failures : lines).slice(-2).join(' ');
}
