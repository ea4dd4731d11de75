/** The promises that follow from an alert as it stands: the steps while a party is silent, the strip, and the 复盘 afterwards. */

import { type Instant, later, minutes } from '../../kernel/instant';
import { deadline } from '../calendar/deadline';
import { type AlertStep, alertStepOrder, type Manners } from '../manners/manners';
import type { PlannedReminder } from '../reminder/reminder';
import { type Alert, type AlertEnding, isRunning, unanswered } from './alert';

export type AlertPromise = AlertStep | 'strip' | 'debrief';
export type AlertReminder = PlannedReminder<AlertPromise>;

/** Receipts within this long of one strip share the next (a default of ours, 参考). */
const stripRest = minutes(1);
/** Working time after the end, when heads are cool and memories fresh (a default of ours, 参考). */
const debriefAfter = { workingHours: 2 };

export function planAlert(alert: Alert, manners: Manners): readonly AlertReminder[] {
  return isRunning(alert) ? [...steps(alert, manners), ...strip(alert)] : debrief(alert, manners);
}

export const isStep = (promise: AlertPromise): promise is AlertStep => (alertStepOrder as readonly string[]).includes(promise);

/** When the strip may be shown again: at once the first time and when all have answered, else a minute after the last. */
export function stripDue({ parties, receipts, shown, shownAt }: Alert): Instant | 'now' | null {
  if (receipts.length === shown) return null;
  if (shownAt === null || receipts.length >= parties.length) return 'now';
  return later(shownAt, stripRest);
}

/** In this order, as long as a party has not answered. */
const steps = (alert: Alert, { alert: after, workHours }: Manners): readonly AlertReminder[] =>
  unanswered(alert).length === 0
    ? []
    : alertStepOrder.map((promise) => ({
        promise,
        countsFrom: alert.raisedAt,
        dueAt: deadline(alert.raisedAt, after[promise], [], workHours),
      }));

function strip(alert: Alert): readonly AlertReminder[] {
  const due = stripDue(alert);
  return due === null || due === 'now' || alert.shownAt === null ? [] : [{ promise: 'strip', countsFrom: alert.shownAt, dueAt: due }];
}

/** Of these nothing is to be learnt. */
const untold: readonly (AlertEnding | null)[] = ['false-alarm', 'broken-off'];

/** Once, where nobody has written one yet. */
function debrief({ endedAt, ending, debriefedAt }: Alert, { workHours }: Manners): readonly AlertReminder[] {
  if (endedAt === null || untold.includes(ending) || debriefedAt !== null) return [];
  return [{ promise: 'debrief', countsFrom: endedAt, dueAt: deadline(endedAt, debriefAfter, [], workHours) }];
}
