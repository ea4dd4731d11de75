/** What a change of an issue means for the alert about it: raise one, end the one that runs, or nothing. */

import type { Change } from '../issue/change';
import { type Issue, isOpen } from '../issue/issue';

export type AlertDue = 'raise' | 'end' | null;

/** A red issue that somebody still has to act on; one that waits for its follow-up is over until the answer. */
const calls = (issue: Issue): boolean => issue.severity === 'red' && isOpen(issue) && issue.state !== 'awaiting-followup';

/** @param running whether an alert about it runs. */
export function alertDue({ before, events, after }: Change, running: boolean): AlertDue {
  if (running) return calls(after) ? null : 'end';
  if (!calls(after)) return null;
  // 没解决 goes on in hand, without a new alarm; what is opened again, or has only now become red, is one.
  const anew = before === null || before.severity !== 'red' || events.some(({ type }) => type === 'reopened');
  return anew ? 'raise' : null;
}
