/** A promise with the instant it counts from and the instant it is due; of what kind of thing it is. */

import type { Instant } from '../../kernel/instant';

/** What promises can be about; each is numbered within its compound. */
export type ReminderKind = 'issue' | 'alert' | 'meeting' | 'leave';

/** A reminder's key is its subject, the promise and the instant that the promise counts from: a fired key never fires again. */
export type PlannedReminder<Promise extends string = string> = {
  readonly promise: Promise;
  readonly countsFrom: Instant;
  readonly dueAt: Instant;
};

export type ReminderSubject = { readonly kind: ReminderKind; readonly compound: number; readonly number: number };
