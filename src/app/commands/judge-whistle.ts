/** 评哨: the whistler's word on the department, and the department's word on the whistle, which the convenor enters for it. */

import { z } from 'zod';
import { isConvenor, mayDispatch } from '../../core/roster/role';
import { findIssue } from '../../store/find-issue';
import { refusalWords } from '../../wording/refusals';
import { judgedByConvenorWords } from '../../wording/whistle-check';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { defineCommand, Misused } from '../define-command';
import { refusalOf } from '../say-refusal';
import { askWhom } from '../whistle/ask-whom';

const bad = /^(?:不好|不太好|差|不行|不满意|不该吹|不该|不应该|不属实|乱吹)/;
const good = /^(?:好(?![几久多不])|很好|满意|该吹|该|应该|属实)/;

export const judgeWhistle = defineCommand({
  name: '评哨',
  aliases: ['哨评'],
  summary: '评部门办得好不好；部门评这哨该不该吹',
  examples: ['评哨 #12 部门 好 当天就来了', '评哨 #12 吹哨 该吹'],
  who: '网格或召集人',
  allow: mayDispatch,
  denied: askWhom('评哨'),
  about: (issue) => issue.whistle !== null && issue.whistle.endedAt !== null,
  args: z.object({ issue: z.number(), rest: z.string().trim().max(500) }),
  run: async (call) => {
    const { of, judged, note } = judgementIn(call.args.rest);
    const issue = await findIssue(call.transaction, call.compound, call.args.issue);
    if (issue === null) return refusalWords({ kind: 'no-such-issue', issue: call.args.issue });
    // The whistler does not speak for the department.
    if (of === 'whistle' && !isConvenor(call.speaker)) return judgedByConvenorWords(issue.number);
    const command = { type: 'judge-whistle', of, good: judged, note, actor: actorOf(call.speaker), at: call.at } as const;
    return refusalOf(await applyToIssue(call, issue.number, command));
  },
});

function judgementIn(rest: string): { readonly of: 'department' | 'whistle'; readonly judged: boolean; readonly note: string } {
  const [, side, word = ''] = /^(部门|吹哨|哨)[\s:：,，]*(.*)$/s.exec(rest) ?? [];
  if (side === undefined) throw new Misused('写评谁：部门，还是吹哨');
  const found = bad.exec(word) ?? good.exec(word);
  if (found === null) throw new Misused(side === '部门' ? '部门后面写好或不好' : '吹哨后面写该吹或不该吹');
  const judged = !bad.test(word);
  const note = word.slice(found[0].length).replace(/^[\s:：,，。]+/, '');
  if (!judged && note === '') throw new Misused(`${found[0]}的原因没写`);
  return { of: side === '部门' ? 'department' : 'whistle', judged, note };
}
