/** 解除: the danger is over. The alert ends and all who were told hear it; a result finishes the issue where the road allows it, else it goes on in hand. */

import type { Issue } from '../../core/issue/issue';
import { isOpen } from '../../core/issue/issue';
import { isInCharge } from '../../core/roster/in-charge';
import { isOfParty } from '../../core/roster/role';
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
    const officers = await findOfficers(call.transaction, call.compound);
    if (!isInCharge(officers, call.speaker)) return notInChargeWords('解除', number);
    const refusal = await endAlert(call, issue, 'stood-down', note);
    if (refusal !== null) return alertRefusalWords(refusal);
    if (issue.drill) return closeDrill(call, issue, note);
    return note === '' ? goesOnWords(issue, 'no-result') : finishToo(call, issue, note);
  },
});

type Args = { issue: number; rest: string };

async function finishToo(call: Call<Args>, issue: Issue, note: string): Promise<string | null> {
  if (issue.owner === null) return goesOnWords(issue, 'no-owner');
  const since = issue.dispatchedAt ?? call.at;
  const photos = (await recentPhotos(call)).length + (await countPhotosSince(call.transaction, call.compound, issue.number, since));
  const outcome = await applyToIssue(call, issue.number, { type: 'finish', note, photos, actor: actorOf(call.speaker), at: call.at });
  if (!outcome.ok) return goesOnWords(issue, outcome.refusal.kind === 'needs-photo' ? 'no-photo' : 'no-result');
  await bindRecentPhotos(call, issue.number);
  return null;
}

/** A drill leaves nothing to do behind. */
const closeDrill = async (call: Call<Args>, issue: Issue, note: string): Promise<string | null> =>
  refusalOf(await applyToIssue(call, issue.number, { type: 'void', note, actor: actorOf(call.speaker), at: call.at }, { silent: true }));
