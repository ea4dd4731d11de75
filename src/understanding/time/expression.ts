/** What an expression of time means, and where in the text it stands. */

import type { CivilDay } from '../../kernel/civil';
import type { Instant } from '../../kernel/instant';

/** RFC 5545's names of weekdays. */
export type Weekday = 'SU' | 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA';

/** An end of a range: a day stands for its midnight. */
export type Bound = { readonly at: Instant; readonly precision: 'day' | 'second' };

export type TimeRange = {
  readonly kind: 'range';
  readonly start: Bound | null;
  /** Exclusive. */
  readonly end: Bound | null;
  /** The words leave the start open: a deadline counts from the reference. */
  readonly startOpen?: true;
  readonly endOpen?: true;
};

export type Duration = {
  readonly kind: 'duration';
  readonly months?: number;
  readonly seconds?: number;
  readonly workdays?: number;
};

export type Recurrence = {
  readonly kind: 'recurrence';
  readonly freq: 'MINUTELY' | 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval?: number;
  readonly byday?: readonly Weekday[];
  /** Which of the month's such weekdays (or working days); −1 the last. */
  readonly nth?: readonly number[];
  /** −1 is the last day of the month. */
  readonly bymonthday?: readonly number[];
  readonly bymonth?: number;
  /** `HH:MM` */
  readonly time?: string;
  readonly timeEnd?: string;
  readonly workday?: true;
};

export type TimeMeaning =
  | { readonly kind: 'instant'; readonly start: Instant }
  | { readonly kind: 'date'; readonly start: CivilDay }
  | TimeRange
  | Duration
  | Recurrence;

export type TimeExpression = {
  /** Offsets in the original text, in UTF-16 units; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly meaning: TimeMeaning;
};
