/** How the tests run: on one embedded cluster a run, two files at a time, with room for a slow machine. */

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The installed packages may be read-only.
  cacheDir: join(tmpdir(), 'sanfang-vitest'),
  // scripts/test.mjs runs a checkout whose name vitest cannot bear through a link with a plain one.
  resolve: { preserveSymlinks: true },
  test: {
    globalSetup: ['test/support/cluster.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
    passWithNoTests: true,
    // The program is loaded once a worker and not once a file: that was a third of the time.
    isolate: false,
    include: ['test/**/*.test.ts'],
  },
});
