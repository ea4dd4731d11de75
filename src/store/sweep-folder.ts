/** Photo files that nobody needs any more are removed; a folder that bears another database's mark is left as it is. */

import { mkdir, opendir, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Instant, later, minutes } from '../kernel/instant';

/** It names the database, so that one that was opened in another's place does not take that one's photos for nobody's. */
const markFile = '.database';

/** A file is written before the message that needs it commits; after this time it surely has. */
const arrival = minutes(2);

/** Files that the database is asked about at once. */
const batch = 2_000;

export type Swept = {
  readonly removed: number;
  /** Could not be removed: to be tried again. `code`: of the last one's error. */
  readonly failed: number;
  readonly code: string | null;
  /** Too new to know whether anybody will need them. */
  readonly arriving: number;
  /** The folder is another database's, and nothing was looked at. */
  readonly another: boolean;
};

export type Needed = (names: readonly string[]) => Promise<ReadonlySet<string>>;

/** @param at by the clock that gives files their times. */
export async function sweepFolder(folder: string, mark: string, needed: Needed, at: Instant): Promise<Swept> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await readFile(join(folder, markFile), 'utf8').catch(nullWhereMissing);
  if (found !== null && found !== mark) return { ...nothing, another: true };
  if (found === null && !(await looksOurs(folder, needed))) return nothing;
  if (found === null) await writeFile(join(folder, markFile), mark, { mode: 0o600 });
  return sweep(folder, needed, later(at, -arrival));
}

const nothing: Swept = { removed: 0, failed: 0, code: null, arriving: 0, another: false };

/** Without a mark a folder is ours where it is empty, or holds a photo that we need. */
async function looksOurs(folder: string, needed: Needed): Promise<boolean> {
  let empty = true;
  for await (const names of filesOf(folder)) {
    if ((await needed(names)).size > 0) return true;
    empty = false;
  }
  return empty;
}

async function sweep(folder: string, needed: Needed, before: Instant): Promise<Swept> {
  const swept = { ...nothing };
  for await (const names of filesOf(folder)) {
    const kept = await needed(names);
    for (const name of names.filter((each) => !kept.has(each))) {
      const outcome = await remove(join(folder, name), before);
      if (outcome === 'removed' || outcome === 'arriving') swept[outcome] += 1;
      else Object.assign(swept, { failed: swept.failed + 1, code: outcome.code });
    }
  }
  return swept;
}

async function* filesOf(folder: string): AsyncGenerator<readonly string[]> {
  let names: string[] = [];
  for await (const { name } of await opendir(folder)) {
    if (name === markFile) continue;
    names.push(name);
    if (names.length < batch) continue;
    yield names;
    names = [];
  }
  if (names.length > 0) yield names;
}

async function remove(path: string, before: Instant): Promise<'removed' | 'arriving' | { readonly code: string | null }> {
  try {
    if ((await stat(path)).mtimeMs > before) return 'arriving';
    await unlink(path);
    return 'removed';
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' ? 'removed' : { code };
  }
}

const codeOf = (error: unknown): string | null => (error as NodeJS.ErrnoException).code ?? null;

function nullWhereMissing(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null;
  throw error;
}
