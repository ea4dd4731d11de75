/** A message made ready for judging: normalised, cut into sentences and clauses, with every known word found once. */

import { type Hit, wordFinder } from './find-words';
import { covers } from './lexicon/covers';
import { faults } from './lexicon/faults';
import { guards } from './lexicon/guards';
import { hazards } from './lexicon/hazards';
import { matters } from './lexicon/matters';
import { privateWords, relaying } from './lexicon/people';
import { pleas } from './lexicon/pleas';
import { type Features, featuresOf } from './model/features';
import { type Normalised, normalise } from './normalise';

export type Span = { readonly from: number; readonly to: number };

export type Reading = {
  readonly normalised: Normalised;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly clauses: readonly Span[];
  /** What was found of a group of words, in order. */
  readonly hits: (group: string) => readonly Hit[];
  /** Every group with at least one word in the text. */
  readonly groups: readonly string[];
  /** What the linear models see of it. */
  readonly sound: Features;
};

/** Longer messages are read by their head and tail: what is complained of stands there, and no flood of text may hold up a room. */
const readAtMost = 1600;
const none: readonly Hit[] = [];
const find = wordFinder(allGroups(), new Set(['cover']));

export function read(original: string): Reading {
  const normalised = normalise(original.length > readAtMost ? original.slice(0, readAtMost) : original);
  const text = withoutAddress(normalised.text);
  const found = find(text);
  let sound: Features | null = null;
  return {
    normalised,
    text,
    sentences: cut(text, sentenceEnds),
    clauses: cut(text, clauseEnds),
    hits: (group) => found.get(group) ?? none,
    groups: [...found.keys()],
    get sound() {
      sound ??= featuresOf(text);
      return sound;
    },
  };
}

/** Who is spoken to is no matter of complaint: @物业 and 物业, at the head become blanks of the same length. */
function withoutAddress(text: string): string {
  const blank = (words: string): string => ' '.repeat(words.length);
  return text
    .replace(/@[^\s,:@]{1,12}/g, blank)
    .replace(
      /^\s*(?:请问)?(?:物业|管家|网格员?|业委会|师傅|小[\u4e00-\u9fff]|各位|大家|领导)(?:们|的|经理|师傅|在吗|在不在|在没|在)*(?=[,:! ])/,
      blank,
    );
}

/** A shared group is called `@name`; an entry's own words go by the entry's place in its list. */
function allGroups(): Map<string, string> {
  const groups = new Map<string, string>([
    ['cover', covers],
    ['relaying', relaying],
  ]);
  for (const [name, words] of Object.entries(faults)) groups.set(`@${name}`, words);
  matters.forEach((matter, index) => {
    groups.set(`head:${index}`, matter.words);
    if (matter.with !== undefined) groups.set(`tail:${index}`, ownWords(matter.with));
  });
  hazards.forEach((hazard, index) => {
    groups.set(`hazard:${index}`, hazard.words);
    if (hazard.with !== undefined) groups.set(`hazard-with:${index}`, hazard.with);
  });
  privateWords.forEach((entry, index) => {
    groups.set(`private:${index}`, entry.words);
    if (entry.with !== undefined) groups.set(`private-with:${index}`, entry.with);
  });
  for (const guard of guards) groups.set(`guard:${guard.kind}`, guard.words);
  for (const [name, plea] of Object.entries(pleas)) groups.set(name, plea.words);
  return groups;
}

function ownWords(list: string): string {
  return list
    .split(/\s+/)
    .filter((word) => !word.startsWith('@'))
    .join(' ');
}

const sentenceEnds = new Set('。!?;\n');
const clauseEnds = new Set('。!?;\n,、:~… ');

function cut(text: string, at: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let index = 0; index <= text.length; index += 1) {
    if (index < text.length && !at.has(text[index] as string)) continue;
    const to = index < text.length ? index + 1 : index;
    if (index > from) spans.push({ from, to });
    from = index + 1;
  }
  return spans;
}

export const spanAt = (spans: readonly Span[], position: number): Span | undefined =>
  spans.find((span) => position >= span.from && position < span.to);
