/** 吹哨: a matter beyond the three parties goes to a department, after a check that nothing is missing. */

import { mayDispatch } from '../../core/roster/role';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { defineCommand, Misused } from '../define-command';
import { refusalOf } from '../say-refusal';
import { issueAndWords } from './typed';

export const whistle = defineCommand({
  name: '吹哨',
  aliases: ['吹个哨'],
  summary: '三方办不了的报给部门，写部门和试过什么',
  examples: ['吹哨 #12 供水公司 物业已查，漏点在市政管', '#12 吹哨 城管 网格劝过三次'],
  who: '网格或召集人',
  allow: mayDispatch,
  about: (issue) => issue.state === 'in-hand',
  args: issueAndWords('吹哨要写部门和试过什么'),
  run: async (call) => {
    const [department = '', ...tried] = call.args.rest.split(/[\s,:，：]+/);
    const note = tried.join(' ');
    if (note === '') throw new Misused('还要写三方试过什么、要部门做什么');
    const command = { type: 'whistle', department: department.slice(0, 20), note, actor: actorOf(call.speaker), at: call.at } as const;
    return refusalOf(await applyToIssue(call, call.args.issue, command));
  },
});

export const clearWhistle = defineCommand({
  name: '销哨',
  aliases: [],
  summary: '部门办好了，写结果，转回访',
  examples: ['销哨 #12 供水公司已换管'],
  who: '网格或召集人',
  allow: mayDispatch,
  about: (issue) => issue.state === 'whistled',
  args: issueAndWords('销哨要写部门办的结果'),
  run: async (call) =>
    refusalOf(
      await applyToIssue(call, call.args.issue, { type: 'clear-whistle', note: call.args.rest, actor: actorOf(call.speaker), at: call.at }),
    ),
});

export const returnWhistle = defineCommand({
  name: '退哨',
  aliases: [],
  summary: '部门退回的，写原因，接着自己办',
  examples: ['退哨 #12 管道在红线内，归小区'],
  who: '网格或召集人',
  allow: mayDispatch,
  about: (issue) => issue.state === 'whistled',
  args: issueAndWords('退哨要写部门说的原因'),
  run: async (call) =>
    refusalOf(
      await applyToIssue(call, call.args.issue, {
        type: 'return-whistle',
        note: call.args.rest,
        actor: actorOf(call.speaker),
        at: call.at,
      }),
    ),
});
