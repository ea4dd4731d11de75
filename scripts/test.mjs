/** `npm test`: builds what is stale, runs the tests (arguments go to vitest), and says aloud what was left out. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buildIfStale } from './build.mjs';
import { root } from './build-stamp.mjs';

await buildIfStale();

const scratch = mkdtempSync(join(tmpdir(), 'sanfang-test-'));
const report = process.env.TEST_REPORT ?? join(scratch, 'report.json');
const status = runVitest();
const skipped = leftOut();
rmSync(scratch, { recursive: true, force: true });

// A word of REQUIRE (browser) names tests that must not be left out: those with it in their file's or their own name.
const required = (process.env.REQUIRE ?? '').split(/[\s,]+/).filter((word) => word !== '');
const missed = skipped.filter((line) => required.some((word) => line.toLowerCase().includes(word)));

if (skipped.length > 0) {
  process.stderr.write(`\n⚠⚠ 没有全测，下面 ${skipped.length} 项在这台机器上跳过了 · LEFT OUT, not passed:\n`);
  for (const line of skipped) process.stderr.write(`   ${line}\n`);
  if (missed.length > 0) process.stderr.write(`   REQUIRE=${process.env.REQUIRE}：其中 ${missed.length} 项必测，算失败。\n`);
  else if (skipped.some((line) => line.includes('browser'))) process.stderr.write('   没有找到浏览器：装上 Chromium 再测。\n');
}
process.exit(missed.length > 0 && status === 0 ? 1 : status);

function runVitest() {
  const { folder, environment } = plainlyNamed();
  const vitest = join(folder, 'node_modules', 'vitest', 'vitest.mjs');
  const where = ['--root', folder, '--config', join(folder, 'test', 'vitest.config.ts')];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status: code } = spawnSync(process.execPath, [vitest, 'run', ...where, ...reporters, ...process.argv.slice(2)], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  });
  return code ?? 1;
}

/** Vitest takes a path for a URL without escaping it, and loses its way in a folder with one of these in its name: it is shown a link. */
function plainlyNamed() {
  if (!/[#?%]/.test(root)) return { folder: root, environment: {} };
  const link = join(scratch, 'checkout');
  symlinkSync(root, link, 'junction');
  return { folder: link, environment: { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --preserve-symlinks --preserve-symlinks-main` } };
}

function leftOut() {
  const { testResults = [] } = readReport();
  const isLeftOut = ({ status: outcome }) => outcome === 'skipped' || outcome === 'pending' || outcome === 'todo';
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.filter(isLeftOut).map(({ fullName }) => `${relative(root, realpathSync(name))} · ${fullName}`),
  );
}

function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return {};
  }
}
