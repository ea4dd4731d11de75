/** The one road by which an alert changes: read, decide, evolve, write row and events, plan its reminders anew. */

import type { Alert } from '../../core/alert/alert';
import { type AlertCommand, type AlertRefusal, decideAlert } from '../../core/alert/decide';
import type { AlertEvent } from '../../core/alert/event';
import { evolveAlert } from '../../core/alert/evolve';
import { planAlert } from '../../core/alert/plan';
import { accepted, type Result, refused } from '../../kernel/result';
import { findAlert } from '../../store/find-alert';
import { saveAlert } from '../../store/save-alert';
import { saveReminders } from '../../store/save-reminders';
import type { Occasion } from '../occasion';

/** `news`: whether anything happened. */
export type AlertOutcome = { readonly alert: Alert; readonly news: boolean };

export async function applyToAlert(occasion: Occasion, number: number, command: AlertCommand): Promise<Result<AlertOutcome, AlertRefusal>> {
  const before = await findAlert(occasion.transaction, occasion.compound, number);
  if (before === null) return refused({ kind: 'no-alert', issue: number });
  const decision = decideAlert(before, command);
  if (!decision.ok) return decision;
  const alert = decision.value.reduce(evolveAlert, before);
  if (decision.value.length > 0) await writeAlert(occasion, alert, decision.value);
  return accepted({ alert, news: decision.value.length > 0 });
}

export async function writeAlert({ transaction, manners }: Occasion, alert: Alert, events: readonly AlertEvent[]): Promise<void> {
  await saveAlert(transaction, alert, events);
  await saveReminders(transaction, { kind: 'alert', compound: alert.compound, number: alert.number }, planAlert(alert, manners));
}
