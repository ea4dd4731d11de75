/** Which of the four major classes a category falls into where a person calls it red without saying which (a default of ours, 参考). */

import type { Category, MajorClass } from '../issue/vocabulary';

const threatening: readonly Category[] = [
  'gas',
  'power',
  'building-safety',
  'fire-safety',
  'falling-objects',
  'security',
  'illegal-building',
];
const quarrels: readonly Category[] = ['parking', 'noise', 'property-fees', 'committee-affairs', 'neighbours', 'pets', 'renovation'];

export function classOf(category: Category): MajorClass {
  if (threatening.includes(category)) return 'public-safety';
  return quarrels.includes(category) ? 'major-dispute' : 'emergency';
}

/** Of these the secretary is told at once. */
const secretarys: readonly MajorClass[] = ['public-safety', 'emergency', 'petition-stability'];
export const isSecretarys = (majorClass: MajorClass | null): boolean => majorClass !== null && secretarys.includes(majorClass);
