/** The promises that follow from an alert as it stands: the steps while a party is silent, the strip, and the 复盘 afterwards. */

import { type Instant, later, minutes } from '../../kernel/instant';
import { deadline } from '../calendar/deadline';
import type { Manners } from '../reminder/plan';
import type { PlannedReminder } from '../reminder/reminder';
import { type Alert, type AlertEnding, isRunning, unanswered } from './alert';

/** In this order, so many minutes after it was raised, as long as a party has not answered (defaults of ours, 参考). */
const alertSteps = { deputy: 5, convenor: 10, secretary: 20, 'report-due': 30 } as const;
export type AlertStep = keyof typeof alertSteps;

export type AlertPromise = AlertStep | 'strip' | 'debrief';
export type AlertReminder = PlannedReminder<AlertPromise>;

/** Receipts within this long of one strip share the next (a default of ours, 参考). */
const stripRest = minutes(1);
/** Working time after the end, when heads are cool and memories fresh (a default of ours, 参考). */
const debriefAfter = { workingHours: 2 };

export function planAlert(alert: Alert, manners: Manners): readonly AlertReminder[] {
  return isRunning(alert) ? [...steps(alert), ...strip(alert)] : debrief(alert, manners);
}

export const isStep = (promise: AlertPromise): promise is AlertStep => promise in alertSteps;

/** When the strip may be shown again: at once the first time and when all have answered, else a minute after the last. */
export function stripDue({ parties, receipts, shown, shownAt }: Alert): Instant | 'now' | null {
  if (receipts.length === shown) return null;
  if (shownAt === null || receipts.length >= parties.length) return 'now';
  return later(shownAt, stripRest);
}

const steps = (alert: Alert): readonly AlertReminder[] =>
  unanswered(alert).length === 0
    ? []
    : (Object.keys(alertSteps) as AlertStep[]).map((promise) => ({
        promise,
        countsFrom: alert.raisedAt,
        dueAt: later(alert.raisedAt, minutes(alertSteps[promise])),
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
