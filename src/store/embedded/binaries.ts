/** The programs of PostgreSQL, copied out of node_modules into the home, where the server's account can run them. */

import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { copyFile, lstat, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { diskFull, firstStartMegabytes, needRoom, saysDiskFull } from './disk';
import type { Home } from './home';
import { buildThenRename } from './leftovers';
import type { Package } from './platform';

export type Programs = { readonly initdb: string; readonly postgres: string; readonly pgCtl: string };

/** Headers, static libraries and the kit for building extensions: the server never reads them. */
const unneeded = /\.a$|^(include|pgxs|pkgconfig)$/;

/** @throws StorageTrouble ('disk-full'). */
export async function placeBinaries(home: Home, { native, version }: Package): Promise<Programs> {
  const target = join(home.folder, `postgres-${version}`);
  if (!isWhole(native, target)) {
    await needRoom(home.folder, firstStartMegabytes);
    try {
      await rm(target, { recursive: true, force: true });
      await buildThenRename(target, (folder) => fill(native, folder));
    } catch (error) {
      throw saysDiskFull(error) ? await diskFull(home.folder, firstStartMegabytes) : error;
    }
  }
  const extension = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => join(target, 'bin', `${name}${extension}`);
  return { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

/** Another release's programs, once this one's server runs; an adopted server may still run them from memory. */
export async function removeOlderBinaries(home: Home, version: string): Promise<void> {
  for (const name of await readdir(home.folder)) {
    if (!/^postgres-\d/.test(name) || name.startsWith(`postgres-${version}`) || name.includes('.new-')) continue;
    await rm(join(home.folder, name), { recursive: true, force: true, maxRetries: 3 });
  }
}

async function fill(native: string, folder: string): Promise<void> {
  mkdirSync(folder);
  chmodSync(folder, 0o755);
  for (const path of neededFiles(native)) {
    if (path.endsWith(sep)) mkdirSync(join(folder, path));
    else copyFileSync(join(native, path), join(folder, path));
    // Set, not copied: an installation under a strict umask would be closed to the server's account.
    chmodSync(join(folder, path), path.endsWith(sep) || path.startsWith(`bin${sep}`) ? 0o755 : 0o644);
  }
  await makeLinks(native, folder);
}

/**
 * A power cut soon after the first start can leave files empty. Their sizes are compared at each start (some milliseconds):
 * to wait for the disk after each of a thousand files would make the first start slow.
 */
function isWhole(native: string, target: string): boolean {
  const size = (path: string) => statSync(path, { throwIfNoEntry: false })?.size;
  if (size(target) === undefined) return false;
  return neededFiles(native).every((path) => path.endsWith(sep) || size(join(target, path)) === size(join(native, path)));
}

/** Relative paths, a folder before what is in it; a folder's ends in a separator. */
function neededFiles(native: string, within = ''): string[] {
  return readdirSync(join(native, within), { withFileTypes: true }).flatMap((entry) => {
    const path = within + entry.name;
    if (unneeded.test(entry.name)) return [];
    if (entry.isDirectory()) return [path + sep, ...neededFiles(native, path + sep)];
    return entry.isFile() ? [path] : [];
  });
}

/** npm packages hold no links; the package lists them, and its own install script may not have run. */
async function makeLinks(native: string, folder: string): Promise<void> {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const [from, to] = [source, target].map((path) => resolve(folder, '..', path.replace(/^native/, basename(folder))));
    if (!from || !to || relative(folder, to).startsWith('..')) continue;
    if (await lstat(to).catch(() => null)) continue;
    if (process.platform === 'win32') await copyFile(from, to);
    else await symlink(relative(dirname(to), from), to);
  }
}
