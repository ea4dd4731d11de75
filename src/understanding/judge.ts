/** Decides whether a message is a report: a score of what speaks for and against it, each part with its words. */

import { type Evidence, evidenceIn } from './evidence';
import { selfDenying } from './lexicon/faults';
import { type GuardKind, guards } from './lexicon/guards';
import { bucketsOf, styleOf } from './model/style';
import type { Reading } from './read';
import { type Signals, signalsIn } from './signals';
import { type Doubt, doubter, doubtWords, onlyAsks, settledAfter } from './standing';
import { goesOver, lineKinds, wishesHere } from './whole-line';

export type Weighed = { readonly evidence: Evidence; readonly weight: number };

export type Judgement = {
  readonly score: number;
  /** The evidence that stands. */
  readonly weighed: readonly Weighed[];
  readonly signals: Signals;
  readonly because: readonly string[];
  /** The parts of the score by name, in a fixed order. */
  readonly parts: readonly Part[];
};

export type Part = { readonly name: string; readonly points: number; readonly because?: string };

type Doubted = { readonly evidence: Evidence; readonly doubt: Doubt };

export function judge(reading: Reading, hasPlace: boolean): Judgement {
  const signals = signalsIn(reading);
  const standing: Weighed[] = [];
  const doubted: Doubted[] = [];
  const all = evidenceIn(reading);
  const denied = all.filter((evidence) => evidence.denied);
  const doubtOf = doubter(reading, signals.pleading);
  for (const evidence of all) {
    const inside = denied.some((other) => other.from < evidence.to && evidence.from < other.to && !holdsItsOwn(evidence, other));
    const doubt = inside ? 'denied' : doubtOf(evidence);
    if (doubt === null) standing.push({ evidence, weight: evidence.matter.weight });
    else doubted.push({ evidence, doubt });
  }
  const parts = [
    ...forIt(reading, signals, standing, hasPlace),
    ...againstIt(reading, signals, standing, doubted),
    ...tonePart(reading, standing, hasPlace),
  ];
  return {
    score: parts.reduce((sum, part) => sum + part.points, 0),
    weighed: standing,
    signals,
    because: [...deciding(standing), ...parts.flatMap((part) => part.because ?? []), ...struck(doubted)],
    parts,
  };
}

/** 打不起火 is a fault of its own, though it denies the 起火 inside it. */
const holdsItsOwn = ({ head, tail, from, to }: Evidence, other: Evidence): boolean =>
  tail === null && selfDenying.test(head) && to - from > other.to - other.from;

function forIt({ text }: Reading, signals: Signals, standing: readonly Weighed[], hasPlace: boolean): Part[] {
  const strongest = Math.max(0, ...standing.map(({ weight }) => weight));
  const several = new Set(standing.filter(({ weight }) => weight >= 2).map(({ evidence }) => evidence.matter)).size;
  const has = strongest >= 1;
  const plea = signals.count('plea-strong') > 0;
  const part = (name: string, points: number): Part => ({ name, points });
  return [
    part('strongest', strongest),
    part('several', Math.min(1, Math.max(0, several - 1) * 0.5)),
    { name: 'plea', points: plea ? (has ? 1.6 : 1.2) : 0, ...(plea ? { because: `「${signals.first('plea-strong')}」→要求处理` } : {}) },
    part('pleading', signals.pleading ? 0.8 : 0),
    part('soft', has ? Math.min(1, signals.count('plea-soft') * 0.4) : 0),
    part('wish', signals.count('wish') > 0 ? (has ? 1.5 : 1) : 0),
    part('lasting', has && signals.count('lasting') > 0 ? 0.5 : 0),
    part('harm', has ? Math.min(1, signals.count('harm') * 0.4) : 0),
    part('neglected', signals.neglected ? (has ? 1 : 0.5) : 0),
    part('compound', signals.count('compound') > 0 ? 0.3 : 0),
    part('place', strongest >= 2 && hasPlace ? 0.6 : 0),
    part('action', has && signals.asksAction ? 0.7 : 0),
    part('wishes here', wishesHere(text) ? 1.5 : 0),
    { name: 'goes over', points: goesOver(text) ? 3 : 0, ...(goesOver(text) ? { because: '「整句」→集体反映' } : {}) },
  ];
}

type Rule = { readonly kind: GuardKind; readonly first: number; readonly more: number; readonly softens: boolean };

