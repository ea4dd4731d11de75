/** The data folder: made once by initdb under a temporary name, and left alone where another major version wrote it. */

import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StorageTrouble } from '../../kernel/storage-trouble';
import { type Account, giveTo } from './account';
import type { Programs } from './binaries';
import { diskFull, firstStartMegabytes, saysDiskFull } from './disk';
import type { Home } from './home';
import { buildThenRename } from './leftovers';
import { runToEnd } from './process';

export const owner = 'sanfang';

type Making = {
  readonly programs: Programs;
  readonly account: Account | null;
  readonly fsync: boolean;
  /** The file with the owner's password, where the server is reached over TCP; null: over a socket in a closed folder. */
  readonly passwordFile: string | null;
};

/** @throws StorageTrouble ('disk-full', 'initdb-failed', 'no-server-account'). */
export async function makeCluster(home: Home, making: Making): Promise<void> {
  if (existsSync(join(home.data, 'PG_VERSION'))) return;
  await buildThenRename(home.data, (folder) => initialise(home, folder, making));
}

/** @throws StorageTrouble ('other-version', 'not-a-database'); nothing is changed. */
export async function checkVersion(home: Home, major: string): Promise<void> {
  const found = await readFile(join(home.data, 'PG_VERSION'), 'utf8').catch(() => null);
  if (found === null) throw new StorageTrouble({ kind: 'not-a-database', data: home.data });
  if (found.trim() !== major) {
    throw new StorageTrouble({ kind: 'other-version', data: home.data, found: found.trim(), needed: major });
  }
}

async function initialise(home: Home, folder: string, making: Making): Promise<void> {
  const { programs, account, fsync, passwordFile } = making;
  await mkdir(folder);
  await chmod(folder, 0o700);
  await giveTo(account, folder);
  const argv = ['-D', folder, '-U', owner, '--encoding=UTF8', '--no-locale', '--no-instructions'];
  argv.push(...(passwordFile ? ['--auth=scram-sha-256', `--pwfile=${passwordFile}`] : ['--auth=trust']));
  if (!fsync) argv.push('--no-sync');
  const { code, said } = await runToEnd(programs.initdb, argv, { account, cwd: home.folder }).catch((error: NodeJS.ErrnoException) => {
    // A container may give root no right to become another account.
    if (account && (error.code === 'EPERM' || error.code === 'EINVAL')) {
      throw new StorageTrouble({ kind: 'no-server-account', said: error.message });
    }
    throw new StorageTrouble({ kind: 'initdb-failed', said: error.message });
  });
  if (code === 0) return;
  if (saysDiskFull(said)) throw await diskFull(home.folder, firstStartMegabytes);
  throw new StorageTrouble({ kind: 'initdb-failed', said: said.trim().split('\n').slice(-3).join(' ') });
}
