/** The table of the rings refuses what it should: each rule is broken by a small project of its own, and a good one passes. */

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, beforeEach, expect, test } from 'vitest';

const { forbidden, options } = createRequire(import.meta.url)('../scripts/dependency-cruiser.cjs');

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'sanfang-rings-')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The names of the rules that these files break. */
async function broken(files: Readonly<Record<string, string>>): Promise<string[]> {
  const packages = ['wechaty', 'pg', 'hono', 'opencc-js', 'left-pad'];
  const installed = packages.map((name) => [`node_modules/${name}/index.js`, '']);
  const listed = JSON.stringify({ dependencies: Object.fromEntries(packages.map((name) => [name, '1.0.0'])) });
  for (const [path = '', text = ''] of [...Object.entries(files), ...installed, ['package.json', listed]]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { enhancedResolveOptions, ...cruising } = options;
  const { output } = await cruise(
    ['src'],
    { ...cruising, baseDir: folder, ruleSet: { forbidden }, validate: true },
    enhancedResolveOptions,
  );
  return [...new Set((output as ICruiseResult).summary.violations.map(({ rule }) => rule.name))].sort();
}

const value = 'export const b = 1;\nexport type B = 1;\n';

test.each<[rule: string, path: string, text: string]>([
  ['kernel-imports-inner-rings-only', 'src/kernel/a.ts', "import { b } from '../core/b'; b;"],
  ['core-imports-inner-rings-only', 'src/core/a.ts', "import type { B } from '../app/b'; export type A = B;"],
  ['understanding-imports-inner-rings-only', 'src/understanding/a.ts', "import type { B } from '../wording/b'; export type A = B;"],
  ['understanding-imports-types-only', 'src/understanding/a.ts', "import { b } from '../core/b'; b;"],
  ['wording-imports-types-only', 'src/wording/a.ts', "import { b } from '../core/b'; b;"],
  ['store-imports-inner-rings-only', 'src/store/a.ts', "import { b } from '../app/b'; b;"],
  ['app-imports-inner-rings-only', 'src/app/a.ts', "import { b } from '../chat/b'; b;"],
  ['chat-imports-inner-rings-only', 'src/chat/a.ts', "import { b } from '../store/b'; b;"],
  ['page-imports-inner-rings-only', 'src/page/a.ts', "import { b } from '../core/b'; b;"],
  ['core-is-pure', 'src/core/a.ts', "import { readFileSync } from 'node:fs'; readFileSync;"],
  ['understanding-is-pure', 'src/understanding/a.ts', "import { readFileSync } from 'fs'; readFileSync;"],
  ['core-uses-named-packages-only', 'src/core/a.ts', "import pad from 'left-pad'; pad;"],
  ['page-uses-named-packages-only', 'src/page/a.ts', "import pg from 'pg'; pg;"],
  ['wechaty-in-its-adapter-only', 'src/app/a.ts', "import w from 'wechaty'; w;"],
  ['wechaty-in-its-adapter-only', 'src/chat/direct/a.ts', "import w from 'wechaty'; w;"],
  ['database-in-the-store-only', 'src/cli/a.ts', "import pg from 'pg'; pg;"],
  ['database-in-the-store-only', 'src/app/a.ts', "import type { B } from '../store/generated/b'; export type A = B;"],
  ['nothing-imports-the-outermost', 'src/app/a.ts', "import { b } from '../assemble'; b;"],
  ['nothing-imports-the-outermost', 'src/page/a.ts', "import { b } from '../cli/b'; b;"],
  ['no-tests-or-scripts-in-the-product', 'src/app/a.ts', "import { b } from '../../test/b'; b;"],
  ['resolvable', 'src/app/a.ts', "import { b } from './gone'; b;"],
])('%s: %s %s', async (rule, path, text) => {
  const around = ['core', 'wording', 'app', 'chat', 'store', 'store/generated', 'cli'].map((ring) => [`src/${ring}/b.ts`, value]);
  const files = { ...Object.fromEntries(around), 'src/assemble.ts': value, 'test/b.ts': value, [path]: text };
  expect(await broken(files)).toContain(rule);
});

test('no cycles, of types neither', async () => {
  const files = {
    'src/core/a.ts': "import type { B } from './b'; export type A = B | 1;",
    'src/core/b.ts': "import type { A } from './a'; export type B = A | 2;",
  };
  expect(await broken(files)).toEqual(['no-cycles']);
});

test('what is allowed passes', async () => {
  const files = {
    'src/kernel/b.ts': value,
    'src/core/b.ts': `import { b as k } from '../kernel/b'; k;\n${value}`,
    'src/core/calendar/b.ts': value,
    'src/understanding/b.ts': `import opencc from 'opencc-js'; import type { B } from '../core/b'; import { b as c } from '../core/calendar/b'; opencc; c; export type U = B;\n${value}`,
    'src/wording/b.ts': `import type { B } from '../core/b'; export type W = B;\n${value}`,
    'src/store/b.ts': `import pg from 'pg'; import { b as c } from '../core/b'; pg; c;\n${value}`,
    'src/app/b.ts': `import { readFile } from 'node:fs'; import { b as s } from '../store/b'; import { b as w } from '../wording/b'; readFile; s; w;\n${value}`,
    'src/chat/wechaty/a.ts': "import w from 'wechaty'; import { b } from '../../app/b'; w; b;",
    'src/page/a.ts': "import { b } from '../app/b'; import h from 'hono'; b; h;",
    'src/cli/start.ts': "import { a } from '../assemble'; a;",
    'src/assemble.ts': "import { b } from './store/b'; import { b as u } from './understanding/b'; export const a = b + u;",
    'src/cli.ts': "await import('./cli/start');",
  };
  expect(await broken(files)).toEqual([]);
});
