/** docs/map.md: the tree of the sources, each file with the sentence it opens with. The first thing a newcomer reads. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../checkout';
import type { GeneratedDocument } from './document';
import { openingSentence } from './opening-sentence';

const opening = `# 地图 · Map

每个文件开头的那句话，按文件夹排。由 \`npm run map\` 从源码生成，勿手改。
Each file's opening sentence; written by \`npm run map\`, not by hand.

一层只能引用里层：kernel ← core ← understanding, wording, store ← app ← chat, opinion, page ← cli（见 docs/adr/0001）。
`;

export const map: GeneratedDocument = {
  file: 'docs/map.md',
  render: () => {
    const nameless: string[] = [];
    const body = ['src', 'scripts'].flatMap((folder) => section(folder, nameless)).join('\n');
    if (nameless.length > 0) throw new Error(`no opening sentence (/** … */ on the first line) in ${nameless.join(', ')}`);
    return `${opening}\n${body}\n`;
  },
};

/** A folder's files first, then its folders, each under its own heading. */
function section(folder: string, nameless: string[]): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const lines = entries
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|cjs)$/.test(entry.name))
    .map((entry) => line(folder, entry.name, nameless));
  const folders = entries.filter((entry) => entry.isDirectory() && entry.name !== 'generated');
  const below = folders.flatMap((entry) => section(`${folder}/${entry.name}`, nameless));
  return lines.length === 0 ? below : [`## ${folder}`, '', ...lines, '', ...below];
}

function line(folder: string, name: string, nameless: string[]): string {
  const sentence = openingSentence(readFileSync(join(root, folder, name), 'utf8'));
  if (sentence === null) nameless.push(`${folder}/${name}`);
  return `- \`${name}\` ${sentence ?? ''}`;
}
