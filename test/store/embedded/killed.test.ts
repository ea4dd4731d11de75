import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { poolConfig } from '../../../src/store/address';
import { alive } from '../../../src/store/embedded/process';
import { startEmbedded } from '../../../src/store/embedded/start';
import { storageSentence } from '../../../src/wording/operator';
import { freshFolder, remove, runBot } from './run-bot';

const folder = freshFolder();
afterAll(() => remove(folder));

const until = async (what: () => boolean | Promise<boolean>, milliseconds = 10_000) => {
  for (let waited = 0; waited < milliseconds; waited += 25) {
    if (await what()) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('it did not come about');
};

test('kill -9 of the bot and all its group: the server lives on, and the next bot takes it over with what was committed', async () => {
  const home = join(folder, 'adopted');
  const bot = runBot([home], { cwd: folder });
  const first = await bot.next();
  process.kill(-(bot.child.pid ?? 0), 'SIGKILL');
  await bot.ended;
  expect(alive(first.pid ?? 0)).toBe(true);

  const second = await startEmbedded({ home });
  expect(second).toMatchObject({ adopted: true, pid: first.pid, address: first.address });
  await second.stop();
  expect(alive(second.pid)).toBe(false);
});

test('Ctrl-C reaches the whole group, and the server only through the bot', async () => {
  const home = join(folder, 'interrupted');
  const bot = runBot([home], { cwd: folder });
  const { pid = 0 } = await bot.next();
  const [group, session] = execFileSync('ps', ['-o', 'pgid=,sid=', '-p', String(pid)], { encoding: 'utf8' })
    .trim()
    .split(/\s+/);
  expect([Number(group), Number(session)]).toEqual([pid, pid]);
  process.kill(-(bot.child.pid ?? 0), 'SIGINT');
  const { stopped, milliseconds } = await bot.next();
  expect(stopped).toBe(true);
  expect(milliseconds).toBeLessThan(3_000);
  expect(await bot.ended).toBe(0);
  expect(alive(pid)).toBe(false);
});

test('a part of the server that hears nothing does not hold the end up beyond five seconds', async () => {
  const server = await startEmbedded({ home: join(folder, 'deaf') });
  const client = new Client(poolConfig(server.address));
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  process.kill(rows[0]?.pid ?? 0, 'SIGSTOP');
  const asked = performance.now();
  await server.stop();
  expect(performance.now() - asked).toBeLessThan(5_000);
  await until(() => !alive(server.pid));
  await client.end().catch(() => undefined);
});

test('a second bot on the same home is refused with the number of the first, which goes on', async () => {
  const home = join(folder, 'shared');
  const first = await startEmbedded({ home });
  const second = runBot([home], { cwd: folder });
  const { facts } = await second.next();
  expect(facts).toEqual({ kind: 'second-bot', home, pid: process.pid });
  expect(facts && storageSentence(facts)).toContain(`进程 ${process.pid}`);
  expect(await second.ended).toBe(1);
  const client = new Client(poolConfig(first.address));
  await client.connect();
  await client.end();
  await first.stop();
});

test('two that start at once in an empty home: one has it, the other is told by whom', async () => {
  const home = join(folder, 'raced');
  const bots = [runBot([home], { cwd: folder }), runBot([home], { cwd: folder })];
  const said = await Promise.all(bots.map((bot) => bot.next()));
  const winner = bots[said.findIndex(({ facts }) => facts === undefined)];
  expect(said.filter(({ facts }) => facts === undefined)).toHaveLength(1);
  expect(said.find(({ facts }) => facts)?.facts).toEqual({ kind: 'second-bot', home, pid: winner?.child.pid });
  winner?.child.kill('SIGTERM');
  await Promise.all(bots.map((bot) => bot.ended));
});

test('kill -9 of the server: it is brought back at the same address, and still held', async () => {
  const home = join(folder, 'fallen');
  const server = await startEmbedded({ home });
  const works = async () => {
    const client = new Client(poolConfig(server.address));
    client.on('error', () => undefined);
    return client.connect().then(
      () => client.end().then(() => true),
      () => false,
    );
  };
  process.kill(server.pid, 'SIGKILL');
  await until(async () => !(await works()));
  await until(works);
  await until(async () => {
    const second = runBot([home], { cwd: folder });
    const { facts } = await second.next();
    if (!facts) second.child.kill('SIGKILL');
    await second.ended;
    return facts?.kind === 'second-bot' && facts.pid === process.pid;
  });
  await server.stop();
});
