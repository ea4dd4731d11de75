/** 误报: a red matter that was none. The alert ends, all who were told hear it, and the issue is void. */

import { isOpen } from '../../core/issue/issue';
import { isInCharge } from '../../core/roster/in-charge';
import { isOfParty } from '../../core/roster/role';
import { findIssue } from '../../store/find-issue';
import { findOfficers } from '../../store/find-people';
import { alertRefusalWords, notInChargeWords } from '../../wording/alert-refusals';
import { refusalWords } from '../../wording/refusals';
import { actorOf } from '../actor';
import { endAlert } from '../alert/end';
import { applyToIssue } from '../apply-to-issue';
import { defineCommand } from '../define-command';
import { refusalOf } from '../say-refusal';
import { issueAndMaybeWords } from './typed';

export const falseAlarm = defineCommand({
  name: '误报',
  aliases: ['是误报', '虚惊'],
  summary: '重大事项其实没事：停下通报，告诉所有通知过的人',
  examples: ['误报 #12 是烧焊的烟', '#12 误报'],
  who: '召集人、书记或三方负责人',
  allow: isOfParty,
  about: (issue) => issue.severity === 'red' && isOpen(issue),
  args: issueAndMaybeWords,
  run: async (call) => {
    const { issue: number, rest: note } = call.args;
    const issue = await findIssue(call.transaction, call.compound, number);
    if (issue === null) return refusalWords({ kind: 'no-such-issue', issue: number });
    const officers = await findOfficers(call.transaction, call.compound, call.at);
    if (!isInCharge(officers, call.speaker)) return notInChargeWords('误报', number);
    const refusal = await endAlert(call, issue, 'false-alarm', note);
    if (refusal !== null) return alertRefusalWords(refusal);
    return refusalOf(await applyToIssue(call, number, { type: 'void', note, actor: actorOf(call.speaker), at: call.at }, { silent: true }));
  },
});
