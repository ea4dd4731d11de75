/** 解释: what cannot be solved for now ends with its reason, told to the reporter. */

import { isOfParty } from '../../core/roster/role';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { defineCommand } from '../define-command';
import { refusalOf } from '../say-refusal';
import { issueAndWords } from './typed';

export const explain = defineCommand({
  name: '解释',
  aliases: ['暂不能解决', '办不了'],
  summary: '暂时解决不了的，把原因说清楚',
  examples: ['解释 #12 要动用维修资金，等业主大会', '#12 暂不能解决 开发商已注销'],
  who: '三方的人',
  allow: isOfParty,
  about: (issue, speaker) => issue.state === 'in-hand' && (issue.owner === speaker.party || speaker.party === null),
  args: issueAndWords('暂不能解决要写原因'),
  run: async (call) =>
    refusalOf(
      await applyToIssue(call, call.args.issue, { type: 'explain', note: call.args.rest, actor: actorOf(call.speaker), at: call.at }),
    ),
});
