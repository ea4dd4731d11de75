/** What a change of an issue brings about for the alert: a red one raises it, one that is over ends it. */

import { isRunning } from '../../core/alert/alert';
import { alertDue } from '../../core/alert/due';
import type { Change } from '../../core/issue/change';
import { findAlert } from '../../store/find-alert';
import type { Occasion } from '../occasion';
import { endAlert } from './end';
import { raiseAlert } from './raise';

/** @returns whether one was raised: then it speaks for the change. */
export async function followAlert(occasion: Occasion, change: Change): Promise<boolean> {
  const { before, after } = change;
  if (after.severity !== 'red' && before?.severity !== 'red') return false;
  const alert = await findAlert(occasion.transaction, occasion.compound, after.number);
  const due = alertDue(change, alert !== null && isRunning(alert));
  if (due === 'end') await endAlert(occasion, after, 'with-issue', '');
  if (due !== 'raise') return false;
  await raiseAlert(occasion, after);
  return true;
}
