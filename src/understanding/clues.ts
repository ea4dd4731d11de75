/** What the rules found, as the models take it: each clue by name, with how much of it there is. */

import type { Category, MajorClass } from '../core/issue/vocabulary';
import type { Emergency } from './emergency';
import { type Clues, clueBuckets } from './model/features';
import type { Weighing } from './weigh';

/** A name falls into the same bucket in every version: weights belong to buckets. */
function bucketOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  return ((hash >>> 15) ^ hash) & (clueBuckets - 1);
}

/** As many points are one clear clue. */
const clear = 4;

type Named = { readonly category: Category | null; readonly majorClass: MajorClass | null; readonly emergency: Emergency | null };

/** @param named what the rules alone would say. */
export function cluesOf({ parts, weighed }: Weighing, length: number, { category, majorClass, emergency }: Named): Clues {
  const clues = new Map<number, number>();
  const add = (name: string, strength: number): void => {
    clues.set(bucketOf(name), strength);
  };
  for (const { name, points } of parts) if (points !== 0) add(`part ${name}`, Math.max(-2, Math.min(2, points / clear)));
  for (const { evidence, weight } of weighed) {
    if (weight >= 2) add(`speaks of ${evidence.matter.is}`, 0.5);
    if (evidence.matter.danger !== undefined) add(`speaks of ${evidence.matter.danger}`, 0.5);
    if (weight >= 3 && evidence.matter.is === category) add(`clearly ${category}`, 1);
  }
  add(`length ${Math.min(7, Math.floor(Math.log2(length + 1)))}`, 0.5);
  add(`strongest ${Math.max(0, ...weighed.map(({ weight }) => weight))}`, 0.5);
  if (category !== null) add(`named ${category}`, 1);
  if (majorClass !== null) add(`named ${majorClass}`, 1);
  if (emergency !== null) add(`emergency ${emergency.kind}`, 1);
  return clues;
}
