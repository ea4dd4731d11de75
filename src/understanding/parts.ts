/** What speaks for a report or against one, by name: each with its points and, where people are told of it, its words. */

import type { Evidence } from './evidence';
import { type GuardKind, guards } from './lexicon/guards';
import type { Doubt } from './standing';
import { type LineKind, lineKindNames } from './whole-line';

export type Weighed = { readonly evidence: Evidence; readonly weight: number };
export type Doubted = { readonly evidence: Evidence; readonly doubt: Doubt };

const ownParts = [
  'strongest',
  'several',
  'plea',
  'pleading',
  'soft',
  'wish',
  'lasting',
  'harm',
  'neglected',
  'compound',
  'place',
  'action',
  'wishes here',
  'goes over',
  'covers',
  'few words',
  'reporting',
  'settled',
  'doubt',
  'question',
  'struck',
] as const;
export type PartName = (typeof ownParts)[number] | GuardKind | LineKind;

export type Part = { readonly name: PartName; readonly points: number; readonly because?: string };

/** Every name that a part can have. */
export const partNames: readonly PartName[] = [...new Set([...ownParts, ...guards.map(({ kind }) => kind), ...lineKindNames])];
