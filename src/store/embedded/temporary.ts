/** A server for a test, a replay or a comparison of schemas: nothing it holds outlives it, so it need not wait for the disk. */

import { chmod, mkdir, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findServer } from './find-server';
import { homeAt } from './home';
import { alive } from './process';
import { type Embedded, startEmbedded } from './start';

const prefix = 'sanfang-temporary-';

/** Its `stop` removes its folder, too. @throws StorageTrouble */
export async function startTemporary(): Promise<Embedded> {
  const parent = await realpath(tmpdir());
  await sweep(parent);
  const folder = await freshFolder(parent);
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    const server = await startEmbedded({ home: folder, fsync: false });
    return { ...server, stop: () => server.stop().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Named after the process that answers for it. As root, the server's account must be able to pass through it. */
async function freshFolder(parent: string): Promise<string> {
  for (let count = 0; ; count += 1) {
    const folder = join(parent, `${prefix}${process.pid}-${count}`);
    try {
      await mkdir(folder, { mode: 0o700 });
      if (process.getuid?.() === 0) await chmod(folder, 0o711);
      return folder;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

/** Ends and removes what a killed process left behind, as far as it is ours. */
async function sweep(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const pid = Number(name.match(`^${prefix}(\\d+)-\\d+$`)?.[1]);
    if (!pid || alive(pid)) continue;
    const folder = join(parent, name);
    const found = await findServer(homeAt(folder)).catch(() => null);
    try {
      if (found && 'pid' in found) process.kill(found.pid, 'SIGQUIT');
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // Another account's: its own next run sweeps it.
    }
  }
}
