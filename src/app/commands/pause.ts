/** 挂起: the clock stands still until a date, for a reason; then the issue resumes by itself. */

import { isOfParty } from '../../core/roster/role';
import { dueWithin } from '../../understanding/due-within';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { defineCommand, Misused } from '../define-command';
import { refusalOf } from '../say-refusal';
import { issueAndWords } from './typed';

export const pause = defineCommand({
  name: '挂起',
  aliases: ['暂停', '延后'],
  summary: '要等的先挂起，写原因和到哪天',
  examples: ['挂起 #12 等配件 到下周三', '#12 挂起 等业主回来 三天后'],
  who: '三方的人',
  allow: isOfParty,
  about: (issue, speaker) => issue.state === 'in-hand' && (issue.owner === speaker.party || speaker.party === null),
  args: issueAndWords('挂起要写原因和到哪天'),
  run: async (call) => {
    const until = dueWithin(call.args.rest, call.at);
    if (until === null) throw new Misused('挂起要写到哪天');
    if (until.others === '') throw new Misused('挂起要写原因');
    const command = { type: 'pause', until: until.at, note: until.others, actor: actorOf(call.speaker), at: call.at } as const;
    return refusalOf(await applyToIssue(call, call.args.issue, command));
  },
});
