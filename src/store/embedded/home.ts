/** The folder that an installation keeps everything in: where it is, and that the server can live in it. */

import { createHash } from 'node:crypto';
import { access, chmod, constants, mkdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { StorageTrouble } from '../../kernel/storage-trouble';
import { type Account, giveTo } from './account';

type Choice = { readonly uid: number | undefined; readonly cwd: string; readonly dataFolder?: string | undefined };

export type Home = {
  readonly folder: string;
  readonly data: string;
  readonly log: string;
  readonly socket: string;
};

/**
 * `dataFolder` (DATA_DIR) where it is given; `./data` for a plain user; for root a folder below /var/lib that is named
 * after the checkout, because the checkout may lie where the server's account cannot enter.
 */
export function chooseHome({ uid, cwd, dataFolder }: Choice): string {
  if (dataFolder) return resolve(cwd, dataFolder);
  if (uid !== 0) return join(cwd, 'data');
  const readable = basename(cwd)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 20);
  const hash = createHash('sha256').update(cwd).digest('hex').slice(0, 8);
  return join('/var/lib/sanfang', readable ? `${readable}-${hash}` : hash);
}

/** initdb hands the path of its programs to a shell between double quotes, where these have a meaning. */
const shellSigns = process.platform === 'win32' ? /"/ : /["$`]/;

/** @throws StorageTrouble ('home-name', 'home-unwritable', 'home-closed'). */
export async function prepareHome(folder: string, account: Account | null): Promise<Home> {
  if (shellSigns.test(folder)) throw new StorageTrouble({ kind: 'home-name', home: folder });
  try {
    await make(folder, account);
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StorageTrouble({ kind: 'home-unwritable', home: folder, said: (error as Error).message });
  }
  const real = await realpath(folder);
  if (shellSigns.test(real)) throw new StorageTrouble({ kind: 'home-name', home: real });
  const closed = account && (await firstClosed(real, account));
  if (closed) throw new StorageTrouble({ kind: 'home-closed', home: folder, folder: closed });
  const home = homeAt(real);
  await mkdir(home.log, { recursive: true, mode: 0o700 });
  await giveTo(account, home.log);
  return home;
}

export const homeAt = (folder: string): Home => ({
  folder,
  data: join(folder, 'database'),
  log: join(folder, 'log'),
  socket: join(folder, 'socket'),
});

/** As root the home stays root's, and nobody may only pass through it: another program of nobody's can plant nothing there. */
async function make(folder: string, account: Account | null): Promise<void> {
  const first = await mkdir(folder, { recursive: true, mode: account ? 0o711 : 0o700 });
  if (!first || !account) return;
  // The umask may have closed what was just made.
  for (let made = folder; ; made = dirname(made)) {
    await chmod(made, 0o711);
    if (relative(first, made) === '') return;
  }
}

/** The outermost folder on the way that the account cannot enter, judged by mode bits. */
async function firstClosed(folder: string, account: Account): Promise<string | null> {
  const above = dirname(folder);
  const outer = above === folder ? null : await firstClosed(above, account);
  if (outer) return outer;
  const { mode, uid, gid } = await stat(folder);
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  return mode & bit ? null : folder;
}
