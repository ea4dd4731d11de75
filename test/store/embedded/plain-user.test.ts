import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { poolConfig } from '../../../src/store/address';
import { asRoot, freshFolder, nobody, plainCheckout, remove, runBot } from './run-bot';

const folder = freshFolder();
let checkout: string;
beforeAll(async () => {
  checkout = await plainCheckout(folder);
});
afterAll(() => remove(folder));

test('a plain user in a checkout with mode 700 and an odd name: ./data, started, stopped, started again', async () => {
  const uid = asRoot ? nobody.uid : process.getuid?.();
  for (const round of [1, 2]) {
    const bot = runBot(['./data'], { cwd: checkout, checkout });
    const said = await bot.next();
    expect(said, `round ${round}`).toMatchObject({ home: join(checkout, 'data'), adopted: false });
    expect(statSync(join(checkout, 'data', 'database')).uid).toBe(uid);
    expect(lstatSync(said.address?.host ?? '').uid).toBe(uid);
    bot.child.kill('SIGTERM');
    expect(await bot.next()).toMatchObject({ stopped: true });
    expect(await bot.ended).toBe(0);
  }
  expect(readdirSync(join(checkout, 'data'))).toContain('database');
});

test('the same over loopback and a password, as on Windows', async () => {
  const bot = runBot(['./loopback', '--loopback'], { cwd: checkout, checkout });
  const { address } = await bot.next();
  expect(address).toMatchObject({ host: '127.0.0.1', user: 'sanfang', password: expect.stringMatching(/^[0-9a-f]{48}$/) });
  if (!address) throw new Error('no address');
  const wrong = new Client(poolConfig({ ...address, password: 'wrong' }));
  await expect(wrong.connect()).rejects.toThrow(/password authentication failed/);
  bot.child.kill('SIGTERM');
  expect(await bot.next()).toMatchObject({ stopped: true });
  expect(await bot.ended).toBe(0);
});
