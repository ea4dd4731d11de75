/** The promises that follow from an issue as it stands. Planned anew after each change; what no longer follows is taken away unfired. */

import { type Instant, later, minutes } from '../../kernel/instant';
import { deadline } from '../calendar/deadline';
import { isDispute } from '../issue/allowances';
import type { Issue } from '../issue/issue';
import type { Manners } from '../manners/manners';
import { afterQuiet } from './quiet-hours';
import type { PlannedReminder } from './reminder';
import { dispatchClock, finishClock, receiptClock } from './step-clock';
import { type WhistlePromise, whistlePromises } from './whistle-promises';

export type PromiseKind =
  | 'dispatch-due'
  | 'receipt-due'
  | 'receipt-late'
  | 'finish-due'
  | 'finish-late'
  | 'still-owed'
  | 'resume'
  | 'followup'
  | 'followup-again'
  | 'followup-close'
  | WhistlePromise;

export type IssueReminder = PlannedReminder<PromiseKind>;

/** @param asOf the next time of what is asked again and again lies behind it. */
export function planReminders(issue: Issue, manners: Manners, asOf: Instant = issue.since): readonly IssueReminder[] {
  const steps = stepsOf(issue, manners);
  return [...steps, ...askedAgain(issue, manners, steps, asOf), ...whistlePromises(issue, manners, asOf)];
}

function stepsOf(issue: Issue, manners: Manners): readonly IssueReminder[] {
  switch (issue.state) {
    case 'awaiting-dispatch':
      return dispatching(issue, manners);
    case 'awaiting-receipt':
      return [...receipt(issue, manners), ...finish(issue, manners)].filter(byItsEnd(finishDue(issue, manners)));
    case 'in-hand':
      return finish(issue, manners);
    case 'paused':
      return issue.resumeAt === null ? [] : [due('resume', issue.since, issue.resumeAt)];
    case 'awaiting-followup':
      return followup(issue, manners);
    default:
      return [];
  }
}

/** When the owner's work is due; null where nobody owns it. */
export const finishDue = (issue: Issue, manners: Manners): Instant | null => finishClock(issue, manners)?.end ?? null;

export const receiptDue = (issue: Issue, manners: Manners): Instant | null => receiptClock(issue, manners)?.end ?? null;

/** By when whoever has it must have taken the next step, receiving or finishing it; null where no clock runs. */
export function stepDue(issue: Issue, manners: Manners): Instant | null {
  if (issue.state === 'awaiting-receipt') return receiptDue(issue, manners);
  return issue.state === 'in-hand' ? finishDue(issue, manners) : null;
}

function dispatching(issue: Issue, manners: Manners): readonly IssueReminder[] {
  const clock = dispatchClock(issue, manners);
  return clock === null ? [] : [due('dispatch-due', clock.from, clock.end)];
}

/** The alert asks for the receipts of those it was raised to; whoever is sent it afterwards is asked by the ordinary reminder. */
const alertAsks = ({ severity, raisedAt, registeredAt, dispatchedAt }: Issue): boolean =>
  severity === 'red' && (dispatchedAt ?? registeredAt) <= (raisedAt ?? registeredAt);

const due = (promise: PromiseKind, countsFrom: Instant, dueAt: Instant): IssueReminder => ({ promise, countsFrom, dueAt });

function receipt(issue: Issue, manners: Manners): readonly IssueReminder[] {
  const clock = receiptClock(issue, manners);
  if (clock === null || alertAsks(issue)) return [];
  const { from, end } = clock;
  const first = due('receipt-due', from, end);
  return issue.severity === 'orange' && !isDispute(issue) ? [first, due('receipt-late', from, unreceivedEnd(from, end, manners))] : [first];
}

/** Whose work is due at once is not asked for the receipt behind it. */
const byItsEnd =
  (end: Instant | null) =>
  ({ promise, dueAt }: IssueReminder): boolean =>
    end === null || dueAt < end || !(promise === 'receipt-due' || promise === 'receipt-late');

