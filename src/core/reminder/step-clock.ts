/** The clock of a step: by which rule it runs, from when, how much time it was given, when it stood still, and when it runs out. */

import { type Instant, later } from '../../kernel/instant';
import { type Allowance, deadline } from '../calendar/deadline';
import type { Stop } from '../calendar/working-hours';
import { allowances, isDispute } from '../issue/allowances';
import type { Issue } from '../issue/issue';
import type { Manners } from '../manners/manners';
import type { SettingKey } from '../manners/setting';

/** A setting, the fixed time of a red one that nobody was sent, or the date that a meeting named. */
export type DueRule = SettingKey | 'dispatch-red' | 'meeting-date';

export type StepClock = {
  readonly step: 'dispatch' | 'receipt' | 'finish';
  readonly rule: DueRule;
  readonly from: Instant;
  readonly since: 'registered' | 'handed-back' | 'dispatched' | 'raised' | 'named';
  /** Null: a date was named. */
  readonly allowance: Allowance | null;
  /** Only those that have ended: one that has not moves nothing yet. */
  readonly stops: readonly Stop[];
  readonly end: Instant;
};

/** Null where it was sent to somebody. */
export function dispatchClock(issue: Issue, manners: Manners): StepClock | null {
  const { state, severity, since, registeredAt } = issue;
  if (state !== 'awaiting-dispatch') return null;
  const from = owedSince(issue, since);
  const allowance = severity === 'red' ? manners.redDispatch : allowances(issue, manners).dispatch;
  const rule = severity === 'red' || severity === 'orange' ? (`dispatch-${severity}` as const) : 'dispatch-yellow';
  const began = since > registeredAt ? 'handed-back' : 'registered';
  return running({ step: 'dispatch', rule, since: from > since ? 'raised' : began, from, allowance, stops: [] }, manners);
}

/** Null where nobody is asked for a receipt. */
export function receiptClock(issue: Issue, manners: Manners): StepClock | null {
  if (issue.dispatchedAt === null || issue.state !== 'awaiting-receipt') return null;
  const rule = isDispute(issue) ? 'receipt-yellow' : (`receipt-${issue.severity}` as const);
  const allowance = allowances(issue, manners).receipt;
  return running({ step: 'receipt', rule, ...sent(issue, issue.dispatchedAt), allowance, stops: [] }, manners);
}

/** Null where nobody owns it. */
export function finishClock(issue: Issue, manners: Manners): StepClock | null {
  if (issue.dispatchedAt === null || issue.owner === null) return null;
  const stops = ended(issue);
  if (issue.dueAt !== null && issue.severity !== 'red') {
    const end = later(issue.dueAt, stoodStill(stops));
    return { step: 'finish', rule: 'meeting-date', since: 'named', from: issue.dueAt, allowance: null, stops, end };
  }
  const rule = isDispute(issue) ? 'finish-dispute' : (`finish-${issue.severity}` as const);
  const allowance = allowances(issue, manners).finish;
  return running({ step: 'finish', rule, ...sent(issue, issue.dispatchedAt), allowance, stops }, manners);
}

/**
 * What was sent and called more urgent later has its time from there: else it would be overdue as it is called so. A dispute has
 * its month however urgent it is called.
 */
const owedSince = (issue: Issue, began: Instant): Instant =>
  issue.raisedAt !== null && issue.raisedAt > began && !isDispute(issue) ? issue.raisedAt : began;

function sent(issue: Issue, dispatchedAt: Instant): Pick<StepClock, 'from' | 'since'> {
  const from = owedSince(issue, dispatchedAt);
  return { from, since: from > dispatchedAt ? 'raised' : 'dispatched' };
}

const running = (clock: Omit<StepClock, 'end'> & { readonly allowance: Allowance }, { workHours }: Manners): StepClock => ({
  ...clock,
  end: deadline(clock.from, clock.allowance, clock.stops, workHours),
});

/** A span that has not ended moves the end of nothing yet. */
const ended = (issue: Issue): readonly Stop[] => issue.stops.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }]));

/** A date that a meeting named moves on by the time that the clock stood still since it was set. */
const stoodStill = (stops: readonly Stop[]): number => stops.reduce((sum, { from, to }) => sum + (to - from), 0);
