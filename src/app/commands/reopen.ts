/** 重开: whoever told of it says in words that it is not over. */

import { tellsOfIt } from '../../core/issue/issue';
import { anybody } from '../../core/roster/role';
import { findIssue } from '../../store/find-issue';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { defineCommand } from '../define-command';
import { refusalOf } from '../say-refusal';
import { takeFollowUp } from '../take-followup';
import { issueAndWords } from './typed';

export const reopen = defineCommand({
  name: '重开',
  aliases: ['重新办', '又坏了'],
  summary: '办结7天内没好，说一句怎么了就重开',
  examples: ['重开 #12 又开始漏了', '#12 重开 还是没水'],
  who: '报的人、反映过的人或召集人',
  allow: anybody,
  about: (issue, speaker) => (issue.state === 'closed' || issue.state === 'explained') && tellsOfIt(issue, speaker.id),
  args: issueAndWords('重开要说一句怎么没好'),
  run: async (call) => {
    const { issue: number, rest: note } = call.args;
    const issue = await findIssue(call.transaction, call.compound, number);
    // Before it is closed the same words are the answer to the follow-up.
    if (issue?.state === 'awaiting-followup') return takeFollowUp(call, number, { solved: false, satisfied: null }, note);
    return refusalOf(await applyToIssue(call, number, { type: 'reopen', note, actor: actorOf(call.speaker), at: call.at }));
  },
});
