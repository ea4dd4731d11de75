/** The first command builds, the next one does not, and nothing is ever half built: tried on a small checkout with an awkward name. */

import { execFile, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const parts = [
  ...['sanfang', 'build', 'build-client', 'build-lock', 'build-page', 'build-stamp'].map((name) => `scripts/${name}.mjs`),
  'src/page',
  'src/kernel',
  'prisma/schema.prisma',
  'package.json',
  'tsconfig.json',
  'package-lock.json',
];

let checkout: string;
let entry: string;

beforeAll(() => {
  checkout = join(mkdtempSync(join(tmpdir(), 'sanfang-build-')), 'a 中文 #1 %41');
  for (const part of parts) cpSync(join(root, part), join(checkout, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'), 'junction');
  entry = join(checkout, 'src', 'cli.ts');
  writeFileSync(
    entry,
    "const { later } = await import('./kernel/instant');\nconsole.log('ran', typeof later, ...process.argv.slice(2));\n",
  );
});
afterAll(() => rmSync(dirname(checkout), { recursive: true, force: true }));

/** In production's environment, from another folder, without a home to keep anything in. */
function sanfang(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, NODE_ENV: 'production', HOME: '/nonexistent', NODE_OPTIONS: '' };
  const command = [join(checkout, 'scripts', 'sanfang.mjs'), ...args];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, command, { cwd: tmpdir(), env }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, out: stdout.trim(), err: stderr.trim() }),
    );
  });
}

test('two first commands at once both run; one line each says why they wait', async () => {
  const both = await Promise.all([sanfang('one'), sanfang('two')]);
  expect(both.map(({ out }) => out)).toEqual(['ran function one', 'ran function two']);
  for (const { err } of both) expect(err).toMatch(/^首次运行，正在编译….*$/);
  expect(existsSync(join(checkout, 'dist', 'page', 'index.html'))).toBe(true);
  expect(existsSync(join(checkout, 'dist', 'building.lock'))).toBe(false);
});

test('the next one says nothing, also after files were only touched', async () => {
  expect(await sanfang('again')).toEqual({ code: 0, out: 'ran function again', err: '' });
  utimesSync(join(checkout, 'src', 'kernel', 'instant.ts'), new Date(0), new Date(0));
  expect(await sanfang('touched')).toEqual({ code: 0, out: 'ran function touched', err: '' });
});

test('to find out takes under 20 ms of the processor', () => {
  const stamp = JSON.stringify(join(root, 'scripts', 'build-stamp.mjs'));
  const program = `
    const { isFresh } = await import((await import('node:url')).pathToFileURL(${stamp}).href);
    const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
    const times = Array.from({ length: 10 }, () => { const begun = spent(); isFresh(); return spent() - begun; });
    console.log(Math.min(...times));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  expect(Number(stdout)).toBeGreaterThan(0);
  expect(Number(stdout)).toBeLessThan(20);
});

test('a changed source is built anew; a broken one ends with the place and code 1, and what ran before still stands', async () => {
  appendFileSync(entry, "console.log('changed');\n");
  expect(await sanfang()).toMatchObject({ code: 0, out: 'ran function\nchanged', err: expect.stringMatching(/^源码有变/) });
  const good = readFileSync(entry, 'utf8');
  appendFileSync(entry, 'const = 1;\n');
  const { code, err } = await sanfang();
  expect(code).toBe(1);
  expect(err).toContain('cli.ts:4:6');
  expect(err).toContain('编译没有成功');
  writeFileSync(entry, good);
  expect(await sanfang()).toEqual({ code: 0, out: 'ran function\nchanged', err: '' });
});

test('what a killed build left behind stops nobody', async () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(join(checkout, 'dist', 'building.lock'), String(dead));
  mkdirSync(join(checkout, 'dist', 'draft-half'));
  rmSync(join(checkout, 'dist', 'stamp.json'));
  expect((await sanfang('on')).out).toBe('ran function on\nchanged');
});
