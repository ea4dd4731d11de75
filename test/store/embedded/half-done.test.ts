import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { StorageFacts } from '../../../src/kernel/storage-trouble';
import { StorageTrouble } from '../../../src/kernel/storage-trouble';
import { startEmbedded } from '../../../src/store/embedded/start';
import { storageSentence } from '../../../src/wording/operator';
import { freshFolder, remove, runBot } from './run-bot';

const folder = freshFolder();
afterAll(() => remove(folder));

test.each(['postgres-', 'database'])('killed while %s… was half-made: the next start makes it anew and clears up', async (name) => {
  const home = join(folder, `cut-${name}`);
  const bot = runBot([home], { cwd: folder });
  const isHalfMade = (entry: string) => entry.startsWith(name) && entry.includes('.new-');
  while (!(existsSync(home) && readdirSync(home).some(isHalfMade))) await new Promise((resolve) => setTimeout(resolve, 5));
  process.kill(-(bot.child.pid ?? 0), 'SIGKILL');
  await bot.ended;
  expect(readdirSync(home).some(isHalfMade)).toBe(true);

  const server = await startEmbedded({ home });
  expect(readdirSync(home).filter(isHalfMade)).toEqual([]);
  await server.stop();
});

test('programs that a power cut left empty are copied anew', async () => {
  const home = join(folder, 'emptied');
  const { version, stop } = await startEmbedded({ home });
  await stop();
  truncateSync(join(home, `postgres-${version}`, 'bin', 'postgres'));
  await (await startEmbedded({ home })).stop();
});

test('data that PostgreSQL itself cannot read is told with its own words and where its log is', async () => {
  const home = join(folder, 'broken');
  await (await startEmbedded({ home })).stop();
  rmSync(join(home, 'database', 'global', 'pg_control'));
  const facts = await factsOf(home);
  expect(facts).toMatchObject({ kind: 'start-failed', log: join(home, 'log'), said: expect.stringContaining('pg_control') });
});

test('and so it is where that shows only after the log has opened', async () => {
  const home = join(folder, 'torn');
  await (await startEmbedded({ home })).stop();
  const wal = join(home, 'database', 'pg_wal');
  for (const name of readdirSync(wal)) if (/^[0-9A-F]{24}$/.test(name)) rmSync(join(wal, name));
  const facts = await factsOf(home);
  expect(facts).toMatchObject({ kind: 'start-failed', said: expect.stringMatching(/checkpoint record/) });
  expect(storageSentence(facts)).toContain(join(home, 'log'));
});

async function factsOf(home: string): Promise<StorageFacts> {
  try {
    await (await startEmbedded({ home })).stop();
  } catch (error) {
    if (error instanceof StorageTrouble) return error.facts;
    throw error;
  }
  throw new Error('it started');
}

test('data of another major version is named and left as it is', async () => {
  const home = join(folder, 'old');
  const data = join(home, 'database');
  mkdirSync(data, { recursive: true });
  writeFileSync(join(data, 'PG_VERSION'), '17\n');
  const facts = await factsOf(home);
  expect(facts).toEqual({ kind: 'other-version', data, found: '17', needed: '18' });
  expect(storageSentence(facts)).toMatch(/PostgreSQL 17.*PostgreSQL 18/);
  expect(readdirSync(data)).toEqual(['PG_VERSION']);
  expect(readFileSync(join(data, 'PG_VERSION'), 'utf8')).toBe('17\n');
  expect(readdirSync(home).sort()).toEqual(['database', 'log']);
});

test('a folder of that name with something else in it is left as it is', async () => {
  const home = join(folder, 'foreign');
  mkdirSync(join(home, 'database'), { recursive: true });
  writeFileSync(join(home, 'database', 'letter.txt'), 'dear all');
  expect((await factsOf(home)).kind).toBe('not-a-database');
  expect(readdirSync(join(home, 'database'))).toEqual(['letter.txt']);
});
