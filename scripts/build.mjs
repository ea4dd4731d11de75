/** Builds dist/ from the checkout: the database client, the program, the page. `node scripts/build.mjs` does it at once, with `--if-stale` where needed. */

import { mkdirSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildClient } from './build-client.mjs';
import { alone } from './build-lock.mjs';
import { dist, isFirstBuild, isFresh, keepStamp, root, takeStamp } from './build-stamp.mjs';

/** Builds when something changed; says so in one line on standard error, so that nobody wonders at the wait. Ends the process where it fails. */
export async function buildIfStale() {
  if (isFresh()) return;
  process.stderr.write(
    isFirstBuild() ? '首次运行，正在编译… (first run: building)\n' : '源码有变，正在编译… (sources changed: building)\n',
  );
  // Whoever held the lock before us may have built just this.
  await buildAlone(() => isFresh());
}

async function buildAlone(isNeedless) {
  try {
    await alone(async () => isNeedless() || (await buildNow()));
  } catch (error) {
    // What is wrong where has been said by the builder itself.
    process.stderr.write(`编译没有成功 (the build failed): ${error.message.split('\n')[0]}\n`);
    process.exit(1);
  }
}

async function buildNow() {
  const stamp = takeStamp();
  const draft = mkdtempSync(join(dist, 'draft-'));
  try {
    await buildClient();
    await Promise.all([buildProgram(draft), buildThePage(join(draft, 'page'))]);
    publish(draft, dist);
    keepStamp(stamp);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

async function buildProgram(outdir) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli.ts'],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
}

async function buildThePage(outdir) {
  const { buildPage } = await import('./build-page.mjs');
  await buildPage(outdir);
}

/**
 * Moves the draft's files into place one by one, the entry last: at every moment dist/cli.js is whole and its chunks are there.
 * A running bot may still load chunks of the build it started from (their names carry their hash), so those stay for a day.
 */
function publish(draft, into) {
  mkdirSync(into, { recursive: true });
  const names = readdirSync(draft).sort((a, b) => Number(a === 'cli.js') - Number(b === 'cli.js'));
  for (const name of names) {
    if (statSync(join(draft, name)).isDirectory()) publish(join(draft, name), join(into, name));
    else renameSync(join(draft, name), join(into, name));
  }
  const yesterday = Date.now() - 86_400_000;
  for (const name of readdirSync(into)) {
    if (names.includes(name) || name === 'stamp.json') continue;
    if (statSync(join(into, name)).mtimeMs < yesterday) rmSync(join(into, name), { recursive: true, force: true });
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await (process.argv.includes('--if-stale') ? buildIfStale() : buildAlone(() => false));
}
