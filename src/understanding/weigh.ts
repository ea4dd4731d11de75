/** What the rules find in a message: what speaks for a report and against one, each part with its points and its words. */

import { againstIt } from './against';
import { type Evidence, evidenceIn } from './evidence';
import { selfDenying } from './lexicon/faults';
import type { Doubted, Part, PartName, Weighed } from './parts';
import type { Reading } from './read';
import { standingReasons, struckReasons } from './reasons';
import { type Signals, signalsIn } from './signals';
import { doubter } from './standing';
import { goesOver, wishesHere } from './whole-line';

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
    { name: 'struck', points: struck ? -4 : 0 } as const,
  ];
  return {
    weighed: standing,
    signals,
    speaksFor: [...standingReasons(standing), ...reasonsOf(parts.filter(({ points }) => points > 0))],
    speaksAgainst: [...reasonsOf(parts.filter(({ points }) => points < 0)), ...struckReasons(doubted)],
    parts,
    onlyHeard: struck && parts.some(({ name }) => name === 'hearsay'),
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
  const part = (name: PartName, points: number): Part => ({ name, points });
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
