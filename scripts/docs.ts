/** `npm run docs` writes the documents that come out of the code; `--check` only says which are stale; `npm run map` writes the map alone. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './checkout';
import type { GeneratedDocument } from './docs/document';

/** Each is loaded by itself: the map can be drawn of a tree that does not run. */
const documents: readonly (() => Promise<GeneratedDocument>)[] = [
  async () => (await import('./docs/map')).map,
  async () => (await import('./docs/settings')).settingsTable,
  async () => (await import('./docs/env-example')).envExample,
  async () => (await import('./docs/states')).states,
  async () => (await import('./docs/commands')).commands,
  async () => (await import('./docs/whistle-exchange')).whistleExchange,
];

async function stale(load: () => Promise<GeneratedDocument>, write: boolean): Promise<string | null> {
  const document = await load();
  const path = join(root, document.file);
  const fresh = await document.render();
  if (read(path) === fresh) return null;
  if (!write) return `${document.file} is stale: run npm run docs`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, fresh);
  process.stdout.write(`${document.file}\n`);
  return null;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

const wanted = process.argv.includes('map') ? documents.slice(0, 1) : documents;
const write = !process.argv.includes('--check');
const troubles = await Promise.all(wanted.map((load) => stale(load, write).catch((error: Error) => error.message)));
for (const trouble of troubles) {
  if (trouble === null) continue;
  process.stderr.write(`${trouble}\n`);
  process.exitCode = 1;
}
