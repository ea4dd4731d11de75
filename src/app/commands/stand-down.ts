/** 解除: the danger is over. The alert ends and all who were told hear it; a result finishes the issue where the road allows it, else it goes on in hand. */

import { type AlertRefusal, decideAlert } from '../../core/alert/decide';
import type { Issue } from '../../core/issue/issue';
import { isOpen } from '../../core/issue/issue';
import { isInCharge } from '../../core/roster/in-charge';
import { isOfParty } from '../../core/roster/role';
import { findAlert } from '../../store/find-alert';
import { findIssue } from '../../store/find-issue';
import { findOfficers } from '../../store/find-people';
import { countPhotosSince } from '../../store/issue-photos';
import { alertRefusalWords, notInChargeWords } from '../../wording/alert-refusals';
import { goesOnWords } from '../../wording/alert-steps';
import { refusalWords } from '../../wording/refusals';
import { actorOf } from '../actor';
import { endAlert } from '../alert/end';
import { applyToIssue } from '../apply-to-issue';
import { bindRecentPhotos, recentPhotos } from '../bind-photos';
import { type Call, defineCommand } from '../define-command';
import { saidPoints } from '../said-points';
import { refusalOf } from '../say-refusal';
import { issueAndMaybeWords } from './typed';

export const standDown = defineCommand({
  name: '解除',
  aliases: ['解除通报', '解除警报', '警报解除'],
  summary: '重大事项过去了：停下通报；写了结果就转回访',
  examples: ['解除 #12 人已救出，维保在检修', '#12 解除'],
  who: '召集人、书记或三方负责人',
  allow: isOfParty,
  about: (issue) => issue.severity === 'red' && isOpen(issue) && issue.state !== 'awaiting-followup',
  args: issueAndMaybeWords,
  run: async (call) => {
    const { issue: number, rest: note } = call.args;
    const issue = await findIssue(call.transaction, call.compound, number);
    if (issue === null) return refusalWords({ kind: 'no-such-issue', issue: number });
    const officers = await findOfficers(call.transaction, call.compound, call.at);
    if (!isInCharge(officers, call.speaker)) return notInChargeWords('解除', number);
    const refusal = await whyNoEnd(call, number);
    if (refusal !== null) return alertRefusalWords(refusal);
    if (issue.drill) {
      await endAlert(call, issue, 'stood-down', note);
      return closeDrill(call, issue, note);
    }
    const left = await finishToo(call, issue, note);
    if (left !== null) await endAlert(call, issue, 'stood-down', note);
    return left;
  },
});

type Args = { issue: number; rest: string };

async function whyNoEnd({ transaction, compound, speaker, at }: Call<Args>, number: number): Promise<AlertRefusal | null> {
  const alert = await findAlert(transaction, compound, number);
  if (alert === null) return { kind: 'no-alert', issue: number };
  const decision = decideAlert(alert, { type: 'end', ending: 'stood-down', by: speaker.id, at });
  return decision.ok ? null : decision.refusal;
}

/** Null: the alert ended with the issue. @returns what is left to do, where the road does not allow it. */
async function finishToo(call: Call<Args>, issue: Issue, note: string): Promise<string | null> {
  if (note === '') return goesOnWords(issue, 'no-result');
  if (issue.owner === null) return goesOnWords(issue, 'no-owner');
  const since = issue.dispatchedAt ?? call.at;
  const photos = (await recentPhotos(call)).length + (await countPhotosSince(call.transaction, call.compound, issue.number, since));
  const points = await saidPoints(call, issue.number, note);
  const finish = { type: 'finish', note, photos, points, actor: actorOf(call.speaker), at: call.at } as const;
  const outcome = await applyToIssue(call, issue.number, finish);
  if (!outcome.ok) return goesOnWords(issue, outcome.refusal.kind === 'needs-photo' ? 'no-photo' : 'no-result');
  await bindRecentPhotos(call, issue.number);
  return null;
}

/** A drill leaves nothing to do behind. */
const closeDrill = async (call: Call<Args>, issue: Issue, note: string): Promise<string | null> =>
  refusalOf(await applyToIssue(call, issue.number, { type: 'void', note, actor: actorOf(call.speaker), at: call.at }, { silent: true }));
