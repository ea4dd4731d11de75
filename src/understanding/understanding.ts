/** What a message was understood to be: a report or not, of what, where, how urgent, and the words that say so. */

import type { Category, EmergencyKind, MajorClass, Severity } from '../core/issue/vocabulary';

export type PrivateMatter = 'violence' | 'minor' | 'petitioner' | 'illness' | 'identity';

export type Understanding = {
  /** `yes`: registered at once. `ask`: one short question. `no`: silence. */
  readonly report: 'yes' | 'ask' | 'no';
  /** null only when `report` is `no`. */
  readonly category: Category | null;
  readonly severity: Severity | null;
  /** Set exactly when the severity is red. */
  readonly majorClass: MajorClass | null;
  /** The exact words of the message for a place inside the compound; null when only the compound or a street is named. */
  readonly place: string | null;
  readonly privateMatter: PrivateMatter | null;
  readonly emergency: EmergencyKind | null;
  /** Reported for a neighbour (代报). */
  readonly relayed: boolean;
  /** Households or persons affected, where told. */
  readonly affected: number | null;
  /** The words that decided, in short phrases: for a report where it is one, against it where it is none, both where it is doubtful. */
  readonly because: readonly string[];
  /** Those of them that say what it is a report of, whoever decides in the end that it is one. */
  readonly speaksFor: readonly string[];
};

/** What was said around the message. */
export type Context = {
  readonly quoted?: string;
  readonly previous?: string;
  readonly hasPhoto?: boolean;
  /** The place that an earlier part of the same message names. */
  readonly within?: string | null;
};
