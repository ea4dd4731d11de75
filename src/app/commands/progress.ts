/** 进展: the owner says how far it is; nobody needs to ask. */

import { isOfParty } from '../../core/roster/role';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { bindRecentPhotos } from '../bind-photos';
import { defineCommand } from '../define-command';
import { saidPoints } from '../said-points';
import { refusalOf } from '../say-refusal';
import { issueAndWords } from './typed';

export const progress = defineCommand({
  name: '进展',
  aliases: ['更新', '反馈'],
  summary: '说说办到哪一步了',
  examples: ['进展 #12 配件已订，周四到', '#12 进展 师傅在修'],
  who: '三方的人',
  allow: isOfParty,
  about: (issue, speaker) => issue.state === 'in-hand' && (issue.owner === speaker.party || speaker.party === null),
  args: issueAndWords('进展写一句办到哪了'),
  run: async (call) => {
    const { issue, rest: note } = call.args;
    const points = await saidPoints(call, issue, note);
    const outcome = await applyToIssue(call, issue, { type: 'progress', note, points, actor: actorOf(call.speaker), at: call.at });
    if (outcome.ok) await bindRecentPhotos(call, issue);
    return refusalOf(outcome);
  },
});
