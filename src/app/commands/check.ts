/** 核对: what should have been done about a matter of this kind, and what was; its owner ticks what is done. */

import { isDiscreet } from '../../core/alert/discreet';
import { basisOf, checklistOf, type PointCode } from '../../core/issue/checklist';
import { type Issue, isOpen, tellsOfIt } from '../../core/issue/issue';
import { anybody, isConvenor, isOfParty, type Speaker } from '../../core/roster/role';
import { findIssue } from '../../store/find-issue';
import { checkHiddenWords, checklistWords, noSuchPointWords, pointNames } from '../../wording/checklist';
import { refusalWords } from '../../wording/refusals';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { type Call, defineCommand, Misused } from '../define-command';
import { issueAndMaybeWords } from './typed';

type Args = { issue: number; rest: string };

export const check = defineCommand({
  name: '核对',
  aliases: ['核对清单'],
  summary: '这类事该做哪几步，做到的打勾',
  examples: ['核对 #12', '核对 #12 1 3'],
  who: '谁都可以看，办的一方或召集人打勾',
  allow: anybody,
  about: (issue, speaker) => isOpen(issue) && (isTheirs(issue, speaker) || tellsOfIt(issue, speaker.id)),
  args: issueAndMaybeWords,
  run: async (call) => {
    const { issue: number, rest } = call.args;
    const issue = await findIssue(call.transaction, call.compound, number);
    if (issue === null) return refusalWords({ kind: 'no-such-issue', issue: number });
    // What should be done about a private matter tells what it is.
    const insider = call.room === null && (isOfParty(call.speaker) || tellsOfIt(issue, call.speaker.id));
    if (isDiscreet(issue) && !insider) return checkHiddenWords(number);
    return rest === '' ? shown(call, issue) : tick(call, issue);
  },
});

const isTheirs = (issue: Issue, speaker: Speaker): boolean =>
  isConvenor(speaker) || (speaker.party !== null && speaker.party === issue.owner);

const shown = ({ speaker, at }: Call<Args>, issue: Issue): string =>
  checklistWords(
    { issue, points: checklistOf(issue, at), basis: basisOf(issue.category) },
    isOpen(issue) && issue.owner !== null && isTheirs(issue, speaker),
  );

async function tick(call: Call<Args>, issue: Issue): Promise<string> {
  const points = meant(call.args.rest, checklistOf(issue, call.at));
  if (points === null) return noSuchPointWords(issue.number, checklistOf(issue, call.at).length);
  const outcome = await applyToIssue(call, issue.number, { type: 'check', points, actor: actorOf(call.speaker), at: call.at });
  return outcome.ok ? shown(call, outcome.value.after) : refusalWords(outcome.refusal);
}

/** By number, by name, or all. Null: a number that stands for none of them. */
function meant(typed: string, points: readonly PointCode[]): readonly PointCode[] | null {
  if (/^(?:全部|全都?|都)/.test(typed)) return points;
  const named = points.filter((code) => typed.includes(pointNames[code]));
  const numbers = named.length > 0 ? [] : [...typed.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  if (named.length + numbers.length === 0) throw new Misused('做到了哪几条，写前面的数字');
  const numbered = numbers.map((number) => points[number - 1]);
  return numbered.includes(undefined) ? null : [...named, ...numbered.filter((code) => code !== undefined)];
}
