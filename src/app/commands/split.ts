/** 拆分: a message that held two matters gets a second number for the other one. */

import { isOpen } from '../../core/issue/issue';
import { isOfParty } from '../../core/roster/role';
import { findIssue } from '../../store/find-issue';
import { understand } from '../../understanding/understand';
import { refusalWords } from '../../wording/refusals';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { defineCommand } from '../define-command';
import { registerReport } from '../register-report';
import { refusalOf } from '../say-refusal';
import { issueAndWords } from './typed';

export const split = defineCommand({
  name: '拆分',
  aliases: ['拆出', '分开'],
  summary: '一条里有两件事，把另一件拆出来',
  examples: ['拆分 #12 3栋楼道灯也不亮', '#12 拆出 门禁坏了'],
  who: '三方的人',
  allow: isOfParty,
  about: isOpen,
  args: issueAndWords('拆出哪件事没写'),
  run: async (call) => {
    const { issue: number, rest } = call.args;
    const issue = await findIssue(call.transaction, call.compound, number);
    if (issue === null) return refusalWords({ kind: 'no-such-issue', issue: number });
    if (!isOpen(issue)) return refusalWords({ kind: 'not-in-this-state', issue: number, state: issue.state, mergedInto: issue.mergedInto });
    const understanding = understand(rest);
    const into = await registerReport(call, {
      text: rest,
      understanding,
      via: 'command',
      reporter: issue.reporter,
      relayed: issue.relayed,
      toldAlone: issue.toldAlone,
      splitFrom: number,
    });
    return refusalOf(await applyToIssue(call, number, { type: 'split', into, actor: actorOf(call.speaker), at: call.at }));
  },
});
