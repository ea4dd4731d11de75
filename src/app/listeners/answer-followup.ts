/** The reporter was asked whether it is solved; what they say about it, alone or in the group, is the answer. So are their words that a closed matter is not over. */

import { isOpen, tellsOfIt } from '../../core/issue/issue';
import type { WhichFollowUp } from '../../core/issue/which-followup';
import { mayFollowUp } from '../../core/roster/role';
import { findIssue } from '../../store/find-issue';
import { type Reply, ratesPlainly, readReply } from '../../understanding/reply';
import { refusalWords } from '../../wording/refusals';
import { isAnotherMatter } from '../another-matter';
import { defineListener } from '../define-listener';
import { followMerge } from '../follow-merge';
import { answer, type Spoken } from '../occasion';
import { quotedIssues } from '../quoted';
import { meantFollowUp, takeMeant } from '../take-followup';

/** Somebody's word on a matter that they did not tell of. */
type Others = { readonly kind: 'others'; readonly number: number };

export const answerFollowup = defineListener<WhichFollowUp | Others>({
  name: 'answer-followup',
  summary: '回访问过的人说解决了、没解决、满意；办结了又不行的说一句',
  when: async (spoken) => {
    const { text, kind } = spoken.message;
    const { solved, satisfied, issue, kind: reply } = readReply(text);
    if (kind !== 'message' || (solved === null && satisfied === null)) return null;
    const named = await namedIn(spoken, issue);
    const loose = named.length === 0 && spoken.room !== null;
    if (loose && solved === null && !ratesPlainly(text)) return null;
    if (loose && solved === false && reply !== 'unsolved') return null;
    const which = await meantFollowUp(spoken, named, { solved, satisfied, bare: null });
    if (which.kind === 'none') return othersMatter(spoken, named, solved === true);
    return named.length > 0 ? which : amongOwn(spoken, which, { solved, satisfied });
  },
  take: async (spoken, which) => {
    const { text } = spoken.message;
    for (const typed of await namedIn(spoken, readReply(text).issue)) await followMerge(spoken, typed);
    if (which.kind !== 'others') return takeMeant(spoken, which, text);
    await answer(spoken, refusalWords({ kind: 'not-yours', issue: which.number }), { issues: [which.number] });
  },
});

/** Words that report something else are no answer; those that report one of several once more are its. */
async function amongOwn(spoken: Spoken, which: WhichFollowUp, said: Pick<Reply, 'solved' | 'satisfied'>): Promise<WhichFollowUp | null> {
  if (which.kind === 'none') return null;
  const own: number[] = [];
  for (const number of which.kind === 'one' ? [which.number] : which.numbers)
    if (!(await isAnotherMatter(spoken, number))) own.push(number);
  const [only, another] = own;
  if (only === undefined) return null;
  return another === undefined ? { kind: 'one', number: only, ...said } : which;
}

const namedIn = async (spoken: Spoken, issue: number | null): Promise<readonly number[]> =>
  issue === null ? quotedIssues(spoken) : [issue];

/** A resident's; who works for a party speaks of their work. */
async function othersMatter(
  { transaction, compound, speaker }: Spoken,
  [number]: readonly number[],
  solved: boolean,
): Promise<Others | null> {
  if (number === undefined || speaker.party !== null || mayFollowUp(speaker)) return null;
  const issue = await findIssue(transaction, compound, number);
  // Of what is in work a neighbour may well say that it is not.
  const over = issue !== null && (issue.state === 'awaiting-followup' || issue.state === 'closed' || (solved && isOpen(issue)));
  return over && !tellsOfIt(issue, speaker.id) ? { kind: 'others', number } : null;
}
