/** The reporter was asked whether it is solved; what they say about it, alone or in the group, is the answer. */

import { reopenable } from '../../core/issue/decide-ending';
import { type IssueState, tellsOfIt } from '../../core/issue/issue';
import { later } from '../../kernel/instant';
import { findLiveIssues } from '../../store/find-issues';
import { findOpenQuestions, settleFollowupsOf } from '../../store/questions';
import { type Reply, readReply } from '../../understanding/reply';
import { refusalWords } from '../../wording/refusals';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { defineListener } from '../define-listener';
import { answer, type Spoken } from '../occasion';
import { quotedIssues } from '../quoted';

type Answer = { readonly number: number; readonly reply: Reply };

export const answerFollowup = defineListener<Answer>({
  name: 'answer-followup',
  summary: '回访问过的人说解决了、没解决、满意',
  when: async (spoken) => {
    const reply = readReply(spoken.message.text);
    if (reply.solved === null && reply.satisfied === null) return null;
    const named = reply.issue ?? (await quotedIssues(spoken))[0];
    const fitting = [...new Set([...(await askedOf(spoken)), ...(await awaitingFrom(spoken))])];
    const number = named === undefined ? fitting[0] : fitting.find((one) => one === named);
    return number === undefined ? null : { number, reply };
  },
  take: async (spoken, { number, reply: { solved, satisfied } }) => {
    const { transaction, compound, speaker, at, message } = spoken;
    const command = { type: 'follow-up', solved, satisfied, note: message.text, onBehalf: false, actor: actorOf(speaker), at } as const;
    const outcome = await applyToIssue(spoken, number, command);
    if (!outcome.ok) return answer(spoken, refusalWords(outcome.refusal), { issues: [number] });
    // Two things are asked; who has said only that it is solved may still say whether it pleased.
    if (satisfied !== null || solved === false) await settleFollowupsOf(transaction, compound, number, at);
  },
});

/** What this person was asked and has not answered, the latest first. */
async function askedOf({ transaction, speaker, room, at }: Spoken): Promise<readonly number[]> {
  const open = await findOpenQuestions(transaction, speaker.id, room?.id ?? null, at);
  return open.flatMap(({ asked }) => (asked.kind === 'followup' ? [asked.number] : []));
}

/** What waits for this person's word, asked or not; alone with the bot also what was closed without it. */
async function awaitingFrom({ transaction, compound, speaker, room, at }: Spoken): Promise<readonly number[]> {
  const live = await findLiveIssues(transaction, compound, later(at, -reopenable));
  const states: readonly IssueState[] = room === null ? ['awaiting-followup', 'closed'] : ['awaiting-followup'];
  const waits = live.filter((issue) => states.includes(issue.state) && tellsOfIt(issue, speaker.id));
  return waits.sort((one, other) => states.indexOf(one.state) - states.indexOf(other.state)).map(({ number }) => number);
}
