/** 签收: a party takes the issue it was sent, and answers for it from then on. */

import { isOfParty } from '../../core/roster/role';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { defineCommand } from '../define-command';
import { refusalOf } from '../say-refusal';
import { issueOnly } from './typed';

export const receive = defineCommand({
  name: '签收',
  aliases: ['接单', '收单'],
  casual: ['我来', '我来办'],
  summary: '认下派给你们的问题',
  examples: ['签收 #12', '#12 签收', '签收'],
  who: '三方的人',
  allow: isOfParty,
  about: (issue, speaker) => issue.state === 'awaiting-receipt' && (issue.owner === speaker.party || speaker.party === null),
  args: issueOnly,
  run: async (call) => refusalOf(await applyToIssue(call, call.args.issue, { type: 'receive', actor: actorOf(call.speaker), at: call.at })),
});
