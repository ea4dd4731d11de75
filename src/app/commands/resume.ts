/** 恢复: what was paused goes on before its date; what was merged by mistake is on its own again. */

import { isOfParty } from '../../core/roster/role';
import { findIssue } from '../../store/find-issue';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { defineCommand } from '../define-command';
import { separate } from '../merge';
import { refusalOf } from '../say-refusal';
import { issueOnly } from './typed';

export const resume = defineCommand({
  name: '恢复',
  aliases: ['接着办', '取消合并'],
  summary: '挂起的提前接着办；并错的分开',
  examples: ['恢复 #12', '#12 恢复'],
  who: '三方的人',
  allow: isOfParty,
  about: (issue, speaker) => issue.state === 'paused' && (issue.owner === speaker.party || speaker.party === null),
  keepsNumber: true,
  args: issueOnly,
  run: async (call) => {
    const issue = await findIssue(call.transaction, call.compound, call.args.issue);
    if (issue?.state === 'merged') return separate(call, issue);
    return refusalOf(await applyToIssue(call, call.args.issue, { type: 'resume', actor: actorOf(call.speaker), at: call.at }));
  },
});
