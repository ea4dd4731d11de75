/** Why something is due when it is: the step whose clock runs, what it counts, and which days it passed over. */

import type { Instant } from '../../kernel/instant';
import { type DaysBetween, daysBetween } from '../calendar/off-days';
import type { Issue } from '../issue/issue';
import type { Manners } from '../manners/manners';
import { planReminders } from './plan';
import { dispatchClock, finishClock, receiptClock, type StepClock } from './step-clock';

/** `days`: null where it runs on the wall clock, through nights and holidays. */
export type ExplainedClock = StepClock & { readonly days: DaysBetween | null };

export type DueExplanation =
  /** `behind`: the work's own clock, which runs beside the receipt's. */
  | { readonly kind: 'runs'; readonly clock: ExplainedClock; readonly behind: StepClock | null }
  /** `clock`: as it will run where it goes on at `resumeAt`. */
  | { readonly kind: 'stands'; readonly since: Instant; readonly resumeAt: Instant | null; readonly clock: ExplainedClock | null }
  /** The owner's clock has stopped; `closesAt` null: the reporter was not asked yet. */
  | { readonly kind: 'asked'; readonly finishedAt: Instant; readonly closesAt: Instant | null }
  | { readonly kind: 'over' };

export function explainDue(issue: Issue, manners: Manners): DueExplanation {
  switch (issue.state) {
    case 'awaiting-dispatch':
    case 'awaiting-receipt':
    case 'in-hand':
      return runs(issue, manners);
    case 'paused':
    case 'whistled':
      return { kind: 'stands', since: issue.since, resumeAt: issue.resumeAt, clock: asResumed(issue, manners) };
    case 'awaiting-followup': {
      const close = planReminders(issue, manners).find(({ promise }) => promise === 'followup-close');
      return { kind: 'asked', finishedAt: issue.finishedAt ?? issue.since, closesAt: close?.dueAt ?? null };
    }
    default:
      return { kind: 'over' };
  }
}

function runs(issue: Issue, manners: Manners): DueExplanation {
  const [clock, behind = null] = [dispatchClock(issue, manners), receiptClock(issue, manners), finishClock(issue, manners)].filter(
    (one) => one !== null,
  );
  return clock === undefined ? { kind: 'over' } : { kind: 'runs', clock: explained(clock), behind };
}

/** The pause that stands, taken to end when it is to end. */
function asResumed(issue: Issue, manners: Manners): ExplainedClock | null {
  const { resumeAt } = issue;
  if (resumeAt === null) return null;
  const clock = finishClock({ ...issue, stops: issue.stops.map((stop) => ({ ...stop, to: stop.to ?? resumeAt })) }, manners);
  return clock && explained(clock);
}

function explained(clock: StepClock): ExplainedClock {
  const { allowance, from, end, stops } = clock;
  const passed = stops.filter((stop) => stop.to > from && stop.from < end);
  const works = allowance !== null && !('milliseconds' in allowance);
  return { ...clock, stops: clock.rule === 'meeting-date' ? stops : passed, days: works ? daysBetween(from, end) : null };
}
