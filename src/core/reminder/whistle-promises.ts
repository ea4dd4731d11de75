/** Promises about a whistle that was blown: its silence is noticed, and the whistler is asked again and again how it stands. */

import type { Instant } from '../../kernel/instant';
import { deadline } from '../calendar/deadline';
import type { Issue } from '../issue/issue';
import type { Manners } from '../manners/manners';
import type { PlannedReminder } from './reminder';

export type WhistlePromise = 'whistle-unanswered' | 'whistle-stands';

/** @param asOf the next asking lies behind it. */
export function whistlePromises(
  { state, since, whistle }: Issue,
  { whistle: times, workHours }: Manners,
  asOf: Instant,
): readonly PlannedReminder<WhistlePromise>[] {
  if (state !== 'whistled') return [];
  const calledAt = whistle?.calledAt ?? since;
  const unanswered =
    whistle?.stage === 'called'
      ? [{ promise: 'whistle-unanswered', countsFrom: calledAt, dueAt: deadline(calledAt, times.checkIn, [], workHours) } as const]
      : [];
  let countsFrom = whistle?.handlingAt ?? whistle?.checkedInAt ?? calledAt;
  let dueAt = deadline(countsFrom, times.again, [], workHours);
  while (dueAt <= asOf) {
    countsFrom = dueAt;
    dueAt = deadline(dueAt, times.again, [], workHours);
  }
  return [...unanswered, { promise: 'whistle-stands', countsFrom, dueAt }];
}
