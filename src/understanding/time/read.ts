/** Reading: a reader looks at one place of a text and says what stands there and where it ends, or null. */

export type Read<Value> = { readonly value: Value; readonly to: number };
export type Reader<Value> = (text: string, at: number) => Read<Value> | null;

/** A vocabulary of words with what they mean, synonyms parted by `|`: the longest word that stands at a place wins. */
export function vocabulary<Value>(meanings: readonly (readonly [synonyms: string, meaning: Value])[]): Reader<Value> {
  const byHead = new Map<number, (readonly [string, Value])[]>();
  const entries = meanings.flatMap(([synonyms, meaning]) => synonyms.split('|').map((word) => [word, meaning] as const));
  for (const entry of entries.sort((a, b) => b[0].length - a[0].length)) {
    const head = entry[0].length === 1 ? entry[0].charCodeAt(0) : headAt(entry[0], 0);
    byHead.set(head, [...(byHead.get(head) ?? []), entry]);
  }
  return (text, at) => {
    if (at >= text.length) return null;
    for (const [word, value] of byHead.get(headAt(text, at)) ?? []) {
      if (text.startsWith(word, at)) return { value, to: at + word.length };
    }
    const [single] = byHead.get(text.charCodeAt(at)) ?? [];
    return single ? { value: single[1], to: at + 1 } : null;
  };
}

/** Two signs as one number: most places are given up after one look. */
const headAt = (text: string, at: number): number => text.charCodeAt(at) + 65_536 * (text.charCodeAt(at + 1) + 1);

/** `上午|中午` and the like, where only the end matters. */
export function words(list: string): Reader<string> {
  const before = listed.get(list);
  if (before !== undefined) return before;
  const reader = vocabulary([[list, list]]);
  listed.set(list, reader);
  return reader;
}

/** Lists are written where they are used, so each is made a vocabulary once. */
const listed = new Map<string, Reader<string>>();

/** A reader with the signs that what it reads can begin with; nothing is tried elsewhere. */
export type Beginning<Value> = { readonly signs: ReadonlySet<string>; readonly reader: Reader<Value> };

export const begins = <Value>(signs: string, reader: Reader<Value>): Beginning<Value> => ({ signs: new Set(signs), reader });

/** As `furthest`, among the readers that can begin with the sign that stands there. */
export function furthestOf<Value>(beginnings: readonly Beginning<Value>[]): Reader<Value> {
  const bySign = new Map<string, Reader<Value>>();
  for (const sign of signsOf(beginnings)) {
    bySign.set(sign, furthest(...beginnings.filter(({ signs }) => signs.has(sign)).map(({ reader }) => reader)));
  }
  return (text, at) => bySign.get(text.charAt(at))?.(text, at) ?? null;
}

export const signsOf = (beginnings: readonly Beginning<unknown>[]): string => beginnings.map(({ signs }) => [...signs].join('')).join('');

/** The reader that gets furthest; the earlier one where two get equally far. */
export function furthest<Value>(...readers: readonly Reader<Value>[]): Reader<Value> {
  return (text, at) => {
    let best: Read<Value> | null = null;
    for (const reader of readers) {
      const read = reader(text, at);
      if (read !== null && (best === null || read.to > best.to)) best = read;
    }
    return best;
  };
}

/**
 * A reader that is asked about the same place by several others keeps its last answers, so that a phrase is read once. It
 * holds on to the places, not to more than one text.
 */
export function remembered<Value>(reader: Reader<Value>): Reader<Value> {
  const size = 32;
  const places = new Int32Array(size).fill(-1);
  const answers: (Read<Value> | null)[] = new Array(size).fill(null);
  let of = '';
  return (text, at) => {
    if (text !== of) places.fill(-1);
    // Set even where both are equal: one object compares with itself at once, two equal texts sign by sign.
    of = text;
    const slot = at % size;
    if (places[slot] !== at) {
      answers[slot] = reader(text, at);
      places[slot] = at;
    }
    return answers[slot] as Read<Value> | null;
  };
}

/** Past the word if it stands there. */
export function past(text: string, at: number, reader: Reader<unknown>): number {
  return reader(text, at)?.to ?? at;
}

/** At most four blanks are passed over, so that a flood of them costs nothing. */
export function pastBlanks(text: string, at: number): number {
  let to = at;
  while (to < at + 4 && text.charAt(to) === ' ') to += 1;
  return to;
}

const linkWord = words('的|之');

/** Past blanks and 的: 11月28号 的 晚上. */
export const pastLink = (text: string, at: number): number => pastBlanks(text, past(text, pastBlanks(text, at), linkWord));

export const oneOf = (signs: string, sign: string): boolean => sign !== '' && signs.includes(sign);

export const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9' && sign.length === 1;

const rangeWord = words('一直到|直到|一直至|直至|持续到|一直持续到|持续至|延续到|延续至|至|迄|到|--|-|~~|~');

/** Past what joins the ends of a range, or null. */
export function pastRangeWord(text: string, at: number): number | null {
  const read = rangeWord(text, pastBlanks(text, at));
  return read === null ? null : pastBlanks(text, read.to);
}

/** False for a number in the middle of another, a code or an enumeration: 1-3-502, A3, #12, 第3点, ￥5, 三点五. */
export function mayBegin(text: string, at: number): boolean {
  const sign = text.charAt(at);
  const figure = isDigit(sign);
  if (at === 0 || !(figure || oneOf(hanDigits, sign))) return true;
  const before = text.charAt(at - 1);
  const beforeThat = text.charAt(at - 2);
  if (oneOf('第#¥$几数', before) || isDigit(before) || (oneOf('至到点', before) && isNumber(beforeThat))) return false;
  if (!figure) return !oneOf(hanDigits, before);
  return !/[A-Za-z_]/.test(before) && !(oneOf('-~/:.', before) && /[0-9A-Za-z]/.test(beforeThat));
}

const isNumber = (sign: string): boolean => isDigit(sign) || oneOf(hanDigits, sign);

export const numberSigns = '0123456789零一二两三四五六七八九十百千廿卅';

const hanDigits = '零一二两三四五六七八九十百千万';
