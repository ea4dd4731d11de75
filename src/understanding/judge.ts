/** Decides whether a message is a report: a score of what speaks for and against it, each part with its words. */

import { type Evidence, evidenceIn } from './evidence';
import { selfDenying } from './lexicon/faults';
import { type GuardKind, guards } from './lexicon/guards';
import { styleOf } from './model/style';
import type { Reading } from './read';
import { standingReasons, struckReasons } from './reasons';
import { type Signals, signalsIn } from './signals';
import { type Doubt, doubter, onlyAsks, settledAfter } from './standing';
import { goesOver, lineKinds, wishesHere } from './whole-line';

export type Weighed = { readonly evidence: Evidence; readonly weight: number };

export type Judgement = {
  readonly score: number;
  /** How much the line sounds like a report. */
  readonly tone: number;
  /** The evidence that stands. */
  readonly weighed: readonly Weighed[];
  readonly signals: Signals;
  /** The words that speak for a report, and those that speak against one. */
  readonly speaksFor: readonly string[];
  readonly speaksAgainst: readonly string[];
  /** The parts of the score by name, in a fixed order. */
  readonly parts: readonly Part[];
};

export type Part = { readonly name: string; readonly points: number; readonly because?: string };

type Doubted = { readonly evidence: Evidence; readonly doubt: Doubt };

/** @param tone how much the line sounds like a report, by a model that need not be the shipped one. */
export function judge(reading: Reading, hasPlace: boolean, tone = styleOf(reading.sound)): Judgement {
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
    ...lengthParts(reading, standing),
    tonePart(reading, struck(standing, doubted) ? Math.min(tone, heardAtMost) : tone, standing),
  ];
  return {
    score: scoreOf(parts, signals.pleading || reading.text.length > shortLine),
    tone,
    weighed: standing,
    signals,
    speaksFor: [...standingReasons(standing), ...reasonsOf(parts.filter(({ points }) => points > 0))],
    speaksAgainst: againstIts(
      parts.filter(({ points }) => points < 0),
      struckReasons(doubted),
    ),
    parts,
  };
}

/** The tone hears little in a few signs, and much too much in a letter. */
const lengthParts = ({ text }: Reading, standing: readonly Weighed[]): Part[] => [
  { name: 'long', points: text.length > shortLine ? 2 : 0 },
  { name: 'few words', points: text.length <= fewSigns && standing.some(({ weight }) => weight >= 2) ? 3 : 0 },
];
const fewSigns = 8;

/** The tone is told of where nothing else says why. */
function againstIts(parts: readonly Part[], struck: readonly string[]): readonly string[] {
  const named = [...reasonsOf(parts.filter(({ name }) => name !== 'tone')), ...struck];
  return named.length > 0 ? named : reasonsOf(parts);
}

const reasonsOf = (parts: readonly Part[]): readonly string[] => parts.flatMap(({ because }) => because ?? []);

/** 打不起火 is a fault of its own, though it denies the 起火 inside it. */
const holdsItsOwn = ({ head, tail, from, to }: Evidence, other: Evidence): boolean =>
  tail === null && selfDenying.test(head) && to - from > other.to - other.from;

