/** Folders that are made under a temporary name and then renamed, so that half a folder is never taken for a whole one. */

import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { alive } from './process';

/** Calls `build` with a temporary name. Where another process came first, its folder stays and ours goes. */
export async function buildThenRename(target: string, build: (folder: string) => Promise<void>): Promise<void> {
  const folder = `${target}.new-${process.pid}`;
  await removeLeftovers(target);
  try {
    await build(folder);
    await rename(folder, target);
  } catch (error) {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}

/** What a process that no longer lives (or our own number, used again) has left half-built. */
async function removeLeftovers(target: string): Promise<void> {
  for (const name of await readdir(dirname(target))) {
    const pid = Number(name.startsWith(`${basename(target)}.new-`) && name.slice(basename(target).length + 5));
    if (pid && (pid === process.pid || !alive(pid))) {
      await rm(join(dirname(target), name), { recursive: true, force: true, maxRetries: 3 });
    }
  }
}
