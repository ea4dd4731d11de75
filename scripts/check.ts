/** `npm run check`: everything that a machine can hold against the code, each with its time; fails if any of it does. `--no-tests` leaves the tests out. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './checkout';
import { type Finding, run, type Step, sideBySide } from './run-steps';

const installed = (path: string): string => join(root, 'node_modules', path);
const tsx = ['--import', 'tsx'];
const clientConfig = join('src', 'page', 'client', 'tsconfig.json');

const build: Step = { name: '编译 build', args: ['scripts/build.mjs', '--if-stale'] };

const steps: readonly Step[] = [
  { name: '类型 TypeScript', args: [installed('typescript/bin/tsc'), '--noEmit', '-p', '.'] },
  {
    name: '类型（网页） TypeScript, page',
    args: [installed('typescript/bin/tsc'), '--noEmit', '-p', clientConfig],
    unless: !existsSync(join(root, clientConfig)),
  },
  { name: '写法 Biome', args: [installed('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '--max-diagnostics=50'] },
  { name: '环 rings', args: ['scripts/rings.mjs'] },
  { name: '死代码 knip', args: [installed('knip/bin/knip.js'), '--config', 'scripts/knip.jsonc', '--no-progress'] },
  { name: '文档 docs', args: [...tsx, 'scripts/docs.ts', '--check'] },
  { name: '迁移 migrations', args: [...tsx, 'scripts/migration.ts', '--check'] },
];

const tests: Step = { name: '测试 tests', args: ['scripts/test.mjs'], aloud: true };

function report({ name, passed, seconds, output }: Finding): void {
  process.stdout.write(`${passed ? '✓' : '✗'} ${name}  ${seconds.toFixed(1)} s\n`);
  if (!passed && output !== '') process.stdout.write(`${output.trimEnd()}\n\n`);
}

// Types and dead code are looked for in the generated client too.
const findings = [await run(build, report)];
findings.push(...(await sideBySide(steps, 2, report)));
if (!process.argv.includes('--no-tests')) findings.push(await run(tests, report));

const failed = findings.filter(({ passed }) => !passed);
process.stdout.write(failed.length === 0 ? '\n全部通过 all passed\n' : `\n没有通过 failed: ${failed.map(({ name }) => name).join('、')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
