/** Generates the database client from prisma/schema.prisma into src/store/generated, only when one of the two has changed. */

import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './build-stamp.mjs';

const schema = join(root, 'prisma', 'schema.prisma');
const stampFile = join(root, 'src', 'store', 'generated', '.stamp');
const require = createRequire(import.meta.url);

export async function buildClient() {
  const wanted = stamp();
  if (read(stampFile) === wanted) return;
  const command = require.resolve('prisma/build/index.js');
  try {
    await promisify(execFile)(process.execPath, [command, 'generate', '--schema', schema, '--no-hints'], { cwd: root, env: environment() });
  } catch (error) {
    process.stderr.write(`${error.stdout ?? ''}${error.stderr ?? ''}`);
    throw new Error('prisma generate failed');
  }
  // Last, so that a generation cut short is done again; the folder's own stamp goes with the folder.
  writeFileSync(stampFile, wanted);
}

function environment() {
  return {
    ...process.env,
    // Generating needs no schema engine, but looks for one and would download it: any executable satisfies it.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
    NO_COLOR: '1',
  };
}

function stamp() {
  const { version } = require('prisma/package.json');
  return createHash('sha1').update(`${version}\0`).update(readFileSync(schema)).digest('hex');
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
