/** A folder of photos is swept for the database that it belongs to, and for no other. */

import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { instant, later, minutes } from '../../src/kernel/instant';
import { sweepFolder } from '../../src/store/sweep-folder';

const nobody = async () => new Set<string>();
const needing =
  (...needed: string[]) =>
  async (names: readonly string[]) =>
    new Set(names.filter((name) => needed.includes(name)));
const now = instant('2026-11-24T03:30:00+08:00');
const swept = { removed: 0, failed: 0, code: null, arriving: 0, another: false };

async function folderWith(...names: string[]): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'sanfang-sweep-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  for (const name of names) await put(parent, name);
  return parent;
}

async function put(folder: string, name: string, milliseconds = 0): Promise<void> {
  await writeFile(join(folder, name), name);
  await utimes(join(folder, name), milliseconds / 1_000, milliseconds / 1_000);
}

const photosIn = async (folder: string) => (await readdir(folder)).filter((name) => name !== '.database').sort();

test('what is needed stays, the rest goes, a draft that a crash left behind, too', async () => {
  const folder = await folderWith('a.jpg', 'b.jpg', '.draft');
  expect(await sweepFolder(folder, 'ours', needing('a.jpg'), now)).toEqual({ ...swept, removed: 2 });
  expect(await photosIn(folder)).toEqual(['a.jpg']);
});

test('a file of the last two minutes may be about to be needed', async () => {
  const folder = await folderWith('a.jpg');
  await put(folder, 'b.jpg', later(now, -minutes(1)));
  expect(await sweepFolder(folder, 'ours', needing('a.jpg'), now)).toEqual({ ...swept, arriving: 1 });
  expect(await photosIn(folder)).toEqual(['a.jpg', 'b.jpg']);
});

test('another database that is opened on the same folder takes nothing away', async () => {
  const folder = await folderWith('a.jpg', 'b.jpg');
  await sweepFolder(folder, 'ours', needing('a.jpg', 'b.jpg'), now);
  expect(await sweepFolder(folder, 'theirs', nobody, now)).toEqual({ ...swept, another: true });
  expect(await photosIn(folder)).toEqual(['a.jpg', 'b.jpg']);
});

test('a folder without a mark, with photos none of which we need, may be anybody’s', async () => {
  const folder = await folderWith('a.jpg');
  expect(await sweepFolder(folder, 'ours', nobody, now)).toEqual(swept);
  expect(await photosIn(folder)).toEqual(['a.jpg']);
});

test('an empty one is ours from then on, and one that is not there yet is made', async () => {
  const folder = join(await folderWith(), 'photos');
  expect(await sweepFolder(folder, 'ours', nobody, now)).toEqual(swept);
  await put(folder, 'a.jpg');
  expect(await sweepFolder(folder, 'ours', nobody, now)).toEqual({ ...swept, removed: 1 });
});

test('more files than are asked about at once', async () => {
  const names = Array.from({ length: 4_100 }, (_, index) => `${index}.jpg`);
  const folder = await folderWith(...names);
  expect(await sweepFolder(folder, 'ours', needing('4099.jpg'), now)).toEqual({ ...swept, removed: 4_099 });
});
