/** What speaks for a matter: the words found, where they stand, and whether they were denied, asked or only supposed. */

import type { Hit } from './find-words';
import { selfDenying } from './lexicon/faults';
import type { Matter } from './lexicon/matter';
import { matters } from './lexicon/matters';
import { isDenied, pairs } from './near';
import type { Reading } from './read';

export type Evidence = {
  readonly matter: Matter;
  readonly from: number;
  readonly to: number;
  /** The deciding words as found, a head and its partner. */
  readonly head: string;
  readonly headFrom: number;
  readonly tail: string | null;
  readonly denied: boolean;
};

/** A word said a hundred times says no more than said a few times. */
const mostHeads = 4;

export function evidenceIn(reading: Reading): Evidence[] {
  const found: Evidence[] = [];
  for (const group of reading.groups) {
    if (!group.startsWith('head:')) continue;
    const index = Number(group.slice(5));
    const matter = matters[index] as Matter;
    const heads = reading.hits(group).slice(0, mostHeads);
    if (matter.with === undefined) found.push(...heads.map((head) => alone(reading, matter, head)));
    else found.push(...together(reading, matter, heads, tailsOf(reading, matter, index)));
  }
  return withoutInner(found).sort((left, right) => left.from - right.from || right.matter.weight - left.matter.weight);
}

/** 电梯灯不亮 is about the lift, 落水管断了 about the drain: a shorter thing inside a longer one says nothing beside it. */
function withoutInner(found: readonly Evidence[]): Evidence[] {
  return found.filter(
    (inner) =>
      inner.tail === null ||
      !found.some(
        (outer) =>
          outer.tail !== null &&
          outer.head.length > inner.head.length &&
          outer.headFrom <= inner.headFrom &&
          outer.headFrom + outer.head.length >= inner.headFrom + inner.head.length &&
          outer.matter.is !== inner.matter.is,
      ),
  );
}

const alone = ({ text }: Reading, matter: Matter, head: Hit): Evidence => ({
  matter,
  from: head.from,
  to: head.to,
  head: head.word,
  headFrom: head.from,
  tail: null,
  denied: isDenied(text, head),
});

const together = ({ text }: Reading, matter: Matter, heads: readonly Hit[], tails: readonly Hit[]): Evidence[] =>
  tails.length === 0
    ? []
    : pairs(text, heads, tails, matter.within ?? 8, matter.inOrder ?? false).map(({ head, tail }) => ({
        matter,
        from: Math.min(head.from, tail.from),
        to: Math.max(head.to, tail.to),
        head: head.word,
        headFrom: head.from,
        tail: tail.word,
        denied: isDenied(text, tail) || (!selfDenying.test(tail.word) && isDenied(text, head)),
      }));

const sharedNames = new Map<Matter, readonly string[]>(matters.map((matter) => [matter, matter.with?.match(/@\w+/g) ?? []] as const));

function tailsOf(reading: Reading, matter: Matter, index: number): readonly Hit[] {
  const own = reading.hits(`tail:${index}`);
  const shared = sharedNames.get(matter) ?? [];
  if (shared.length === 0) return own;
  return [...own, ...shared.flatMap((name) => reading.hits(name))].sort((left, right) => left.from - right.from || right.to - left.to);
}
