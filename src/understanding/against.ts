/** What speaks against a report: a tone that is none, work that is done, a question, a doubt. */

import { type GuardKind, guards } from './lexicon/guards';
import type { Doubted, Part, Weighed } from './parts';
import type { Reading } from './read';
import type { Signals } from './signals';
import { onlyAsks, settledAfter } from './standing';
import { lineKinds } from './whole-line';

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

export function againstIt(reading: Reading, signals: Signals, standing: readonly Weighed[], doubted: readonly Doubted[]): Part[] {
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

/** A topic word beside a question or a rumour must not register what the question asked. */
function doubtPart(standing: readonly Weighed[], doubted: readonly Doubted[]): Part {
  const open = doubted.some(({ evidence, doubt }) => doubt !== 'denied' && evidence.matter.weight >= 2);
  const clear = standing.some(({ weight }) => weight >= 3);
  return { name: 'doubt', points: open && !clear ? -1.5 : 0 };
}
