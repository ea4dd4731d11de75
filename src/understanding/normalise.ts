/** Makes one way of writing out of many (traditional, full width, repeats, emoji, typos), and remembers where each character came from. */

import { Converter } from 'opencc-js/t2cn';
import { spellings } from './lexicon/spelling';

export type Normalised = {
  readonly original: string;
  readonly text: string;
  /** Where character i of `text` begins and ends in `original`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

type Builder = { characters: string[]; starts: number[]; ends: number[] };

const toSimplified = Converter({ from: 't', to: 'cn' });
const simplifiedCharacters = new Map<string, string>();

export function normalise(original: string): Normalised {
  const plain = eachCharacter(original);
  const spelt = correctSpelling(plain);
  return { original, text: spelt.characters.join(''), starts: spelt.starts, ends: spelt.ends };
}

/** The exact words of the original for a span of the normalised text. */
export function originalSpan(normalised: Normalised, from: number, to: number): string {
  if (to <= from) return '';
  return normalised.original.slice(normalised.starts[from], normalised.ends[to - 1]);
}

function eachCharacter(original: string): Builder {
  const built: Builder = { characters: [], starts: [], ends: [] };
  let run = 0;
  for (let index = 0; index < original.length; ) {
    const source = String.fromCodePoint(original.codePointAt(index) as number);
    const next = index + source.length;
    for (const character of plainCharacter(source)) {
      run = character === built.characters[built.characters.length - 1] ? run + 1 : 1;
      if (run <= longestRun(character)) append(built, character, index, next);
      else built.ends[built.ends.length - 1] = next;
    }
    index = next;
  }
  return built;
}

const append = (built: Builder, character: string, start: number, end: number): void => {
  built.characters.push(character);
  built.starts.push(start);
  built.ends.push(end);
};

/** 哈哈哈哈 says no more than 哈哈, and !!!! no more than !; digits keep every repeat. */
function longestRun(character: string): number {
  const code = character.charCodeAt(0);
  if (code >= 0x4e00 && code <= 0x9fff) return 2;
  if ((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)) return Number.POSITIVE_INFINITY;
  return /[\p{L}*]/u.test(character) ? 2 : 1;
}

function plainCharacter(source: string): string {
  const code = source.codePointAt(0) as number;
  if (code < 0x80) return source === '\t' || source === '\r' ? ' ' : source.toLowerCase();
  if (code >= 0x4e00 && code <= 0x9fff) return simplified(source);
  return symbol(source, code);
}

function symbol(source: string, code: number): string {
  if (code === 0x3000 || code === 0xa0) return ' ';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  if (code >= 0x2460 && code <= 0x2473) return String(code - 0x245f);
  if ((code >= 0x200b && code <= 0x200f) || code === 0xfeff || (code >= 0xfe00 && code <= 0xfe0f)) return '';
  const kept = keptSymbols[source];
  if (kept !== undefined) return kept;
  if (code > 0xffff || (code >= 0x2190 && code <= 0x2bff) || (code >= 0xd800 && code <= 0xdfff)) return ' ';
  return source;
}

/** Emoji that say something of their own keep a word; every other one is a pause. */
const keptSymbols: Readonly<Record<string, string>> = {
  '👍': '[强]',
  '👌': '[ok]',
  '🙏': '[合十]',
  '😂': '[笑哭]',
  '🤣': '[笑哭]',
  '😄': '[呲牙]',
  '😁': '[呲牙]',
  '🌹': '[玫瑰]',
  '💪': '[强]',
  '😆': '[呲牙]',
  '、': '、',
  '—': '-',
  '–': '-',
  '－': '-',
  '…': '…',
  '“': '"',
  '”': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '‘': "'",
  '’': "'",
  '【': '[',
  '】': ']',
  〇: '零',
  '㎡': '平',
};

function simplified(character: string): string {
  const known = simplifiedCharacters.get(character);
  if (known !== undefined) return known;
  const converted = toSimplified(character);
  simplifiedCharacters.set(character, converted);
  return converted;
}

/** The longest misspelling that starts here is replaced; Latin ones only where no Latin letter touches them. */
function correctSpelling(plain: Builder): Builder {
  const built: Builder = { characters: [], starts: [], ends: [] };
  const { characters } = plain;
  for (let index = 0; index < characters.length; ) {
    const found = spellingAt(characters, index);
    if (found === null) {
      append(built, characters[index] as string, plain.starts[index] as number, plain.ends[index] as number);
      index += 1;
      continue;
    }
    const last = index + found.length - 1;
    [...found.right].forEach((character, offset) => {
      const source = Math.min(index + offset, last);
      const isLast = offset === found.right.length - 1;
      append(built, character, plain.starts[source] as number, plain.ends[isLast ? last : source] as number);
    });
    index += found.length;
  }
  return built;
}

const isLatin = (character: string | undefined): boolean => character !== undefined && /[a-z]/.test(character);

/** By their first character, the longest first. */
const spellingsFrom = new Map<string, string[]>();
for (const wrong of Object.keys(spellings).sort((one, other) => other.length - one.length)) {
  const known = spellingsFrom.get(wrong[0] as string);
  if (known === undefined) spellingsFrom.set(wrong[0] as string, [wrong]);
  else known.push(wrong);
}

function spellingAt(characters: readonly string[], index: number): { right: string; length: number } | null {
  for (const wrong of spellingsFrom.get(characters[index] as string) ?? []) {
    if (!standsAt(wrong, characters, index)) continue;
    if (isLatin(wrong[0]) && (isLatin(characters[index - 1]) || isLatin(characters[index + wrong.length]))) continue;
    return { right: spellings[wrong] as string, length: wrong.length };
  }
  return null;
}

function standsAt(word: string, characters: readonly string[], index: number): boolean {
  for (let at = 1; at < word.length; at += 1) if (characters[index + at] !== word[at]) return false;
  return true;
}
