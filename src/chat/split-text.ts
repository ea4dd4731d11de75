/** Splits a long text into messages that a platform takes, at a line's end where there is one. */

/** WeChat cuts what is longer, without telling. In UTF-8 bytes. */
const longestMessage = 1_800;

const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');

/** Nothing but the line breaks at the cuts is lost, and a part is never empty. */
export function splitText(text: string, limit = longestMessage): string[] {
  if (bytesOf(text) <= limit) return text === '' ? [] : [text];
  const parts: string[] = [];
  let part = '';
  for (const line of text.split('\n').flatMap((long) => chop(long, limit))) {
    const longer = part === '' ? line : `${part}\n${line}`;
    if (bytesOf(longer) <= limit) {
      part = longer;
      continue;
    }
    parts.push(part);
    part = line;
  }
  return [...parts, part].filter((each) => each.trim() !== '');
}

/** A line that is too long by itself is cut between characters. */
function chop(line: string, limit: number): string[] {
  if (bytesOf(line) <= limit) return [line];
  const pieces: string[] = [];
  let piece = '';
  for (const character of line) {
    if (bytesOf(piece + character) > limit) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
