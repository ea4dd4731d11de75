/** Promises about an issue: resuming, the follow-up, and reminders to whose turn it is. */

import type { Issue } from '../../core/issue/issue';
import { askedBy, isUrgent } from '../../core/reminder/asked';
import { type IssueReminder, planReminders } from '../../core/reminder/plan';
import { afterQuiet, isQuiet } from '../../core/reminder/quiet-hours';
import { type Instant, later } from '../../kernel/instant';
import { findIssue } from '../../store/find-issue';
import { findOfficers } from '../../store/find-people';
import { compoundName } from '../../store/know-compound';
import { addNudge } from '../../store/nudges';
import { firedAt, postponeReminder, saveReminders } from '../../store/save-reminders';
import { nudgeWords } from '../../wording/nudges';
import { bot } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import type { Keeper } from '../define-keeper';
import { askFollowup, closeUnanswered } from '../follow-up';
import { nudgeFacts } from '../nudge-facts';
import { type Occasion, tellPerson } from '../occasion';

export const keepIssuePromise: Keeper = async (occasion, reminder) => {
  const { number, promise, countsFrom } = reminder;
  const issue = await findIssue(occasion.transaction, occasion.compound, number);
  const planned = issue === null ? [] : planReminders(issue, occasion.manners, countsFrom);
  const still = planned.find((one) => one.promise === promise && one.countsFrom === countsFrom);
  if (issue === null || still === undefined) return false;
  const until = await tooEarly(occasion, still, planned, number);
  if (until !== null) {
    await postponeReminder(occasion.transaction, reminder.id, until);
    return false;
  }
  await keep(occasion, issue, still);
  return true;
};

/** After a stop: nobody is asked in the night, and who was asked again late has as long to answer as anybody. Null: it is time. */
async function tooEarly(
  { transaction, compound, manners, at }: Occasion,
  { promise, dueAt }: IssueReminder,
  planned: readonly IssueReminder[],
  number: number,
): Promise<Instant | null> {
  if (promise === 'followup' || promise === 'followup-again') return isQuiet(at, manners.quiet) ? afterQuiet(at, manners.quiet) : null;
  const again = planned.find((one) => promise === 'followup-close' && one.promise === 'followup-again');
  const asked = again === undefined ? null : await firedAt(transaction, { kind: 'issue', compound, number }, again);
  const until = again === undefined || asked === null ? dueAt : later(dueAt, Math.max(0, asked - again.dueAt));
  return at < until ? until : null;
}

async function keep(occasion: Occasion, issue: Issue, reminder: IssueReminder): Promise<void> {
  const { at } = occasion;
  switch (reminder.promise) {
    case 'resume':
      await applyToIssue(occasion, issue.number, { type: 'resume', actor: bot, at });
      return;
    case 'followup':
      return askFollowup(occasion, issue, false);
    case 'followup-again':
      return askFollowup(occasion, issue, true);
    case 'followup-close':
      return closeUnanswered(occasion, issue);
    case 'still-owed':
    case 'whistle-stands':
      await remind(occasion, issue, reminder);
      return saveReminders(occasion.transaction, { kind: 'issue', ...issue }, planReminders(issue, occasion.manners, at));
    default:
      return remind(occasion, issue, reminder);
  }
}

/** A red one's steps are said at once; all else is told with what else the person is owed, at most once a half-day. */
async function remind(occasion: Occasion, issue: Issue, { promise, countsFrom }: IssueReminder): Promise<void> {
  const { transaction, compound, at, manners } = occasion;
  const { number } = issue;
  const officers = await findOfficers(transaction, compound, at);
  const { people } = askedBy(promise, issue, officers);
  if (issue.severity !== 'red' || promise === 'still-owed' || promise === 'whistle-stands') {
    for (const { id } of people)
      await addNudge(transaction, { person: id, compound, number, promise, urgent: isUrgent(promise, issue), at });
    return;
  }
  const scene = { officers, manners, compound: await compoundName(transaction, compound), at };
  for (const { id } of people) {
    const text = nudgeWords([nudgeFacts(issue, promise, id, scene)], true);
    await tellPerson(occasion, id, text, { issues: [number], onlyWhile: { promised: promise, number, countsFrom } });
  }
}
