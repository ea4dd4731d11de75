/** 回访: did it help, are you satisfied — by the reporter, or on behalf of a resident who was rung up. */

import { tellsOfIt } from '../../core/issue/issue';
import { anybody, mayFollowUp } from '../../core/roster/role';
import { settleFollowupsOf } from '../../store/questions';
import { readReply } from '../../understanding/reply';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { defineCommand, Misused } from '../define-command';
import { refusalOf } from '../say-refusal';
import { issueAndWords } from './typed';

export const followUp = defineCommand({
  name: '回访',
  aliases: ['回访结果', '回复'],
  summary: '报的人说解决没、满意不；代居民问的也用它',
  examples: ['回访 #12 已解决 满意', '回访 #12 没解决', '#12 回访 解决了 不满意'],
  who: '报的人、网格、楼栋长或召集人',
  allow: anybody,
  about: (issue, speaker) => issue.state === 'awaiting-followup' && (tellsOfIt(issue, speaker.id) || mayFollowUp(speaker)),
  args: issueAndWords('解决没、满意不，写一下'),
  run: async (call) => {
    const reply = readReply(call.args.rest);
    if (reply.solved === null && reply.satisfied === null) throw new Misused('解决没、满意不，没看懂');
    const command = {
      type: 'follow-up',
      solved: reply.solved,
      satisfied: reply.satisfied,
      note: call.args.rest,
      onBehalf: mayFollowUp(call.speaker),
      actor: actorOf(call.speaker),
      at: call.at,
    } as const;
    const outcome = await applyToIssue(call, call.args.issue, command);
    if (outcome.ok) await settleFollowupsOf(call.transaction, call.compound, call.args.issue, call.at);
    return refusalOf(outcome);
  },
});
