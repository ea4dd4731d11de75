/** 报到, 处置, 销哨, 退哨: how far a whistle has come at the department; and 评哨: what both sides say of each other. */

import { z } from 'zod';
import { mayDispatch } from '../../core/roster/role';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { type Call, defineCommand, Misused, NotMeant } from '../define-command';
import { quotedIssues } from '../quoted';
import { refusalOf } from '../say-refusal';
import { askWhom } from '../whistle/ask-whom';
import { saidToHaveHappened } from '../whistle/happened';
import { issueAndWords } from './typed';

const who = '网格或召集人';

/** Everyday words: a number, or a message quoted, makes them a command. */
const numbered = z.object({ numbers: z.array(z.number()), rest: z.string().trim().max(1000) });

async function step(call: Call<z.infer<typeof numbered>>, type: 'check-in-whistle' | 'handle-whistle'): Promise<string | null> {
  const number = call.args.numbers[0] ?? (await quotedIssues(call))[0];
  if (number === undefined) throw new NotMeant();
  if (type === 'handle-whistle' && call.args.rest === '') throw new Misused('处置要写部门在做什么');
  return apply(call, number, type, call.args.rest);
}

async function apply(
  call: Call<unknown>,
  number: number,
  type: 'check-in-whistle' | 'handle-whistle' | 'clear-whistle' | 'return-whistle',
  note: string,
): Promise<string | null> {
  const command = { type, note, ...saidToHaveHappened(note, call.at), actor: actorOf(call.speaker), at: call.at };
  return refusalOf(await applyToIssue(call, number, command));
}

export const checkInWhistle = defineCommand({
  name: '报到',
  aliases: ['哨报到'],
  everyday: true,
  summary: '部门接哨来了，写谁；晚记的写几点到的',
  examples: ['报到 #12 供水公司张工到场', '#12 报到'],
  who,
  allow: mayDispatch,
  denied: async (spoken, typed) => (typed.numbers.length === 0 ? null : askWhom('报到')(spoken, typed)),
  args: numbered,
  run: (call) => step(call, 'check-in-whistle'),
});

export const handleWhistle = defineCommand({
  name: '处置',
  aliases: ['哨处置'],
  everyday: true,
  summary: '部门在做什么，哪天好',
  examples: ['处置 #12 正在开挖，预计明天换完'],
  who,
  allow: mayDispatch,
  denied: async (spoken, typed) => (typed.numbers.length === 0 ? null : askWhom('处置')(spoken, typed)),
  args: numbered,
  run: (call) => step(call, 'handle-whistle'),
});

export const clearWhistle = defineCommand({
  name: '销哨',
  aliases: [],
  summary: '部门办好了，写结果，转回访',
  examples: ['销哨 #12 供水公司已换管'],
  who,
  allow: mayDispatch,
  denied: askWhom('销哨'),
  about: (issue) => issue.state === 'whistled',
  args: issueAndWords('销哨要写部门办的结果'),
  run: (call) => apply(call, call.args.issue, 'clear-whistle', call.args.rest),
});

export const returnWhistle = defineCommand({
  name: '退哨',
  aliases: [],
  summary: '部门退回的，写原因，接着自己办',
  examples: ['退哨 #12 管道在红线内，归小区'],
  who,
  allow: mayDispatch,
  denied: askWhom('退哨'),
  about: (issue) => issue.state === 'whistled',
  args: issueAndWords('退哨要写部门说的原因'),
  run: (call) => apply(call, call.args.issue, 'return-whistle', call.args.rest),
});
