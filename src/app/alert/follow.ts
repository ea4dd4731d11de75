/** What a change of an issue brings about for the alert: a red one raises it, one that is over ends it. */

import { isRunning } from '../../core/alert/alert';
import { type AlertDue, alertDue } from '../../core/alert/due';
import type { Change } from '../../core/issue/change';
import { findAlert } from '../../store/find-alert';
import type { Occasion } from '../occasion';
import { endAlert } from './end';
import { raiseAlert } from './raise';

/** @returns what is due. One that is raised speaks for the change; `end` is left to `endWithIssue`, behind the line about the change. */
export async function followAlert(occasion: Occasion, change: Change): Promise<AlertDue> {
  const { before, after } = change;
  if (after.severity !== 'red' && before?.severity !== 'red') return null;
  const alert = await findAlert(occasion.transaction, occasion.compound, after.number);
  const due = alertDue(change, alert !== null && isRunning(alert));
  if (due === 'raise') await raiseAlert(occasion, after);
  return due;
}

export async function endWithIssue(occasion: Occasion, { events, after }: Change): Promise<void> {
  const result = after.state === 'awaiting-followup' ? events.at(-1)?.words?.note : '';
  await endAlert(occasion, after, 'with-issue', result ?? '');
}
