/** What the model of places sees: of every sign what stands around it, of every stretch how it lies to what the rules found. */

/** The line as it is read for its place: what the rules found in it. */
export type PlaceLine = {
  readonly text: string;
  /** Places by the rules, each with how exact it is, and the best of them. */
  readonly found: readonly Found[];
  readonly best: Found | null;
  /** Where the matter itself is told. */
  readonly matter: Stretch | null;
};
export type Stretch = { readonly from: number; readonly to: number };
export type Found = Stretch & { readonly rank: number };

export const signBuckets = 1 << 15;
export const stretchBuckets = 320;
/** Longer lines are read by their head, and no place is longer. */
export const readAtMost = 160;
export const longestPlace = 26;

const seed = 0x811c9dc5;
const mixed = (hash: number, value: number): number => Math.imul(hash ^ value, 0x01000193);
const bucket = (hash: number): number => ((hash >>> 15) ^ hash ^ (hash >>> 7)) & (signBuckets - 1);

const before = 1;
const after = 2;
/** Signs in front of the line and behind it, so that every place has neighbours. */
const margin = 4;

/** Every digit is alike, but those of a number too long for a door; a masked town (A3区) is no area of a compound. */
function signsOf(text: string): Int32Array {
  const line = text
    .slice(0, readAtMost)
    .replace(/[a-z]\d+[市区县]|[a-z][市县]/g, (town) => '某'.repeat(town.length))
    .replace(/\d{5,}/g, (number) => '某'.repeat(number.length))
    .replace(/\d/g, '0');
  const signs = new Int32Array(line.length + 2 * margin).fill(before, 0, margin).fill(after, line.length + margin);
  for (let at = 0; at < line.length; at += 1) signs[at + margin] = line.charCodeAt(at);
  return signs;
}

/** Signs by what they do in an address; those of no such class are alike. */
const classes = ['0', 'abcdefghijklmnopqrstuvwxyz', '一二三四五六七八九十两', ',。!?;:、~… \n"\'()-', '栋幢座', '楼层', '单元'];
const classBySign = new Map(classes.flatMap((signs, index) => [...signs].map((sign) => [sign.charCodeAt(0), index + 1] as const)));
const edge = classes.length + 1;
const classOf = (sign: number): number => (sign <= after ? edge : (classBySign.get(sign) ?? 0));

/** Runs of 1 to 3 signs, by where they begin beside the sign looked at. */
const runs = [
  { length: 1, from: -3, to: 3 },
  { length: 2, from: -3, to: 2 },
  { length: 3, from: -3, to: 1 },
] as const;
const shapes = [1, 2, 3] as const;

type Take = (at: number, bucket: number) => void;

/** Every bucket of every sign of the line. @returns how many signs are read. */
export function eachSign(line: PlaceLine, take: Take): number {
  const signs = signsOf(line.text);
  const length = signs.length - 2 * margin;
  for (const { length: run, from, to } of runs)
    for (let start = from; start < length + to; start += 1) {
      let hash = mixed(seed, run);
      for (let sign = start; sign < start + run; sign += 1) hash = mixed(hash, signs[sign + margin] as number);
      const last = Math.min(to, start);
      for (let offset = Math.max(from, start - length + 1); offset <= last; offset += 1) take(start - offset, bucket(mixed(hash, offset)));
    }
  eachShape(signs, length, take);
  eachFound(line, length, take);
  return length;
}

function eachShape(signs: Int32Array, length: number, take: Take): void {
  const kinds = signs.map(classOf);
  for (let at = 0; at < length; at += 1)
    for (const reach of shapes) {
      let hash = mixed(seed, 80 + reach);
      for (let sign = at - reach; sign <= at + reach; sign += 1) hash = mixed(hash, kinds[sign + margin] as number);
      take(at, bucket(hash));
    }
}

const borders = { first: 1, last: 2, inside: 3, behind: 4, ahead: 5, none: 6 } as const;

/** Where a place of the rules begins and ends, and what lies inside. */
function eachFound({ found, best }: PlaceLine, length: number, take: Take): void {
  const say = (at: number, border: number, rank: number): void => {
    if (at >= 0 && at < length) take(at, bucket(mixed(mixed(mixed(seed, 96), border), rank)));
  };
  for (const one of found) {
    const rank = rankOf(one) + (one === best ? 16 : 0);
    say(one.from - 1, borders.ahead, rank);
    say(one.from, borders.first, rank);
    for (let at = one.from; at < one.to; at += 1) say(at, borders.inside, rank);
    say(one.to - 1, borders.last, rank);
    say(one.to, borders.behind, rank);
  }
  if (found.length === 0) for (let at = 0; at < length; at += 1) say(at, borders.none, 0);
}

/** Where the buckets of a stretch begin, sort by sort; of each sort it has one. */
export const stretchGroups = [0, 16, 48, 64, 256, 272, 280, 312] as const;
/** Those who write at length name more places than the one that they mean. */
const longLine = 40;

const rankOf = ({ rank }: Found): number => Math.max(0, Math.floor(rank));

/** The buckets of one stretch: its length, whether it is what the rules found, holds it or lies in it, and where the matter is told. */
export function eachOfStretch(line: PlaceLine, from: number, to: number, length: number, take: (bucket: number) => void): void {
  let rank = 0;
  let best = 0;
  let lies = 0;
  for (const one of line.found) {
    if (one.from === from && one.to === to) {
      rank = Math.max(rank, rankOf(one) + 1);
      if (one === line.best) best = 1;
    } else if (one.from < to && from < one.to) lies |= one.from >= from && one.to <= to ? 1 : one.from <= from && one.to >= to ? 2 : 4;
  }
  const [ofLength, ofRank, ofLie, ofBoth, ofBegin, ofEnd, ofLine, ofMatter] = stretchGroups;
  take(ofLength + Math.min(15, to - from));
  take(ofRank + rank * 2 + best);
  take(ofLie + lies);
  take(ofBoth + rank * 16 + lies * 2 + best);
  take(ofBegin + Math.min(7, from >> 3) * 2 + best);
  take(ofEnd + (to === length ? 2 : 0) + best);
  take(ofLine + (length > longLine ? 16 : 0) + Math.min(7, rank) * 2 + best);
  take(ofMatter + besideMatter(line, from, to));
}

function besideMatter({ matter, text }: PlaceLine, from: number, to: number): number {
  if (matter === null) return 0;
  if (from < matter.to && matter.from < to) return 1;
  const [first, last] = to <= matter.from ? [to, matter.from] : [matter.to, from];
  const kind = /[,。!?;\n]/.test(text.slice(first, last)) ? 2 : last - first < 3 ? 0 : 1;
  return (to <= matter.from ? 2 : 5) + kind;
}
