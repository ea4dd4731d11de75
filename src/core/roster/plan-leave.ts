/** What is promised about a leave: its deputy is told when it begins, its person what is theirs again when it is over. */

import type { Instant } from '../../kernel/instant';
import { afterQuiet, type QuietHours } from '../reminder/quiet-hours';
import type { PlannedReminder } from '../reminder/reminder';
import type { Span } from './span';

export type LeavePromise = 'leave-begins' | 'leave-ends';

/** @param at when it was entered: one that has begun was told then. */
export const planLeave = ({ from, until }: Span, quiet: QuietHours, at: Instant): readonly PlannedReminder<LeavePromise>[] => [
  ...(from > at ? [{ promise: 'leave-begins', countsFrom: from, dueAt: afterQuiet(from, quiet) } as const] : []),
  { promise: 'leave-ends', countsFrom: until, dueAt: afterQuiet(until, quiet) },
];
