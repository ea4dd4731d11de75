#!/usr/bin/env node
/** The command `sanfang`: builds the program when its sources have changed, then runs it. */

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { dist, isFresh } from './build-stamp.mjs';

// The builder is loaded only where there is something to build: a fresh start must not wait for it.
if (!isFresh()) await (await import('./build.mjs')).buildIfStale();

await import(pathToFileURL(join(dist, 'cli.js')).href);
