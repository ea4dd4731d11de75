/** 催一下: the reporter asks how it stands, and is answered with state and due. Nothing is registered. */

import { isDiscreet } from '../../core/alert/discreet';
import { type Issue, isOpen, tellsOfIt } from '../../core/issue/issue';
import { days, later } from '../../kernel/instant';
import { findLiveIssues } from '../../store/find-issues';
import { readReply } from '../../understanding/reply';
import { defineListener } from '../define-listener';
import { followMerge, whereItIs } from '../follow-merge';
import { answer, type Spoken } from '../occasion';
import { quotedIssues } from '../quoted';
import { standingOf } from '../standing';

/** How many are told of in one answer, and how long an ended one is still asked about. */
const most = 3;
const remembered = days(7);

export async function answerAgain(spoken: Spoken, issue: Issue): Promise<void> {
  spoken.led.issues.add(issue.number);
  await answer(spoken, await standingOf(spoken, issue), { issues: [issue.number] });
}

export const answerChase = defineListener<readonly number[]>({
  name: 'answer-chase',
  summary: '报的人催问，答到哪一步、什么时候办完',
  when: async (spoken, line) => {
    if (readReply(spoken.message.text).kind !== 'chase') return null;
    const named = line.kind === 'unknown' && line.numbers.length > 0 ? line.numbers : await quotedIssues(spoken);
    if (named[0] !== undefined) return (await whereItIs(spoken, named[0])) === null ? null : [named[0]];
    const own = await ownOf(spoken);
    return own.length === 0 ? null : own.map(({ number }) => number);
  },
  take: async (spoken, numbers) => {
    const lines: string[] = [];
    for (const number of numbers) {
      const issue = await followMerge(spoken, number);
      if (issue === null) continue;
      spoken.led.issues.add(issue.number);
      lines.push(await standingOf(spoken, issue));
    }
    await answer(spoken, lines.join('\n'), { issues: numbers });
  },
});

/** What they told of and is open; where nothing is, what ended lately. */
async function ownOf({ transaction, compound, speaker, room, at }: Spoken): Promise<readonly Issue[]> {
  const live = await findLiveIssues(transaction, compound, later(at, -remembered));
  // That a private matter is theirs is not said before the group.
  const told = live.filter((issue) => tellsOfIt(issue, speaker.id) && (room === null || !isDiscreet(issue)));
  const own = told.filter(({ state }) => state !== 'merged' && state !== 'void');
  const open = own.filter(isOpen);
  return (open.length > 0 ? open : own.slice(0, 1)).slice(0, most);
}
