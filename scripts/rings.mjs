/** Holds the arrows between the rings: dependency-cruiser with our table, by its function, as its command cannot load a table from every folder. */

import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import { root } from './build-stamp.mjs';

const { forbidden, options } = createRequire(import.meta.url)('./dependency-cruiser.cjs');
const { enhancedResolveOptions, ...cruising } = options;

process.chdir(root);
const { output, exitCode } = await cruise(
  ['src', 'scripts', 'test'],
  { ...cruising, ruleSet: { forbidden }, validate: true, outputType: 'err' },
  enhancedResolveOptions,
);
process.stdout.write(`${output}\n`);
process.exitCode = exitCode === 0 ? 0 : 1;
