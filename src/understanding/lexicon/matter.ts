/** The form of an entry: which words, alone or beside others, speak of which category, how surely, and why. */

import type { Category, MajorClass } from '../../core/issue/vocabulary';

export type Matter = {
  readonly is: Category;
  /** Words separated by spaces, `(a|b)c` for either, `@name` for a shared group of words. */
  readonly words: string;
  /** Words that must stand near, in the same sentence; without it the words speak alone. */
  readonly with?: string;
  /** The widest gap between both, in characters. */
  readonly within?: number;
  /** The second must follow the first. */
  readonly inOrder?: true;
  /** 4 a report by itself · 3 nearly sure · 2 likely · 1 only says what it is about. */
  readonly weight: 1 | 2 | 3 | 4;
  /** Urgent for people: no water, no power, no lift. */
  readonly urgent?: true;
  readonly danger?: MajorClass;
  /** A wish or suggestion rather than a fault. */
  readonly wish?: true;
  /** How a title calls it, where the words themselves do not read well. */
  readonly name?: string;
  /** What `because` says of it. */
  readonly why: string;
};
