/** Tells whether dist/ is what the sources would build: by sizes and times first (a few ms), by content where those differ. */

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const dist = join(root, 'dist');

const stampFile = join(dist, 'stamp.json');
const generated = join(root, 'src', 'store', 'generated');

/** @returns {boolean} whether dist/ may be run as it is. */
export function isFresh() {
  const stamp = readStamp();
  if (stamp === null || missing(join(dist, 'cli.js')) || missing(generated)) return false;
  const inputs = listInputs();
  if (stamp.looks === looksOf(inputs)) return true;
  if (stamp.content !== contentOf(inputs)) return false;
  // The same words under new dates, as after a fresh checkout or a copy: remember the dates, where the folder lets us.
  try {
    keepStamp({ looks: looksOf(inputs), content: stamp.content });
  } catch {}
  return true;
}

/** What a build about to start is made from; taken before it, so that a file changed meanwhile makes it stale. */
export function takeStamp() {
  const inputs = listInputs();
  return { looks: looksOf(inputs), content: contentOf(inputs) };
}

/** @param {{ looks: string, content: string }} stamp */
export function keepStamp(stamp) {
  mkdirSync(dist, { recursive: true });
  const draft = `${stampFile}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(stamp));
  renameSync(draft, stampFile);
}

export const isFirstBuild = () => readStamp() === null;

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return null;
  }
}

function listInputs() {
  const builders = readdirSync(join(root, 'scripts')).filter((name) => /^build.*\.mjs$/.test(name));
  const files = [...builders.map((name) => join(root, 'scripts', name)), join(root, 'package-lock.json'), join(root, 'tsconfig.json')];
  for (const folder of ['src', 'prisma']) collect(join(root, folder), files);
  return files.sort();
}

function collect(folder, files) {
  if (folder === generated) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = folder + sep + entry.name;
    if (entry.isDirectory()) collect(path, files);
    else files.push(path);
  }
}

function looksOf(files) {
  const hash = createHash('sha1');
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file.slice(root.length)}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function contentOf(files) {
  const hash = createHash('sha1');
  for (const file of files)
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return hash.digest('hex');
}

const missing = (path) => statSync(path, { throwIfNoEntry: false }) === undefined;