/** What a first word and every further one of a guard take away, and whether pleading takes most of it back. */
const against: readonly Rule[] = [
  { kind: 'notice', first: 1.6, more: 1.2, softens: true },
  { kind: 'sign-up', first: 2.5, more: 1, softens: false },
  { kind: 'advertisement', first: 1.6, more: 1.6, softens: true },
  { kind: 'joke', first: 1.8, more: 0.8, softens: false },
  { kind: 'answer', first: 4, more: 1, softens: false },
  { kind: 'official', first: 1, more: 0.8, softens: true },
  { kind: 'working', first: 1.8, more: 1, softens: true },
  { kind: 'life', first: 0.8, more: 0.4, softens: true },
  { kind: 'plan', first: 1.6, more: 0.4, softens: true },
  { kind: 'drill', first: 1.2, more: 0.6, softens: true },
  { kind: 'praise', first: 2, more: 0.5, softens: true },
  { kind: 'opinion', first: 1.2, more: 0.3, softens: true },
];

function againstIt(reading: Reading, signals: Signals, standing: readonly Weighed[], doubted: readonly Doubted[]): Part[] {
  const parts = against.map(({ kind, first, more, softens }): Part => {
    const count = signals.count(`guard:${kind}`);
    if (count === 0) return { name: kind, points: 0 };
    const softened = signals.pleading && softens ? 0.3 : 1;
    const why = guards.find((guard) => guard.kind === kind)?.why;
    return {
      name: kind,
      points: -softened * (first + more * Math.min(3, count - 1)),
      because: `「${signals.first(`guard:${kind}`)}」→${why}`,
    };
  });
  const reporting: Part = signals.reporting
    ? { name: 'reporting', points: -2.5, because: '「整句」→在说已做或要做的事，不登记' }
    : { name: 'reporting', points: 0 };
  return [
    ...parts,
    ...wholeLine(reading, signals),
    reporting,
    settledPart(reading, signals, standing),
    doubtPart(standing, doubted),
    questionPart(reading, standing),
  ];
}

/** One reason of this sort is enough; written to be handled, a line is a report all the same. */
function wholeLine({ text }: Reading, { pleading }: Signals): Part[] {
  const kinds = pleading ? [] : lineKinds(text);
  return kinds.slice(0, 2).map(({ kind, points, why }) => ({ name: kind, points, because: `「整句」→${why}` }));
}

function settledPart(reading: Reading, signals: Signals, standing: readonly Weighed[]): Part {
  const main = standing.find(({ weight }) => weight >= 2)?.evidence ?? standing[0]?.evidence;
  const settled = main === undefined || signals.pleading ? null : settledAfter(reading, main);
  return settled === null ? { name: 'settled', points: 0 } : { name: 'settled', points: -3.5, because: `「${settled}」→已经好了，不登记` };
}

/** 车位产权归谁 asks about a thing of the field, and no fault stands beside it. */
function questionPart({ text }: Reading, standing: readonly Weighed[]): Part {
  const asks = standing.every(({ weight }) => weight < 2) && onlyAsks(text);
  return { name: 'question', points: asks ? -1.5 : 0, ...(asks ? { because: '「整句」→是在问，不登记' } : {}) };
}

/** A topic word beside a question or a rumour must not register what the question asked. */
function doubtPart(standing: readonly Weighed[], doubted: readonly Doubted[]): Part {
  const open = doubted.some(({ evidence, doubt }) => doubt !== 'denied' && evidence.matter.weight >= 2);
  const clear = standing.some(({ weight }) => weight >= 3);
  return { name: 'doubt', points: open && !clear ? -1.5 : 0 };
}

/** How much the tone may add or take; in a long text, which may be an office's as well, it proves less. */
const toneShare = { short: 1.1, long: 0.7 };
const shortLine = 45;

/** Where the lexicon knows only the thing or the place, the tone of a report counts for more. */
function tonePart({ text }: Reading, standing: readonly Weighed[], hasPlace: boolean): Part[] {
  const tone = styleOf(bucketsOf(text));
  const named = hasPlace || standing.length > 0;
  const unknown = named && standing.every(({ weight }) => weight < 2) && tone > 0.6 && text.length <= shortLine;
  const because = Math.abs(tone) < 1.2 ? {} : { because: tone > 0 ? '「整句」→口气像报事' : '「整句」→口气不像报事' };
  return [
    { name: 'tone', points: tone * (text.length <= shortLine ? toneShare.short : toneShare.long), ...because },
    { name: 'unknown', points: unknown ? 0.8 : 0 },
  ];
}

const deciding = (standing: readonly Weighed[]): string[] => {
  const best = [...standing].sort((left, right) => right.weight - left.weight).slice(0, 3);
  return [...new Set(best.map(({ evidence }) => `「${evidenceWords(evidence)}」→${evidence.matter.why}`))];
};

const struck = (doubted: readonly Doubted[]): string[] =>
  [
    ...new Set(
      doubted
        .filter(({ evidence }) => evidence.matter.weight >= 2)
        .map(({ evidence, doubt }) => `「${evidenceWords(evidence)}」→${doubtWords[doubt]}`),
    ),
  ].slice(0, 3);

const evidenceWords = ({ head, tail }: Evidence): string => (tail === null ? head : `${head}…${tail}`);
