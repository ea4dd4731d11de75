import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { StorageTrouble } from '../../../src/kernel/storage-trouble';
import { poolConfig } from '../../../src/store/address';
import { startEmbedded } from '../../../src/store/embedded/start';
import { failedOutside } from '../../../src/store/outside-failed';
import { storageSentence } from '../../../src/wording/operator';
import { freshFolder, remove } from './run-bot';

const folder = freshFolder();
const mounted: string[] = [];
let refusal: string | null = null;

function smallDisk(name: string, options: string): string {
  const disk = join(folder, name);
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', `${options},mode=755`, 'tmpfs', disk], { stdio: 'pipe' });
  mounted.push(disk);
  return disk;
}

beforeAll(() => {
  try {
    smallDisk('probe', 'size=1m');
  } catch (error) {
    refusal = `NOT TESTED: a full disk needs the right to mount a small one (${(error as Error).message.trim()})`;
    console.warn(refusal);
  }
});
beforeEach((context) => {
  if (refusal) context.skip(refusal);
});
afterAll(() => {
  for (const disk of mounted) execFileSync('umount', ['-l', disk]);
  remove(folder);
});

const factsOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof StorageTrouble ? error.facts : Promise.reject(error)),
  );

describe('a first start', () => {
  test.each([
    ['with too little room says how much is needed, before it copies anything', 'size=100m', []],
    ['that fills the disk while it copies the programs clears up behind it', 'size=200m,nr_inodes=300', []],
    ['that fills the disk in initdb clears up behind it', 'size=200m,nr_inodes=1400', ['postgres']],
  ])('%s', async (name, options, left) => {
    const disk = smallDisk(name.replaceAll(/\W+/g, '-'), options);
    const facts = await factsOf(startEmbedded({ home: join(disk, 'home') }));
    expect(facts).toMatchObject({ kind: 'disk-full', neededMegabytes: 150 });
    expect(facts && storageSentence(facts)).toMatch(/150 MB/);
    const kept = readdirSync(join(disk, 'home')).filter((entry) => !['log', 'socket'].includes(entry));
    expect(kept.map((entry) => entry.replace(/-.*/, ''))).toEqual(left);
  });
});

test('a disk that fills while the bot runs is an outside failure; with room again, everything is there and goes on', async () => {
  const disk = smallDisk('running', 'size=220m');
  const home = join(disk, 'home');
  const server = await startEmbedded({ home });
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(bavail * bsize - 8_000_000));
  const client = () => connect(server.address);
  const first = await client();
  await first.query('CREATE TABLE kept (line TEXT)');
  await first.query("INSERT INTO kept VALUES ('before')");
  const error = await fill(first);
  expect(failedOutside(error), String(error)).toBe(true);
  await first.end().catch(() => undefined);

  rmSync(join(disk, 'ballast'));
  await expect.poll(() => client().then(count, () => null), { timeout: 20_000 }).toBe(1);
  await server.stop();

  const left = statfsSync(disk);
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(left.bavail * left.bsize - 3_000_000));
  const facts = await factsOf(startEmbedded({ home }));
  expect(facts).toMatchObject({ kind: 'disk-full', neededMegabytes: 20 });
});

async function connect(address: Parameters<typeof poolConfig>[0]): Promise<Client> {
  const client = new Client(poolConfig(address));
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function fill(client: Client): Promise<unknown> {
  const line = 'x'.repeat(1_000_000);
  try {
    for (let round = 0; round < 100; round += 1) {
      await client.query('INSERT INTO kept SELECT $1 || md5(random()::text) FROM generate_series(1, 50)', [line]);
    }
  } catch (error) {
    return error;
  }
  throw new Error('the disk did not fill');
}

async function count(client: Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>("SELECT count(*)::int AS count FROM kept WHERE line = 'before'");
  await client.end();
  return rows[0]?.count ?? 0;
}
