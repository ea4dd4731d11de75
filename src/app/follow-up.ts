/** Asking the reporter whether it is solved: at once, once more after a day, and closing as unanswered after two. */

import { deadline } from '../core/calendar/deadline';
import type { Issue } from '../core/issue/issue';
import { days, type Instant, later } from '../kernel/instant';
import { findHistory } from '../store/find-history';
import { askQuestion, settleFollowupsOf } from '../store/questions';
import { maskPersonal } from '../understanding/mask';
import { followupWords } from '../wording/followup';
import { bot } from './actor';
import { applyToIssue } from './apply-to-issue';
import { type Occasion, tellPerson } from './occasion';

export async function askFollowup(occasion: Occasion, issue: Issue, again: boolean): Promise<void> {
  const { transaction, compound, at } = occasion;
  if (!again) {
    await applyToIssue(occasion, issue.number, { type: 'ask-followup', actor: bot, at });
    const asked = { kind: 'followup', number: issue.number, about: 'solved' } as const;
    await askQuestion(transaction, { person: issue.reporter, room: null, compound, asked, at }, forgotten(occasion));
  }
  const history = await findHistory(transaction, compound, issue.number);
  const finished = history.findLast(({ type }) => type === 'finished' || type === 'whistle-cleared');
  const result = issue.private ? null : maskPersonal(finished?.words?.note ?? '') || null;
  const text = followupWords(issue, result, finished?.type === 'whistle-cleared', again);
  await tellPerson(occasion, issue.reporter, text, {
    issues: [issue.number],
    onlyWhile: { number: issue.number, states: ['awaiting-followup'] },
  });
}

/** Not before it is closed for want of an answer. */
const forgotten = ({ at, manners }: Occasion): Instant => later(deadline(at, manners.followup.close, [], manners.workHours), days(1));

export async function closeUnanswered(occasion: Occasion, issue: Issue): Promise<void> {
  await applyToIssue(occasion, issue.number, { type: 'close-unanswered', actor: bot, at: occasion.at });
  await settleFollowupsOf(occasion.transaction, occasion.compound, issue.number, occasion.at);
}
