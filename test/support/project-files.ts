/** The project's own files and their text: what somebody who clones it gets. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type ProjectFile = { readonly path: string; readonly text: string };

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Installed, built or kept by the running bot: not the project's words. */
const notOurs = new Set(['node_modules', 'dist', 'data', '.git', 'src/store/generated']);
const isText = /\.(ts|tsx|mjs|cjs|js|json|jsonl|md|sql|prisma|toml|html|css|svg|sh|ya?ml|txt)$|^[^.]*$|^\.[a-z]+(rc|ignore|example)?$/i;

/** Paths are relative, with slashes. */
export function projectFiles(folder = ''): ProjectFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (notOurs.has(path)) return [];
    if (entry.isDirectory()) return projectFiles(path);
    return entry.isFile() && isText.test(entry.name) && entry.name !== '.env'
      ? [{ path, text: readFileSync(join(root, path), 'utf8') }]
      : [];
  });
}
