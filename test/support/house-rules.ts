/** The rules of the house that no other tool holds, each a function from a file to its complaints. */

import { transformSync } from 'esbuild';
import { openingSentence } from '../../scripts/docs/opening-sentence';
import type { ProjectFile } from './project-files';

export type HouseRule = (file: ProjectFile) => string[];

const isSource = (path: string): boolean => /^(src|scripts|test)\/.*\.(ts|tsx|mjs|cjs)$/.test(path);
const isCode = (path: string): boolean => /^src\/.*\.tsx?$/.test(path);
const nothing: string[] = [];

/** The code without comments and types, so that a rule may be named in a comment. */
const codeOf = ({ path, text }: ProjectFile): string =>
  transformSync(text, {
    loader: path.endsWith('x') ? 'tsx' : 'ts',
    jsx: 'preserve',
    target: 'esnext',
    charset: 'utf8',
    legalComments: 'none',
  }).code;

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([words]) => words.trim());

/** Who may read which clock or dice; everybody else is handed the time. */
const readers: readonly (readonly [file: RegExp, what: RegExp])[] = [
  [/^src\/app\/clock\.ts$/, /^Date\.now$/],
  // Hands the pace of speaking a stopwatch and dice: it must not jump with the wall clock, nor look like a machine's.
  [/^src\/cli\/start\/chat-and-clock\.ts$/, /^(performance\.now|Math\.random)$/],
  // How long the library outside has been silent: a stopwatch, never an instant of anything that happened.
  [/^src\/chat\/wechaty\//, /^performance\.now$/],
];
const mayRead = (path: string, what: string): boolean => readers.some(([file, kind]) => file.test(path) && kind.test(what));
const clockOrDice =
  /\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bperformance\.now\b|\bhrtime\b|\bTemporal\.Now\b/g;

export const readsNoClock: HouseRule = (file) => {
  // The page's client runs in a browser, and measures there how long ago it was told the bot's time.
  if (!isCode(file.path) || file.path.startsWith('src/page/client/')) return nothing;
  return found(codeOf(file), clockOrDice).filter((words) => !mayRead(file.path, words));
};

const databaseClock =
  /\bCURRENT_(?:TIMESTAMP|DATE|TIME)\b|\bLOCAL(?:TIMESTAMP|TIME)\b|\b(?:statement_|transaction_|clock_)timestamp\b|(?<![.\w])now\(\s*\)|@updatedAt\b/gi;
/** Leases between processes, and the books that Prisma's migrations keep, run on the server's own clock. */
const mayAskTheServer = /^src\/store\/(?:migrate|[a-z-]*lease[a-z-]*)\.ts$/;

export const databaseReadsNoClock: HouseRule = (file) => {
  const { path, text } = file;
  if (path.startsWith('prisma/')) return found(text.replace(/(\/\/|--).*$/gm, ''), databaseClock);
  if (!isCode(path) || !path.startsWith('src/store/')) return nothing;
  return found(codeOf(file), databaseClock).filter((words) => !(words === 'clock_timestamp' && mayAskTheServer.test(path)));
};

/** Where Chinese may stand in code. Understanding is about Chinese words, so all of it may; the rest speaks to people. */
const homesOfChinese = [
  /^src\/(wording|understanding|app\/commands|demonstration|cli)\//,
  /^src\/(cli|config|settings|setting-values)\.ts$/,
  // What the page itself shows, and how it shows a time or a name.
  /^src\/page\/client\/(labels|show-time|name-badge)\.ts$/,
  // What the calendar's package calls the festivals and solar terms.
  /^src\/core\/calendar\/lunar\.ts$/,
  // What WeChat itself shows, which the sandbox imitates.
  /^src\/chat\/wechaty\/sandbox\/platform-words\.ts$/,
];
/** A rule of core names what it rests on: a statute's article, or 参考 for mere custom. */
const basis = /'[^'\n]*第[\d一二三四五六七八九十百]+条[^'\n]*'|"[^"\n]*第[\d一二三四五六七八九十百]+条[^"\n]*"|["']参考["']/g;
/** A listener or a job says in one line what it does, for the help. */
const declaration = /\bsummary: ["'].*["'],?$/gm;

export const chineseStandsInItsHomes: HouseRule = (file) => {
  if (!isCode(file.path) || homesOfChinese.some((home) => home.test(file.path))) return nothing;
  const [, ring = ''] = /^src\/(core|app\/(?:listeners|jobs))\//.exec(file.path) ?? [];
  const allowed = ring === 'core' ? basis : ring === '' ? /$^/ : declaration;
  return found(codeOf(file).replace(allowed, ''), /.*\p{Script=Han}.*/gu);
};

export const isNotTooLong: HouseRule = ({ path, text }) => {
  const lines = text.split('\n').length - 1;
  return isSource(path) && !/\/data\//.test(path) && lines > 250 ? [`${lines} lines`] : nothing;
};

export const opensWithASentence: HouseRule = ({ path, text }) => {
  const needed = isSource(path) && !path.endsWith('.test.ts');
  return needed && openingSentence(text) === null ? ['no /** sentence */ on the first line'] : nothing;
};

const emptyNames = /(?:^|[-.])(?:utils?|helpers?|common|types|managers?|services?|misc)$/;

export const isNamedAfterWhatItDoes: HouseRule = ({ path }) => {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
  const folders = path.split('/').slice(0, -1);
  return isSource(path) && [name, ...folders].some((part) => emptyNames.test(part)) ? ['a name that says nothing'] : nothing;
};

export const isNoBarrel: HouseRule = ({ path, text }) => {
  if (!isSource(path)) return nothing;
  return [...(/\/index\.[a-z]+$/.test(path) ? ['an index file'] : nothing), ...found(text, /^export \* (?:as \w+ )?from .*$/gm)];
};

/** A package's address in the lock file ties the project to one registry. */
export const lockNamesNoAddress: HouseRule = ({ path, text }) => (path === 'package-lock.json' ? found(text, /"resolved": .*/g) : nothing);

// Put together here, so that this file does not name one itself.
const registries = [
  ['npm', 'js'],
  ['npm', 'mirror'],
  ['yarn', 'pkg'],
]
  .map((parts) => parts.join(''))
  .join('|');
const registryHost = new RegExp(`\\bregistry\\.[a-z0-9-]+\\.[a-z]{2,}|\\b(?:${registries})\\.(?:org|com|cn)\\b`, 'gi');

export const namesNoRegistry: HouseRule = ({ text }) => found(text, registryHost);

export const leavesNoTestOut: HouseRule = ({ path, text }) =>
  path.startsWith('test/') ? found(text, /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:only|skip|todo|fails)\b/g) : nothing;

/** The files share a worker: what one puts in the place of a module, the next one gets. */
export const replacesNoModule: HouseRule = (file) => (isSource(file.path) ? found(codeOf(file), /\bvi\.(?:mock|doMock)\b/g) : nothing);
