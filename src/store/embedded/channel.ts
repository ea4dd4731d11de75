/** How the bot reaches the server: a Unix socket in a folder that is ours alone; on Windows, loopback and a password. */

import { randomBytes } from 'node:crypto';
import { chmod, lstat, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseAddress } from '../address';
import { type Account, giveTo } from './account';
import { owner } from './cluster';
import type { Home } from './home';

export type Channel =
  | { readonly kind: 'socket'; readonly folder: string; readonly port: number }
  | { readonly kind: 'loopback'; readonly port: number; readonly password: string };

/** On Linux a socket's path has at most 107 bytes, on macOS 103; beyond that neither side can open it. */
const longestSocket = 103;
/** Only a part of the socket's name: no TCP port is opened. */
const socketPort = 5432;

export const openChannel = (home: Home, account: Account | null): Promise<Channel> =>
  process.platform === 'win32' ? loopback(home) : socket(home, account);

/** The bot's own database. */
export const database = 'sanfang';

/** The maintenance database is PostgreSQL's own `postgres`, which is always there. */
export const addressThrough = (channel: Channel, name = 'postgres'): DatabaseAddress =>
  channel.kind === 'socket'
    ? { host: channel.folder, port: channel.port, user: owner, database: name }
    : { host: '127.0.0.1', port: channel.port, user: owner, database: name, password: channel.password };

export const passwordFile = (home: Home): string => join(home.folder, 'password');

/** In the home where its path is short enough; else in a short folder of our own, whose name the home keeps. */
async function socket(home: Home, account: Account | null): Promise<Channel> {
  const folder = fits(home.socket) ? await ownFolder(home.socket, account) : await shortFolder(home, account);
  return { kind: 'socket', folder, port: socketPort };
}

async function ownFolder(folder: string, account: Account | null): Promise<string> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o700);
  await giveTo(account, folder);
  return folder;
}

async function shortFolder(home: Home, account: Account | null): Promise<string> {
  const record = `${home.socket}-folder`;
  const kept = (await readFile(record, 'utf8').catch(() => '')).trim();
  if (kept && (await isOurs(kept, account))) return kept;
  const made = await mkdtemp(join(fits(join(tmpdir(), 'sanfang-123456')) ? tmpdir() : '/tmp', 'sanfang-'));
  await giveTo(account, made);
  await writeFile(record, `${made}\n`, { mode: 0o600 });
  return made;
}

/** The folder for temporary files is everybody's: a link, or a folder that another account put there, is not taken. */
async function isOurs(folder: string, account: Account | null): Promise<boolean> {
  const found = await lstat(folder).catch(() => null);
  if (!found?.isDirectory()) return false;
  return found.uid === (account?.uid ?? process.getuid?.()) && (found.mode & 0o777) === 0o700;
}

const fits = (folder: string): boolean => Buffer.byteLength(`${folder}/.s.PGSQL.${socketPort}`) <= longestSocket;

/** The password lives as long as the home; the port is a free one at each start. */
export async function loopback(home: Home): Promise<Channel> {
  const file = passwordFile(home);
  const fresh = randomBytes(24).toString('hex');
  await writeFile(file, fresh, { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return { kind: 'loopback', port: await freePort(), password: (await readFile(file, 'utf8')).trim() };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
