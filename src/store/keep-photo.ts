/** Photos as files: turned upright, without EXIF, named by the hash of what is kept. */

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Longer edges are made smaller: enough to see a broken door by, on a small disk. Pixels. */
const longestEdge = 2560;

/** @throws where the bytes are no picture. @returns the file's name. */
export async function keepPhoto(folder: string, bytes: Uint8Array): Promise<string> {
  // Loaded when the first picture comes: most starts never need it.
  const { default: sharp } = await import('sharp');
  const clean = await sharp(bytes, { limitInputPixels: 100_000_000 })
    .rotate()
    .resize({ width: longestEdge, height: longestEdge, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 82 })
    .toBuffer();
  const name = `${createHash('sha256').update(clean).digest('hex')}.jpg`;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${randomUUID()}`);
  await writeFile(draft, clean, { mode: 0o600 });
  await rename(draft, join(folder, name));
  return name;
}

export const readPhoto = (folder: string, name: string): Promise<Uint8Array> => readFile(join(folder, name));
