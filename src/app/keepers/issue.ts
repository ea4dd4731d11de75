/** Promises about an issue: resuming, the follow-up, and reminders to whose turn it is. */

import type { Issue } from '../../core/issue/issue';
import { type PromiseKind, planReminders } from '../../core/reminder/plan';
import { convenorOf, leadOf, secretaryOf } from '../../core/roster/in-charge';
import { findIssue } from '../../store/find-issue';
import { findOfficers } from '../../store/find-people';
import { addNudge } from '../../store/nudges';
import { saveReminders } from '../../store/save-reminders';
import { nudgeLine } from '../../wording/nudges';
import { bot } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import type { Keeper } from '../define-keeper';
import { askFollowup, closeUnanswered } from '../follow-up';
import { type Occasion, tellPerson } from '../occasion';

export const keepIssuePromise: Keeper = async (occasion, { number, promise, countsFrom }) => {
  const issue = await findIssue(occasion.transaction, occasion.compound, number);
  const planned = issue === null ? [] : planReminders(issue, occasion.manners, countsFrom);
  const still = planned.find((one) => one.promise === promise && one.countsFrom === countsFrom);
  if (issue === null || still === undefined) return false;
  await keep(occasion, issue, still.promise);
  return true;
};

async function keep(occasion: Occasion, issue: Issue, promise: PromiseKind): Promise<void> {
  const { at } = occasion;
  switch (promise) {
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
      await remind(occasion, issue, promise);
      return saveReminders(occasion.transaction, { kind: 'issue', ...issue }, planReminders(issue, occasion.manners, at));
    default:
      return remind(occasion, issue, promise);
  }
}

/** Who is reminded: the one whose turn it is, and from there upwards. */
async function remind(occasion: Occasion, issue: Issue, promise: PromiseKind): Promise<void> {
  const officers = await findOfficers(occasion.transaction, occasion.compound);
  const lead = issue.owner === null ? null : (officers.find(({ id }) => id === issue.handler) ?? leadOf(officers, issue.owner));
  const convenor = convenorOf(officers);
  const to =
    {
      'dispatch-due': [convenor],
      'receipt-due': [lead],
      'receipt-late': [convenor],
      'finish-due': [lead, convenor],
      'finish-late': [secretaryOf(officers)],
      'still-owed': [issue.owner === null ? convenor : (lead ?? convenor)],
    }[promise as string] ?? [];
  const urgent = (issue.severity === 'red' || issue.severity === 'orange') && promise !== 'still-owed';
  for (const person of new Set(to.flatMap((officer) => officer?.id ?? []))) {
    if (urgent)
      await tellPerson(occasion, person, nudgeLine(issue, promise, person === lead?.id), {
        issues: [issue.number],
        unasked: issue.severity !== 'red',
        onlyWhile: { number: issue.number, states: [issue.state] },
      });
    else await addNudge(occasion.transaction, { person, compound: occasion.compound, number: issue.number, promise, at: occasion.at });
  }
}
