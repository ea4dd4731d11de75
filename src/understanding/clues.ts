/** What the rules found, as the models take it: each clue by name, with how much of it there is. */

import type { Category, EmergencyKind, MajorClass } from '../core/issue/vocabulary';
import { type Emergency, emergencyCategories } from './emergency';
import { matters } from './lexicon/matters';
import type { Clues } from './model/features';
import { type Part, partNames } from './parts';
import type { Weighing } from './weigh';

type ClueName =
  | `part ${Part['name']}`
  | `${'speaks of' | 'named'} ${Category | MajorClass}`
  | `clearly ${Category}`
  | `emergency ${EmergencyKind}`
  | `length ${number}`
  | `strongest ${number}`;

/** The longest lines are all alike. */
const longest = 7;
const strongest = 4;
const upTo = (last: number): readonly number[] => Array.from({ length: last + 1 }, (_, number) => number);

/** In an order that does not hang on the lexicon's. */
const categories: readonly Category[] = [...new Set([...matters.map(({ is }) => is), 'other' as const])].sort();
const majorClasses: readonly MajorClass[] = ['major-dispute', 'public-safety', 'emergency', 'petition-stability'];

/** Weights belong to places in this list: who changes it trains. */
export const clueNames: readonly ClueName[] = [
  ...partNames.map((name) => `part ${name}` as const),
  ...[...categories, ...majorClasses].flatMap((name) => [`speaks of ${name}`, `named ${name}`] as const),
  ...categories.map((name) => `clearly ${name}` as const),
  ...(Object.keys(emergencyCategories) as EmergencyKind[]).map((kind) => `emergency ${kind}` as const),
  ...upTo(longest).map((length) => `length ${length}` as const),
  ...upTo(strongest).map((weight) => `strongest ${weight}` as const),
];
const places = new Map(clueNames.map((name, place) => [name, place] as const));

/** As many points are one clear clue. */
const clear = 4;

type Named = { readonly category: Category | null; readonly majorClass: MajorClass | null; readonly emergency: Emergency | null };

/** @param named what the rules alone would say. `length` of the line in characters. */
export function cluesOf({ parts, weighed }: Weighing, length: number, { category, majorClass, emergency }: Named): Clues {
  const clues = new Map<number, number>();
  const add = (name: ClueName, strength: number): void => void clues.set(places.get(name) as number, strength);
  for (const { name, points } of parts) if (points !== 0) add(`part ${name}`, Math.max(-2, Math.min(2, points / clear)));
  for (const { evidence, weight } of weighed) {
    if (weight >= 2) add(`speaks of ${evidence.matter.is}`, 0.5);
    if (evidence.matter.danger !== undefined) add(`speaks of ${evidence.matter.danger}`, 0.5);
    if (weight >= 3 && evidence.matter.is === category) add(`clearly ${category}`, 1);
  }
  add(`length ${Math.min(longest, Math.floor(Math.log2(length + 1)))}`, 0.5);
  add(`strongest ${Math.max(0, ...weighed.map(({ weight }) => weight))}`, 0.5);
  if (category !== null) add(`named ${category}`, 1);
  if (majorClass !== null) add(`named ${majorClass}`, 1);
  if (emergency !== null) add(`emergency ${emergency.kind}`, 1);
  return clues;
}
