/** The page's own files, as the build left them: read once at the start, and nothing else in the folder is ever served. */

import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type PageFile = { readonly bytes: Uint8Array; readonly type: string };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Keyed by path, `/index.html` among them. */
export async function readPageFiles(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const names = (await readdir(folder)).filter((name) => types[extname(name)] !== undefined);
  const files = names.map(
    async (name) => [`/${name}`, { bytes: await readFile(join(folder, name)), type: types[extname(name)] ?? '' }] as const,
  );
  return new Map(await Promise.all(files));
}

/**
 * `dist/page`, found from wherever this file runs: compiled in `dist` or a folder below it, or from source beside a built `dist`.
 * @throws Error where the page was never built.
 */
export function builtPageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let level = 0; level < 4; level += 1) {
    const found = [join(folder, 'page'), join(folder, 'dist', 'page')].find((place) => existsSync(join(place, 'index.html')));
    if (found !== undefined) return found;
    folder = dirname(folder);
  }
  throw new Error('the page is not built: run npm run build');
}
