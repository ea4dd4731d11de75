/** 吹哨: a matter beyond the three parties goes to a department, after a check that nothing is missing. */

import { mayDispatch } from '../../core/roster/role';
import { defineCommand } from '../define-command';
import { askWhom } from '../whistle/ask-whom';
import { blowWhistle } from '../whistle/blow';
import { issueAndWords } from './typed';

/** What was typed of a whistle before is read by the same words. */
const verbs = ['吹哨', '吹个哨'];

export const whistle = defineCommand({
  name: '吹哨',
  aliases: ['吹个哨'],
  summary: '三方办不了的报给部门：写部门、要它做什么、试过什么',
  examples: ['吹哨 #12 供水公司 漏点在市政管，请开挖换管', '#12 吹哨 城管 物业昨天上门劝过不听，请来执法'],
  who: '网格或召集人',
  allow: mayDispatch,
  denied: askWhom('吹哨'),
  about: (issue) => issue.state === 'in-hand',
  args: issueAndWords('吹哨要写部门、要它做什么、三方试过什么'),
  run: (call) => blowWhistle(call, call.args.issue, call.args.rest, verbs),
});
