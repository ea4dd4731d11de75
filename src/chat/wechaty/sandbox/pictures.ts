/** The sandbox's pictures: files named by their content, or kept in memory where there is no folder. */

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extensionOf } from '../picture-format';

export type Pictures = {
  /** Resolves to the file's name once it is whole on the disk. */
  keep(bytes: Uint8Array): Promise<string>;
  /** @throws Error where there is no such picture. */
  read(name: string): Promise<Uint8Array>;
};

const pictureName = /^[0-9a-f]{32}\.(?:jpg|png|gif|webp)$/;

export function openPictures(folder: string | null): Pictures {
  return folder === null ? inMemory() : inFolder(join(folder, 'pictures'));
}

function inFolder(folder: string): Pictures {
  return {
    keep: async (bytes) => {
      const name = nameOf(bytes);
      const file = join(folder, name);
      await mkdir(folder, { recursive: true });
      // Renamed when whole, so that a kill leaves no half picture under a content's name.
      const draft = `${file}.${randomUUID()}.draft`;
      await writeFile(draft, bytes);
      await rename(draft, file);
      return name;
    },
    read: async (name) => {
      if (!pictureName.test(name)) throw new Error(`not a picture of the sandbox: ${name}`);
      return new Uint8Array(await readFile(join(folder, name)));
    },
  };
}

function inMemory(): Pictures {
  const kept = new Map<string, Uint8Array>();
  return {
    keep: async (bytes) => {
      const name = nameOf(bytes);
      kept.set(name, bytes.slice());
      return name;
    },
    read: async (name) => {
      const bytes = kept.get(name);
      if (bytes === undefined) throw new Error(`not a picture of the sandbox: ${name}`);
      return bytes;
    },
  };
}

const nameOf = (bytes: Uint8Array): string => `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${extensionOf(bytes)}`;
