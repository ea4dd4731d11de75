/** 退单: an owner who is the wrong one sends the issue back, with the reason. */

import { isOfParty } from '../../core/roster/role';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { defineCommand } from '../define-command';
import { refusalOf } from '../say-refusal';
import { issueAndWords } from './typed';

export const handBack = defineCommand({
  name: '退单',
  aliases: ['退回', '退单子'],
  summary: '不归你们办的退回去，要写原因',
  examples: ['退单 #12 不归物业，是供水公司的管道', '#12 退单 派错了'],
  who: '三方的人',
  allow: isOfParty,
  about: (issue, speaker) => issue.state === 'awaiting-receipt' && issue.owner === speaker.party,
  args: issueAndWords('退单要写原因'),
  run: async (call) =>
    refusalOf(
      await applyToIssue(call, call.args.issue, { type: 'hand-back', note: call.args.rest, actor: actorOf(call.speaker), at: call.at }),
    ),
});
