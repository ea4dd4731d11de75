/** 作废: a registration that should not have been. The number stays used. */

import { z } from 'zod';
import { anybody, isConvenor, isOfParty } from '../../core/roster/role';
import { findIssue } from '../../store/find-issue';
import { notYoursToVoidWords } from '../../wording/answers';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { defineCommand, Misused } from '../define-command';
import { refusalOf } from '../say-refusal';

export const voidIssue = defineCommand({
  name: '作废',
  aliases: ['登错了', '取消登记'],
  summary: '登错的作废；不是自己报的要写原因',
  examples: ['作废 #12 和 #11 是一回事', '#12 作废'],
  who: '报的人、三方的人或召集人',
  allow: anybody,
  about: (issue, speaker) => issue.reporter === speaker.id && (issue.state === 'awaiting-dispatch' || issue.state === 'awaiting-receipt'),
  keepsNumber: true,
  args: z.object({ issue: z.number(), rest: z.string().trim().max(500) }),
  run: async (call) => {
    const issue = await findIssue(call.transaction, call.compound, call.args.issue);
    const own = issue?.reporter === call.speaker.id;
    if (issue !== null && !own) {
      const may = isConvenor(call.speaker) || (isOfParty(call.speaker) && issue.severity !== 'red');
      if (!may) return notYoursToVoidWords(issue.number);
      if (call.args.rest === '') throw new Misused('作废别人报的要写原因');
    }
    return refusalOf(
      await applyToIssue(call, call.args.issue, { type: 'void', note: call.args.rest, actor: actorOf(call.speaker), at: call.at }),
    );
  },
});
