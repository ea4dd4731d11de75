import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbedded } from '../../../src/store/embedded/start';
import { asRoot, freshFolder, nobody, remove } from './run-bot';

const folder = freshFolder();
const home = join(folder, 'home');
const file = join(home, 'database', 'postmaster.pid');
let stranger: ChildProcess;

beforeAll(async () => {
  await (await startEmbedded({ home })).stop();
  // Of the server's own account: PostgreSQL itself overlooks another account's process, and refuses for one of its own.
  stranger = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { cwd: '/', stdio: 'ignore', ...(asRoot && nobody) });
});
afterAll(() => {
  stranger.kill('SIGKILL');
  remove(folder);
});

const naming = (pid: number) =>
  `${pid}\n${join(home, 'database')}\n1700000000\n5432\n${join(home, 'socket')}\n\n  6553600         3\nready   \n`;

test.each([
  ['of a process that is dead', () => naming(spawnSync('true').pid)],
  ['of a process that is another program now', () => naming(stranger.pid ?? 0)],
  ['of the bot itself, as after a restart of a container', () => naming(process.pid)],
  ['that a power cut emptied', () => ''],
  ['that a power cut cut short', () => '123'],
])('a postmaster.pid %s does not keep the server from starting', async (_, content) => {
  writeFileSync(file, content());
  const server = await startEmbedded({ home });
  expect(server.adopted).toBe(false);
  await server.stop();
});

test('the other program was left alone', () => {
  expect(stranger.exitCode).toBe(null);
  expect(stranger.signalCode).toBe(null);
});
