/** A short title for an issue, to stand behind its number: place, thing and fault in the field's own short words, never a cut sentence. */

import { type Evidence, evidenceIn } from './evidence';
import { categoryTitles, emergencyTitles, titleFaults } from './lexicon/title-faults';
import { closing, dangling, noThing, opening, placeForms, plainTitle, privateTitle } from './lexicon/title-words';
import { maskPersonal } from './mask';
import { originalSpan } from './normalise';
import { buildingOf } from './place-key';
import { type Reading, read, spanAt } from './read';
import type { Understanding } from './understanding';

const longest = 18;

export function titleOf(text: string, understanding: Understanding): string {
  const { privateMatter, category, emergency } = understanding;
  const places = placeNames(understanding.place);
  if (privateMatter !== null && privateMatter !== 'identity')
    return `${understanding.place === null ? '' : (buildingOf(understanding.place) ?? '')}${privateTitle}`;
  const reading = read(text);
  const main = mainEvidence(reading, understanding);
  const matters = [
    ...(main === null ? [] : lexiconTitles(reading, main)),
    ...(emergency !== null && (main === null || main.matter.danger === undefined) ? [emergencyTitles[emergency]] : []),
  ];
  const own = main === null && emergency === null ? [plainClause(reading)] : [];
  const last = category === null ? [] : [categoryTitles[category]];
  const ordered = main !== null && toldInFull.has(main.matter.is) ? [clauseOf(reading, main), ...matters] : [...matters, ...own];
  for (const matter of [...ordered, ...last, plainTitle]) {
    const title = matter === null ? null : placed(places, matter);
    if (title !== null) return title;
  }
  return plainTitle;
}

/** Of these the reporter's own short clause says more than any set name. */
const toldInFull: ReadonlySet<string> = new Set([
  'property-fees',
  'committee-affairs',
  'neighbours',
  'renovation',
  'other',
  'illegal-building',
]);

function mainEvidence(reading: Reading, { category }: Understanding): Evidence | null {
  const fitting = evidenceIn(reading).filter(({ matter, denied }) => matter.is === category && !denied && matter.weight >= 2);
  return fitting.reduce<Evidence | null>((best, one) => (best === null || value(one) > value(best) ? one : best), null);
}

/** The heaviest; of equals one that names a thing beside its fault, then the earlier and the longer. */
const value = ({ matter, head, tail, from, to }: Evidence): number =>
  matter.weight * 10 + (tail === null || noThing.test(head) ? 0 : 3) + head.length - from / 50 + Math.min(to - from, 9) / 10;

/** Thing and fault in set words, then the matter's own name. */
function lexiconTitles({ text, clauses }: Reading, { matter, head, tail, from, to }: Evidence): string[] {
  const end = spanAt(clauses, to - 1)?.to ?? to;
  const said = `${tail ?? head} ${text.slice(from, Math.min(end, to + 3))}`;
  const thing = tail === null || noThing.test(head) ? '' : head.replace(/(?:里[头面]?|内|头)$/, '').replace(/^(?:楼|我屋)?高头$/, '楼上');
  const fits = titleFaults[matter.is]?.find((fault) => (fault.thing?.test(head) ?? true) && fault.fault.test(said));
  const set = fits === undefined || (matter.danger !== undefined && tail === null) ? [] : [fits.as.replace('~', thing)];
  return [...set, ...(matter.name === undefined ? [] : [matter.name])].filter((words) => words.length > 2 || readsWell(words));
}

function clauseOf({ normalised, clauses }: Reading, { from, to }: Evidence): string | null {
  const first = spanAt(clauses, from);
  const last = spanAt(clauses, to - 1) ?? first;
  return first === undefined || last === undefined ? null : tidied(originalSpan(normalised, first.from, last.to));
}

function plainClause({ normalised, clauses }: Reading): string | null {
  for (const { from, to } of clauses) {
    const words = tidied(originalSpan(normalised, from, to));
    if (words !== null && words.length >= 4) return words;
  }
  return null;
}

/** @returns null where the clause reads as no title: a question, an unfinished end, a stray sign. */
function tidied(clause: string): string | null {
  const words = maskPersonal(clause).trim().replace(opening, '').replace(closing, '').replace(/\s+/g, '');
  return readsWell(words) && !/[吗呢?？]|怎么|啥|哪|^(?:因为|物业因为|报错)/.test(words) ? words : null;
}

const readsWell = (words: string): boolean =>
  /^[\p{Script=Han}A-Za-z0-9]/u.test(words) && (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= 2 && !dangling.test(words);

/** The place as the message names it, then only its building, then none: whatever leaves room for the matter. */
function placeNames(place: string | null): readonly string[] {
  if (place === null) return [''];
  const named = placeForms.reduce((words, [from, to]) => words.replace(from, to), maskPersonal(place));
  const building = buildingOf(place);
  return [...(/^[\p{Script=Han}A-Za-z0-9]/u.test(named) ? [named] : []), ...(building === null ? [] : [building]), ''];
}

function placed(places: readonly string[], matter: string): string | null {
  for (const place of places) {
    const title = withPlace(place, matter);
    if ([...title].length <= longest && readsWell(title)) return title;
  }
  return null;
}

function withPlace(place: string, matter: string): string {
  // 电梯里 + 电梯困人: that it is inside is said by the matter.
  const around = place.replace(/(?:里[头面]?|内)$/, '');
  const short = overlapOf(around, matter) > 0 ? around : place;
  if (short === '' || matter.includes(short)) return matter;
  const joined = overlapOf(short, matter);
  return joined > 0 ? `${short}${matter.slice(joined)}` : `${short}${withoutNamed(short, matter)}`;
}

/** 2栋垃圾房 + 垃圾房没人收, 车库入口 + 车库积水: what the place has said is not said again. */
function withoutNamed(place: string, matter: string): string {
  for (let length = Math.min(matter.length - 2, 6); length >= 2; length -= 1)
    if (place.includes(matter.slice(0, length))) return matter.slice(length);
  return matter;
}

/** 负一楼车库 + 车库漏水 → 负一楼车库漏水. */
function overlapOf(left: string, right: string): number {
  for (let length = Math.min(left.length, right.length); length > 0; length -= 1) if (left.endsWith(right.slice(0, length))) return length;
  return 0;
}
