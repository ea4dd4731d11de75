/** Bundles the sandbox's web page: its client and styles, and its HTML as it is. */

import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const client = fileURLToPath(new URL('../src/page/client/', import.meta.url));

/** @param {string} outFolder where index.html, page.js, page.css and icon.svg go; made where it is missing. */
export async function buildPage(outFolder) {
  await mkdir(outFolder, { recursive: true });
  await build({
    entryPoints: { page: join(client, 'main.tsx') },
    outdir: outFolder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2021',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  await build({
    entryPoints: { page: join(client, 'style', 'page.css') },
    outdir: outFolder,
    bundle: true,
    minify: true,
    target: 'es2021',
    logLevel: 'warning',
  });
  for (const file of ['index.html', 'icon.svg']) await copyFile(join(client, file), join(outFolder, file));
}
