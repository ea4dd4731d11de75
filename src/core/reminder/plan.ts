/** The promises that follow from an issue as it stands. Planned anew after each change; what no longer follows is taken away unfired. */

import { type Instant, later } from '../../kernel/instant';
import { deadline } from '../calendar/deadline';
import type { Stop } from '../calendar/working-hours';
import { allowances, isDispute } from '../issue/allowances';
import type { Issue } from '../issue/issue';
import type { Manners } from '../manners/manners';
import { afterQuiet } from './quiet-hours';
import type { PlannedReminder } from './reminder';

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
  | 'followup-close';

export type IssueReminder = PlannedReminder<PromiseKind>;

/** @param asOf the next time of what is asked again and again lies behind it. */
export function planReminders(issue: Issue, manners: Manners, asOf: Instant = issue.since): readonly IssueReminder[] {
  const steps = stepsOf(issue, manners);
  return [...steps, ...askedAgain(issue, manners, steps, asOf)];
}

function stepsOf(issue: Issue, manners: Manners): readonly IssueReminder[] {
  switch (issue.state) {
    case 'awaiting-dispatch':
      return [dispatching(issue, manners)];
    case 'awaiting-receipt':
      return [...receipt(issue, manners), ...finish(issue, manners)];
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
export function finishDue(issue: Issue, manners: Manners): Instant | null {
  if (issue.dispatchedAt === null || issue.owner === null) return null;
  if (issue.dueAt !== null && issue.severity !== 'red') return later(issue.dueAt, stoodStill(issue));
  return deadline(owedSince(issue, issue.dispatchedAt), allowances(issue, manners).finish, ended(issue), manners.workHours);
}

export function receiptDue(issue: Issue, manners: Manners): Instant | null {
  if (issue.dispatchedAt === null || issue.state !== 'awaiting-receipt') return null;
  return deadline(issue.dispatchedAt, allowances(issue, manners).receipt, [], manners.workHours);
}

/** By when whoever has it must have taken the next step, receiving or finishing it; null where no clock runs. */
export function stepDue(issue: Issue, manners: Manners): Instant | null {
  if (issue.state === 'awaiting-receipt') return receiptDue(issue, manners);
  return issue.state === 'in-hand' ? finishDue(issue, manners) : null;
}

/** A span that has not ended moves the end of nothing yet. */
const ended = (issue: Issue): readonly Stop[] => issue.stops.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }]));

/** A date that a meeting named moves on by the time that the clock stood still since it was set. */
const stoodStill = (issue: Issue): number => ended(issue).reduce((sum, { from, to }) => sum + (to - from), 0);

/** What was sent as an ordinary matter and became red later has its two hours from there. */
const owedSince = ({ severity, redSince }: Issue, dispatchedAt: Instant): Instant =>
  severity === 'red' && redSince !== null && redSince > dispatchedAt ? redSince : dispatchedAt;

function dispatching(issue: Issue, manners: Manners): IssueReminder {
  const from = owedSince(issue, issue.since);
  const red = issue.severity === 'red';
  return due(
    'dispatch-due',
    issue.since,
    deadline(from, red ? manners.redDispatch : allowances(issue, manners).dispatch, [], manners.workHours),
  );
}

/** The alert asks for the receipts of those it was raised to; whoever is sent it afterwards is asked by the ordinary reminder. */
const alertAsks = ({ severity, redSince, registeredAt }: Issue, dispatchedAt: Instant): boolean =>
  severity === 'red' && dispatchedAt <= (redSince ?? registeredAt);

const due = (promise: PromiseKind, countsFrom: Instant, dueAt: Instant): IssueReminder => ({ promise, countsFrom, dueAt });

function receipt(issue: Issue, manners: Manners): readonly IssueReminder[] {
  const at = receiptDue(issue, manners);
  if (at === null || issue.dispatchedAt === null || alertAsks(issue, issue.dispatchedAt)) return [];
  const first = due('receipt-due', issue.dispatchedAt, at);
  return issue.severity === 'orange' && !isDispute(issue)
    ? [first, due('receipt-late', issue.dispatchedAt, deadline(issue.dispatchedAt, manners.orangeUnreceived, [], manners.workHours))]
    : [first];
}

function finish(issue: Issue, manners: Manners): readonly IssueReminder[] {
  const at = finishDue(issue, manners);
  if (at === null || issue.dispatchedAt === null || (issue.severity === 'blue' && issue.dueAt === null && !isDispute(issue))) return [];
  const countsFrom = issue.stops.at(-1)?.to ?? issue.dueAt ?? owedSince(issue, issue.dispatchedAt);
  if (isDispute(issue)) return [due('finish-due', countsFrom, at)];
  const after = issue.severity === 'yellow' ? deadline(at, manners.yellowOverdue, [], manners.workHours) : at;
  return [due('finish-due', countsFrom, at), due('finish-late', countsFrom, after)];
}

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
