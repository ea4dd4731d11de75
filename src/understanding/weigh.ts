/** What the rules find in a message: what speaks for a report and against one, each part with its points and its words. */

import { type Evidence, evidenceIn } from './evidence';
import { selfDenying } from './lexicon/faults';
import { type GuardKind, guards } from './lexicon/guards';
import type { Reading } from './read';
import { standingReasons, struckReasons } from './reasons';
import { type Signals, signalsIn } from './signals';
import { type Doubt, doubter, onlyAsks, settledAfter } from './standing';
import { goesOver, lineKinds, wishesHere } from './whole-line';

export type Weighed = { readonly evidence: Evidence; readonly weight: number };

export type Weighing = {
  /** The evidence that stands. */
  readonly weighed: readonly Weighed[];
  readonly signals: Signals;
  /** The words that speak for a report, and those that speak against one. */
  readonly speaksFor: readonly string[];
  readonly speaksAgainst: readonly string[];
  /** What speaks for and against by name, in a fixed order; the model has learnt what each is worth. */
  readonly parts: readonly Part[];
  /** It begins as hearsay, and says of no fault that it is there. */
  readonly onlyHeard: boolean;
};

export type Part = { readonly name: string; readonly points: number; readonly because?: string };

type Doubted = { readonly evidence: Evidence; readonly doubt: Doubt };

export function weigh(reading: Reading, hasPlace: boolean): Weighing {
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
  const struck = standing.every(({ weight }) => weight < 2) && doubted.some(({ evidence }) => evidence.matter.weight >= 3);
  const parts = [
    ...forIt(reading, signals, standing, hasPlace),
    ...coverParts(reading, standing),
    ...againstIt(reading, signals, standing, doubted),
    { name: 'struck', points: struck ? -4 : 0 },
  ];
  return {
    weighed: standing,
    signals,
    speaksFor: [...standingReasons(standing), ...reasonsOf(parts.filter(({ points }) => points > 0))],
    speaksAgainst: [...reasonsOf(parts.filter(({ points }) => points < 0)), ...struckReasons(doubted)],
    parts,
    onlyHeard: struck && !signals.pleading && lineKinds(reading.text).some(({ kind }) => kind === 'hearsay'),
  };
}

/** How much of a line is the matter itself: of 厕所堵 all, of a story that has a clogged lavatory in it little. */
function coverParts({ text }: Reading, standing: readonly Weighed[]): Part[] {
  const faults = standing.filter(({ weight }) => weight >= 2).map(({ evidence }) => evidence);
  if (faults.length === 0) return [];
  const from = Math.min(...faults.map((fault) => fault.from));
  const to = Math.max(...faults.map((fault) => fault.to));
  const share = (to - from) / Math.max(1, text.trim().length);
  return [
    { name: 'covers', points: 4 * Math.min(1, share) },
    { name: 'few words', points: text.length <= fewSigns ? 4 : 0 },
  ];
}
const fewSigns = 8;

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
    ...doubtParts(standing, doubted),
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

/** A topic word beside a question or a rumour must not register what the question asked. */
function doubtParts(standing: readonly Weighed[], doubted: readonly Doubted[]): Part[] {
  const open = doubted.some(({ evidence, doubt }) => doubt !== 'denied' && evidence.matter.weight >= 2);
  const clear = standing.some(({ weight }) => weight >= 3);
  return [{ name: 'doubt', points: open && !clear ? -1.5 : 0 }];
}
