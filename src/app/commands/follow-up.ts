/** 回访: did it help, are you satisfied — by the reporter, or on behalf of a resident who was rung up. */

import { tellsOfIt } from '../../core/issue/issue';
import { anybody, mayFollowUp } from '../../core/roster/role';
import { defineCommand, Misused } from '../define-command';
import { readAnswer, takeFollowUp } from '../take-followup';
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
    const said = readAnswer(call.args.rest);
    if (said.solved === null && said.satisfied === null) throw new Misused('解决没、满意不，没看懂');
    return takeFollowUp(call, call.args.issue, said, call.args.rest);
  },
});
