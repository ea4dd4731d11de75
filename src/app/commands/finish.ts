/** 办结: the owner says it is done and what came of it; the reporter is asked next. */

import { z } from 'zod';
import type { IssueState } from '../../core/issue/issue';
import { isOfParty } from '../../core/roster/role';
import { findIssue } from '../../store/find-issue';
import { countPhotosSince } from '../../store/issue-photos';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { bindRecentPhotos, recentPhotos } from '../bind-photos';
import { defineCommand, Misused } from '../define-command';
import { saidPoints } from '../said-points';
import { refusalOf } from '../say-refusal';

const workable: readonly IssueState[] = ['in-hand', 'awaiting-receipt', 'paused'];
const casual = ['修好了', '办好了', '弄好了', '处理好了', '解决好了'];

export const finish = defineCommand({
  name: '办结',
  aliases: ['办完', '完成', '办结了', '办完了'],
  casual,
  summary: '办完了，写结果；急件带照片',
  examples: ['办结 #12 换了门机板，已恢复', '#12 修好了', '办完 #12 已清运'],
  who: '三方的人',
  allow: isOfParty,
  about: (issue, speaker) => workable.includes(issue.state) && (issue.owner === speaker.party || speaker.party === null),
  args: z.object({ issue: z.number(), rest: z.string().trim().max(1000), verb: z.string() }),
  run: async (call) => {
    const { issue: number, rest, verb } = call.args;
    const note = rest !== '' ? rest : casual.includes(verb) ? verb : null;
    if (note === null) throw new Misused('办结要写结果');
    const issue = await findIssue(call.transaction, call.compound, number);
    const since = issue?.dispatchedAt ?? call.at;
    const photos = (await recentPhotos(call)).length + (await countPhotosSince(call.transaction, call.compound, number, since));
    const points = await saidPoints(call, number, note);
    const outcome = await applyToIssue(call, number, { type: 'finish', note, photos, points, actor: actorOf(call.speaker), at: call.at });
    if (outcome.ok) await bindRecentPhotos(call, number);
    return refusalOf(outcome);
  },
});
