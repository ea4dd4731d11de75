/** The rings of docs/adr/0001 as rules: who may import whom, which packages a ring may use, and no cycles, type imports included. */

/**
 * `rings`: the folders below src/ that this one may import. `types`: those of which it may import types only.
 * `packages`: the packages it may use; `node`: whether Node's own modules are among them.
 */
const table = {
  kernel: { rings: [], types: [], packages: [], node: false },
  core: { rings: ['kernel'], types: [], packages: ['tyme4ts'], node: false },
  // Understanding "within three working days" takes the working calendar, and there is one.
  understanding: { rings: ['kernel', 'core/calendar'], types: ['core'], packages: ['opencc-js', 'fastest-levenshtein'], node: false },
  wording: { rings: ['kernel'], types: ['core'], packages: [], node: false },
  store: { rings: ['kernel', 'core'], types: [], packages: ['@prisma/client', '@prisma/adapter-pg', 'pg', 'sharp', 'zod'], node: true },
  app: {
    rings: ['kernel', 'core', 'understanding', 'wording', 'store'],
    types: [],
    packages: ['zod', 'node-cron', 'docx'],
    node: true,
  },
  chat: { rings: ['kernel', 'app'], types: [], packages: ['wechaty', 'wechaty-puppet', 'file-box', 'zod'], node: true },
  // Words leave the house here alone; what may leave, and what the answer means, is decided in app.
  opinion: { rings: ['kernel'], types: ['app'], packages: ['zod'], node: true },
  // The page shows the sandbox's world, which is the sandbox puppet's.
  page: {
    rings: ['kernel', 'app', 'chat/wechaty/sandbox'],
    types: [],
    packages: ['hono', '@hono/node-server', 'preact', 'zod'],
    node: true,
  },
};

const below = (folders) => (folders.length === 0 ? '^$' : `^src/(${folders.join('|')})/`);
const packaged = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'];

const generated = '^src/store/generated/';

const rulesOf = ([ring, { rings, types, packages, node }]) => [
  {
    name: `${ring}-imports-inner-rings-only`,
    severity: 'error',
    from: { path: below([ring]) },
    to: { path: '^src/', pathNot: below([ring, ...rings, ...types]) },
  },
  {
    name: `${ring}-imports-types-only`,
    severity: 'error',
    from: { path: below([ring]) },
    to: { path: below(types), pathNot: below(rings), dependencyTypesNot: ['type-only'] },
  },
  {
    name: `${ring}-uses-named-packages-only`,
    severity: 'error',
    from: { path: below([ring]) },
    to: { dependencyTypes: packaged, pathNot: packages.map((name) => `(^|/)node_modules/(@types/)?${name}/`) },
  },
  ...(node ? [] : [{ name: `${ring}-is-pure`, severity: 'error', from: { path: below([ring]) }, to: { dependencyTypes: ['core'] } }]),
];

const only = (name, what, where) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: where },
  to: { path: what },
});

module.exports = {
  forbidden: [
    ...Object.entries(table).flatMap(rulesOf),
    only('wechaty-in-its-adapter-only', '^node_modules/(wechaty|wechaty-puppet|file-box)/', '^src/chat/wechaty/'),
    only('database-in-the-store-only', `^node_modules/(@prisma|pg|prisma)/|${generated}`, '^src/store/'),
    only('docx-in-its-place-only', '^node_modules/docx/', '^src/app/document/'),
    {
      name: 'nothing-imports-the-outermost',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli/|cli\\.ts|assemble\\.ts|demonstration/)' },
      to: { path: '^src/(cli/|cli\\.ts|assemble\\.ts|demonstration/)' },
    },
    { name: 'no-cycles', severity: 'error', from: { path: '^(src|test|scripts)/', pathNot: generated }, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    { name: 'no-tests-or-scripts-in-the-product', severity: 'error', from: { path: '^src/' }, to: { path: '^(test|scripts)/' } },
  ],
  options: {
    doNotFollow: { path: `(^|/)node_modules/|${generated}` },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json'],
    },
    cache: false,
  },
};