/** Where the first word to the owner has waited for the morning, they have as long for it as by day before the convenor is told. */
function unreceivedEnd(from: Instant, receiptEnd: Instant, { orangeUnreceived, workHours, quiet }: Manners): Instant {
  const end = deadline(from, orangeUnreceived, [], workHours);
  return later(end, afterQuiet(receiptEnd, quiet) - receiptEnd);
}

function finish(issue: Issue, manners: Manners): readonly IssueReminder[] {
  const clock = finishClock(issue, manners);
  if (clock === null || (issue.severity === 'blue' && issue.dueAt === null && !isDispute(issue))) return [];
  const { from, since, end } = clock;
  const stopped = issue.stops.at(-1)?.to ?? null;
  const restarted = stopped !== null && (since === 'named' || stopped > from) ? stopped : null;
  const at = restarted !== null && restarted >= end ? heldFrom(restarted, issue, manners) : end;
  const first = due('finish-due', restarted ?? from, at);
  return isDispute(issue) ? [first] : [first, due('finish-late', first.countsFrom, lateEnd(issue, first.dueAt, manners))];
}

/** When an overdue one goes to the secretary. Who has said how it stands is left the time that the word asks for; a red one waits for no word. */
function lateEnd(issue: Issue, end: Instant, manners: Manners): Instant {
  const { severity, wordAt } = issue;
  if (severity === 'yellow') return deadline(latest(end, wordAt ?? end), manners.yellowOverdue, [], manners.workHours);
  return severity === 'red' || wordAt === null ? end : latest(end, heldFrom(wordAt, issue, manners));
}

/** What was overdue already and goes on again, or of which somebody has just said how it stands, is not asked for in the same minute. */
const heldFrom = (from: Instant, { severity }: Issue, { workHours }: Manners): Instant =>
  deadline(from, severity === 'red' ? redHolds : holds, [], workHours);

/** Half of a working day; of a red one half an hour (defaults of ours, 参考). */
const holds = { workingHours: 4 };
const redHolds = { milliseconds: minutes(30) };
const latest = (one: Instant, other: Instant): Instant => (one > other ? one : other);

/** Behind the last step what is owed is asked for again and again, so that no open issue is ever without a promise. */
function askedAgain(issue: Issue, manners: Manners, steps: readonly IssueReminder[], asOf: Instant): readonly IssueReminder[] {
  if (!owing.has(issue.state)) return [];
  const last = Math.max(...steps.map(({ dueAt }) => dueAt), silentEnd(issue, manners)) as Instant;
  const every = manners.again[issue.severity];
  let countsFrom = last;
  let at = deadline(last, every, [], manners.workHours);
  while (at <= asOf) {
    countsFrom = at;
    at = deadline(at, every, [], manners.workHours);
  }
  return [due('still-owed', countsFrom, at)];
}

const owing: ReadonlySet<Issue['state']> = new Set(['awaiting-dispatch', 'awaiting-receipt', 'in-hand']);

/** A suggestion in hand has no reminder of its own at the end of its time, which counts all the same. */
const silentEnd = (issue: Issue, manners: Manners): Instant => finishDue(issue, manners) ?? issue.since;

/** Asked at once, in quiet hours at their end; once more after a day; closed as unanswered after two. */
function followup(issue: Issue, { quiet, workHours, followup: { again, close } }: Manners): readonly IssueReminder[] {
  const asked = issue.followupAskedAt;
  if (asked === null) return issue.finishedAt === null ? [] : [due('followup', issue.finishedAt, afterQuiet(issue.finishedAt, quiet))];
  return [
    due('followup-again', asked, afterQuiet(deadline(asked, again, [], workHours), quiet)),
    due('followup-close', asked, deadline(asked, close, [], workHours)),
  ];
}
