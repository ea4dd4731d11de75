/** Opens a zipped file (DOCX, XLSX) by Node's own means, so that a test reads what an office program would. */

import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const entrySign = 0x02014b50;

/** Every file in it by its path, as text. @throws where it is no zip. */
function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || file.readUInt32LE(end) !== endOfDirectory) throw new Error('not a zip');
  const files = new Map<string, string>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (file.readUInt32LE(at) !== entrySign) throw new Error('a torn zip');
    const [name, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [number, number, number];
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
    const content = file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    files.set(file.toString('utf8', at + 46, at + 46 + name), content.toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return files;
}

/** The running text of a DOCX, a line a paragraph. */
export const wordsOfDocx = (bytes: Uint8Array): string =>
  (unzip(bytes).get('word/document.xml') ?? '').replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
