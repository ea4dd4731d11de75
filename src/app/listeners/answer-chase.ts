/** 催一下: the reporter asks how it stands, and is answered with state and due. Nothing is registered. */

import { type Issue, isOpen, tellsOfIt } from '../../core/issue/issue';
import { finishDue } from '../../core/reminder/plan';
import { findIssue } from '../../store/find-issue';
import { findOpenIssues } from '../../store/find-issues';
import { readReply } from '../../understanding/reply';
import { standingWords } from '../../wording/issue-card';
import { defineListener } from '../define-listener';
import { answer, type Spoken } from '../occasion';
import { quotedIssues } from '../quoted';

export async function answerAgain(spoken: Spoken, issue: Issue): Promise<void> {
  spoken.led.issues.add(issue.number);
  const due = finishDue(issue, spoken.manners);
  await answer(spoken, standingWords(issue, due, spoken.at), { issues: [issue.number] });
}

export const answerChase = defineListener<readonly Issue[]>({
  name: 'answer-chase',
  summary: '报的人催问，答到哪一步、什么时候办完',
  when: async (spoken, line) => {
    if (readReply(spoken.message.text).kind !== 'chase') return null;
    const { transaction, compound, speaker } = spoken;
    const named = line.kind === 'unknown' && line.numbers.length > 0 ? line.numbers : await quotedIssues(spoken);
    if (named[0] !== undefined) {
      const issue = await findIssue(transaction, compound, named[0]);
      return issue === null ? null : [issue];
    }
    const own = (await findOpenIssues(transaction, compound)).filter((issue) => isOpen(issue) && tellsOfIt(issue, speaker.id));
    return own.length === 0 ? null : own.slice(0, 3);
  },
  take: async (spoken, issues) => {
    const { manners } = spoken;
    for (const issue of issues) spoken.led.issues.add(issue.number);
    const lines = issues.map((issue) => standingWords(issue, finishDue(issue, manners), spoken.at));
    await answer(spoken, lines.join('\n'), { issues: issues.map(({ number }) => number) });
  },
});
