/** The sandbox's pictures and documents: files named by their content, or kept in memory where there is no folder. */

import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extensionOf } from '../picture-format';

export type Files = {
  /** Resolves to the file's name once it is whole on the disk. */
  keep(bytes: Uint8Array): Promise<string>;
  /** @throws Error where there is no such file. */
  read(name: string): Promise<Uint8Array>;
};

type Kind = { readonly folder: string; readonly name: RegExp; readonly ending: (bytes: Uint8Array) => string };

const pictures: Kind = { folder: 'pictures', name: /^[0-9a-f]{32}\.(?:jpg|png|gif|webp)$/, ending: (bytes) => `.${extensionOf(bytes)}` };
/** What a document is called stands with the message. */
const documents: Kind = { folder: 'documents', name: /^[0-9a-f]{32}$/, ending: () => '' };

export const openPictures = (folder: string | null): Files => openFiles(folder, pictures);
export const openDocuments = (folder: string | null): Files => openFiles(folder, documents);

const openFiles = (folder: string | null, kind: Kind): Files =>
  folder === null ? inMemory(kind) : inFolder(join(folder, kind.folder), kind);

function inFolder(folder: string, kind: Kind): Files {
  return {
    keep: async (bytes) => {
      const name = nameOf(bytes, kind);
      const file = join(folder, name);
      await mkdir(folder, { recursive: true });
      // Renamed when whole, so that a kill leaves no half picture under a content's name.
      const draft = `${file}.${randomUUID()}.draft`;
      await writeFile(draft, bytes);
      await rename(draft, file);
      return name;
    },
    read: async (name) => {
      if (!kind.name.test(name)) throw new Error(`not of the sandbox's ${kind.folder}: ${name}`);
      return new Uint8Array(await readFile(join(folder, name)));
    },
  };
}

function inMemory(kind: Kind): Files {
  const kept = new Map<string, Uint8Array>();
  return {
    keep: async (bytes) => {
      const name = nameOf(bytes, kind);
      kept.set(name, bytes.slice());
      return name;
    },
    read: async (name) => {
      const bytes = kept.get(name);
      if (bytes === undefined) throw new Error(`not of the sandbox's ${kind.folder}: ${name}`);
      return bytes;
    },
  };
}

const nameOf = (bytes: Uint8Array, { ending }: Kind): string =>
  `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}${ending(bytes)}`;
