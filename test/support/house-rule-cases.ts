/** For each rule of the house, samples that break it and samples that do not. */

import * as rules from './house-rules';

type Sample = readonly [path: string, text: string];
type Case = { readonly rule: rules.HouseRule; readonly bad: readonly Sample[]; readonly good: readonly Sample[] };

// Put together, so that this file does not break the rules itself.
const left = 'skip';
const replace = 'mock';
const host = ['registry', 'example', 'org'].join('.');

export const cases: Readonly<Record<string, Case>> = {
  'time and chance are handed in': {
    rule: rules.readsNoClock,
    bad: [
      ['src/core/a.ts', 'export const a = () => new Date();'],
      ['src/app/a.ts', 'export const a = Date.now;'],
      ['src/app/clock.ts', 'export const a = Math.random();'],
      ['src/chat/a.ts', 'const t = performance.now();'],
      ['src/page/a.ts', 'const t = Date();'],
      ['src/store/a.ts', 'const t = process.hrtime();'],
    ],
    good: [
      ['src/core/a.ts', 'export const a = (at: number) => new Date(at); // not new Date()'],
      ['src/app/clock.ts', 'export const now = () => Date.now();'],
      ['src/page/client/a.tsx', 'export const t = () => performance.now();'],
      ['scripts/a.ts', 'const t = Date.now();'],
    ],
  },
  'the database reads no clock': {
    rule: rules.databaseReadsNoClock,
    bad: [
      ['prisma/schema.prisma', 'at DateTime @default(now())'],
      ['prisma/schema.prisma', 'at DateTime @updatedAt'],
      ['prisma/migrations/1/migration.sql', '"at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,'],
      ['src/store/a.ts', 'const sql = `UPDATE inbox SET at = now()`;'],
      ['src/store/a.ts', 'const sql = `SELECT clock_timestamp()`;'],
    ],
    good: [
      ['prisma/schema.prisma', 'at DateTime // never @default(now())'],
      ['src/store/account-lease.ts', 'const sql = `SELECT clock_timestamp()`;'],
      ['src/app/a.ts', 'const at = now();'],
    ],
  },
  'Chinese prose stands in its homes': {
    rule: rules.chineseStandsInItsHomes,
    bad: [
      ['src/app/a.ts', "export const a = '已登记';"],
      ['src/core/a.ts', "export const a = '请签收';"],
      ['src/page/client/a.tsx', 'export const A = () => <b>发送</b>;'],
      ['src/store/a.ts', 'export const a = /漏水/;'],
      ['src/app/listeners/a.ts', "export const a = {\n  summary: '催问',\n  words: '急',\n};"],
      ['src/app/a.ts', "export const a = {\n  summary: '催问',\n};"],
    ],
    good: [
      ['src/app/a.ts', '/** 签收 */\nexport const a = 1; // 退单'],
      ['src/wording/a.ts', "export const a = '已登记';"],
      ['src/core/a.ts', "export const a = ['消防法 第46条', '参考'];"],
      ['src/app/commands/a.ts', "export const a = '签收';"],
      ['src/app/listeners/a.ts', "export const a = {\n  summary: '催问的答到哪一步',\n};"],
    ],
  },
  'no file over 250 lines': {
    rule: rules.isNotTooLong,
    bad: [['src/core/a.ts', 'a;\n'.repeat(251)]],
    good: [
      ['src/core/a.ts', 'a;\n'.repeat(250)],
      ['docs/a.md', 'a\n'.repeat(251)],
    ],
  },
  'a file opens with a sentence': {
    rule: rules.opensWithASentence,
    bad: [
      ['src/core/a.ts', "import './b';\n/** What it is for. */"],
      ['scripts/a.mjs', '// What it is for.'],
      ['src/core/a.ts', '/** */'],
    ],
    good: [
      ['src/core/a.ts', '/** What it is for. */\n'],
      ['src/core/a.ts', '/** What it is\n * for. */\n'],
      ['scripts/a.mjs', '#!/usr/bin/env node\n/** What it is for. */\n'],
    ],
  },
  'a file is called after what it does': {
    rule: rules.isNamedAfterWhatItDoes,
    bad: [
      'src/core/utils.ts',
      'src/common/a.ts',
      'src/app/room-manager.ts',
      'test/support/helpers.ts',
      'src/core/issue.types.ts',
      'src/app/issue.service.ts',
    ].map((path): Sample => [path, '']),
    good: ['src/core/transition.ts', 'src/page/picture-type.ts', 'src/core/commonplace.ts'].map((path): Sample => [path, '']),
  },
  'no barrels': {
    rule: rules.isNoBarrel,
    bad: [
      ['src/core/index.ts', ''],
      ['src/core/a.ts', "export * from './b';"],
    ],
    good: [['src/core/a.ts', "export { b } from './b';"]],
  },
  'the lock file names no address': {
    rule: rules.lockNamesNoAddress,
    bad: [['package-lock.json', '"resolved": "https://example.org/a.tgz",']],
    good: [['package-lock.json', '"integrity": "sha512-"']],
  },
  'no package registry is named': {
    rule: rules.namesNoRegistry,
    bad: [
      ['README.md', `see https://${host}/a`],
      ['.npmrc', `registry=https://${['npm', 'js.org'].join('')}/`],
    ],
    good: [['README.md', 'see https://example.org/registry']],
  },
  'no test is left out or singled out': {
    rule: rules.leavesNoTestOut,
    bad: [
      ['test/a.test.ts', `it.${left}('a', () => {});`],
      ['test/a.test.ts', `describe.concurrent.${left}('a', () => {});`],
    ],
    good: [['test/a.test.ts', "describe.skipIf(noBrowser)('a', () => {});"]],
  },
  'no test puts anything in the place of a module': {
    rule: rules.replacesNoModule,
    bad: [
      ['test/a.test.ts', `vi.${replace}('../src/app/respond', () => ({}));`],
      ['test/a.test.ts', `vi.${replace}(import('../src/app/respond'), { spy: true });`],
      ['test/support/a.ts', `vi\n  .do${'Mock'}('../src/app/respond');`],
    ],
    good: [['test/a.test.ts', `const log = vi.fn(); // no vi.${replace}`]],
  },
};
