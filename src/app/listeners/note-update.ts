/** Words about a known issue, by #号 or by quoting: the owner's are progress, the reporter's are kept with it. */

import { type Issue, tellsOfIt } from '../../core/issue/issue';
import { allows } from '../../core/issue/transitions';
import { readReply } from '../../understanding/reply';
import { unknownVerbWords } from '../../wording/answers';
import { refusalWords } from '../../wording/refusals';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { bindRecentPhotos } from '../bind-photos';
import { defineListener } from '../define-listener';
import { followMerge, whereItIs } from '../follow-merge';
import { answer, type Spoken } from '../occasion';
import { quotedIssues } from '../quoted';
import { saidPoints } from '../said-points';
import { answerAgain } from './answer-chase';

type Evidence =
  | { readonly kind: 'missing'; readonly number: number }
  | { readonly kind: 'slip'; readonly nearest: string; readonly numbers: readonly number[] }
  /** `typed`: the number that was named; an old one stands for the one it was merged into. */
  | { readonly kind: 'progress'; readonly typed: number; readonly issue: Issue; readonly note: string };

const idle = ['thanks', 'receipt', 'yes', 'no'];

export const noteUpdate = defineListener<Evidence>({
  name: 'note-update',
  summary: '带#号或引用说的话：办的人说的是进展；命令打错一字的问一声',
  when: async (spoken, line) => {
    const numbers = line.kind === 'unknown' && line.numbers.length > 0 ? line.numbers : await quotedIssues(spoken);
    if (line.kind === 'unknown' && line.nearest !== null) return { kind: 'slip', nearest: line.nearest, numbers };
    const [number] = numbers;
    if (number === undefined || idle.includes(readReply(spoken.message.text).kind)) return null;
    const issue = await whereItIs(spoken, number);
    if (issue === null) return line.kind === 'unknown' ? { kind: 'missing', number } : null;
    const note = line.kind === 'unknown' ? line.rest : spoken.message.text.trim();
    return note === '' || !concerns(issue, spoken) ? null : { kind: 'progress', typed: number, issue, note };
  },
  take: async (spoken, evidence) => {
    if (evidence.kind === 'missing') return answer(spoken, refusalWords({ kind: 'no-such-issue', issue: evidence.number }));
    if (evidence.kind === 'slip') return answer(spoken, unknownVerbWords(evidence.nearest, evidence.numbers), { issues: evidence.numbers });
    const { issue, typed, note } = evidence;
    await followMerge(spoken, typed);
    // Of what is over, whoever told of it hears how it stands, and how it is opened again.
    if (tellsOfIt(issue, spoken.speaker.id) && !allows(issue.state, 'progressed')) return answerAgain(spoken, issue);
    // What the reporter adds is kept in the bot's own name of the deed: it is no act of the owner's.
    const actor = tellsOfIt(issue, spoken.speaker.id) ? { ...actorOf(spoken.speaker), convenor: true } : actorOf(spoken.speaker);
    const points = await saidPoints(spoken, issue.number, note);
    const outcome = await applyToIssue(spoken, issue.number, { type: 'progress', note, points, actor, at: spoken.at });
    if (!outcome.ok) return answer(spoken, refusalWords(outcome.refusal), { issues: [issue.number] });
    await bindRecentPhotos(spoken, issue.number);
  },
});

const concerns = (issue: Issue, { speaker }: Spoken): boolean =>
  tellsOfIt(issue, speaker.id) || (speaker.party !== null && speaker.party === issue.owner);