function forIt({ text }: Reading, signals: Signals, standing: readonly Weighed[], hasPlace: boolean): Part[] {
  const strongest = Math.max(0, ...standing.map(({ weight }) => weight));
  const several = new Set(standing.filter(({ weight }) => weight >= 2).map(({ evidence }) => evidence.matter)).size;
  const has = strongest >= 1;
  const plea = signals.count('plea-strong') > 0;
  const wish = signals.count('wish') > 0;
  const part = (name: string, points: number): Part => ({ name, points });
  return [
    part('strongest', strongest),
    part('several', Math.min(1, Math.max(0, several - 1) * 0.5)),
    { name: 'plea', points: plea ? (has ? 1.6 : 1.2) : 0, ...(plea ? { because: `「${signals.first('plea-strong')}」→要求处理` } : {}) },
    part('pleading', signals.pleading ? 0.8 : 0),
    part('soft', has ? Math.min(1, signals.count('plea-soft') * 0.4) : 0),
    { name: 'wish', points: wish ? (has ? 1.5 : 1) : 0, because: `「${signals.first('wish')}」→是提建议` },
    part('lasting', has && signals.count('lasting') > 0 ? 0.5 : 0),
    part('harm', has ? Math.min(1, signals.count('harm') * 0.4) : 0),
    { name: 'neglected', points: signals.neglected ? (has ? 1 : 0.5) : 0, because: '说没人管' },
    part('compound', signals.count('compound') > 0 ? 0.3 : 0),
    part('place', strongest >= 2 && hasPlace ? 0.6 : 0),
    { name: 'action', points: has && signals.asksAction ? 0.7 : 0, because: '要人来处理' },
    { name: 'wishes here', points: wishesHere(text) ? 1.5 : 0, because: '整句是提建议' },
    { name: 'goes over', points: goesOver(text) ? 3 : 0, ...(goesOver(text) ? { because: '整句是要集体去反映' } : {}) },
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
    ? { name: 'reporting', points: -2.5, because: '整句在说已做或要做的事，不登记' }
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
  return kinds.slice(0, 2).map(({ kind, points, why }) => ({ name: kind, points, because: `整句${why}` }));
}

function settledPart(reading: Reading, signals: Signals, standing: readonly Weighed[]): Part {
  const main = standing.find(({ weight }) => weight >= 2)?.evidence ?? standing[0]?.evidence;
  const settled = main === undefined || signals.pleading ? null : settledAfter(reading, main);
  return settled === null ? { name: 'settled', points: 0 } : { name: 'settled', points: -3.5, because: `「${settled}」→已经好了，不登记` };
}

/** 车位产权归谁 asks about a thing of the field, and no fault stands beside it. */
function questionPart({ text }: Reading, standing: readonly Weighed[]): Part {
  const asks = standing.every(({ weight }) => weight < 2) && onlyAsks(text);
  return { name: 'question', points: asks ? -1.5 : 0, ...(asks ? { because: '整句是在问，不登记' } : {}) };
}

/** All that could have been a fault is asked, heard or denied: however much it sounds like one, it is none yet. */
const struck = (standing: readonly Weighed[], doubted: readonly Doubted[]): boolean =>
  standing.every(({ weight }) => weight < 2) && doubted.some(({ evidence }) => evidence.matter.weight >= 3);
const heardAtMost = 0.5;

/** A topic word beside a question or a rumour must not register what the question asked. */
function doubtPart(standing: readonly Weighed[], doubted: readonly Doubted[]): Part {
  const open = doubted.some(({ evidence, doubt }) => doubt !== 'denied' && evidence.matter.weight >= 2);
  const clear = standing.some(({ weight }) => weight >= 3);
  return { name: 'doubt', points: open && !clear ? -1.5 : 0 };
}

/** What the tone is worth beside one clear fault word (4): the rules name the words, the model has heard more lines. */
const toneShare = { short: 3, long: 1 };
const shortLine = 50;

export const soundsLikeReport = '整句口气像报事';

function tonePart({ text }: Reading, tone: number, standing: readonly Weighed[]): Part {
  // Where a fault is named, that has decided.
  const decides = standing.every(({ weight }) => weight < 2);
  const because = tone >= 1.2 && decides ? { because: soundsLikeReport } : tone <= -1.2 ? { because: '整句口气不像报事' } : {};
  return { name: 'tone', points: tone * (text.length <= shortLine ? toneShare.short : toneShare.long), ...because };
}

/** However many words speak for a report or against it, they say no more than a few; a long line, or one written to be handled, may tell more. */
const most = { short: 5, long: 9, against: 12 };

function scoreOf(parts: readonly Part[], long: boolean): number {
  const tone = parts.find(({ name }) => name === 'tone')?.points ?? 0;
  const rules = parts.reduce((sum, part) => sum + part.points, 0) - tone;
  return Math.max(-most.against, Math.min(long ? most.long : most.short, rules)) + tone;
}
