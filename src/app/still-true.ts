/** Asks once more, as a line is about to be said, whether it is still true, what of it, and whether this is the hour for it. */

import { unanswered } from '../core/alert/alert';
import { isLive } from '../core/meeting/meeting';
import { planReminders } from '../core/reminder/plan';
import { afterQuiet, isQuiet } from '../core/reminder/quiet-hours';
import type { Instant } from '../kernel/instant';
import { findAlert } from '../store/find-alert';
import { findIssue } from '../store/find-issue';
import { findManners } from '../store/find-manners';
import { findMeeting } from '../store/find-meeting';
import type { TakenLine } from '../store/take-lines';
import type { Transaction } from '../store/transaction';
import { type OnlyWhile, urgencies } from '../store/write-line';
import { recompose } from './compose-nudges';
import type { Setup } from './setup';

/** The line as it is to be said; null: no more. An instant: it waits until then. */
export async function asItStands(
  setup: Setup,
  transaction: Transaction,
  line: TakenLine,
  now: Instant,
): Promise<TakenLine | Instant | null> {
  const { compound, onlyWhile, to } = line;
  if (onlyWhile !== null && 'nudges' in onlyWhile) {
    const text = 'person' in to ? await recompose(setup, transaction, to.person, onlyWhile, now) : null;
    return text === null ? null : { ...line, text };
  }
  const quiet = compound === null ? setup.manners.quiet : (await findManners(transaction, compound, setup.manners)).quiet;
  // Unasked and meant for the day, it came late: the platform's pace, or a stop.
  if (line.urgency >= urgencies.notice && isQuiet(now, quiet) && !isQuiet(line.notBefore, quiet)) return afterQuiet(now, quiet);
  return onlyWhile === null || compound === null || (await stands(setup, transaction, compound, onlyWhile, now)) ? line : null;
}

type Condition = Exclude<OnlyWhile, { readonly nudges: readonly number[] }>;

async function stands(setup: Setup, transaction: Transaction, compound: number, condition: Condition, now: Instant): Promise<boolean> {
  if ('meeting' in condition) {
    const meeting = await findMeeting(transaction, compound, condition.meeting);
    return meeting !== null && isLive(meeting) && meeting.scheduledAt === condition.scheduledAt && now < condition.until;
  }
  if ('silent' in condition) {
    const alert = await findAlert(transaction, compound, condition.number);
    return alert !== null && alert.endedAt === null && unanswered(alert).some((party) => condition.silent.includes(party));
  }
  const issue = await findIssue(transaction, compound, condition.number);
  if (issue === null) return false;
  if ('states' in condition) return condition.states.includes(issue.state);
  const { promised, countsFrom } = condition;
  const plan = planReminders(issue, await findManners(transaction, compound, setup.manners), countsFrom);
  return plan.some((one) => one.promise === promised && one.countsFrom === countsFrom && one.dueAt <= now);
}
