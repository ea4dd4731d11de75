/** 复盘: what was learnt from a major matter, in a few words; asked for afterwards, kept, and shown on request. */

import { isDiscreet } from '../../core/alert/discreet';
import { isInCharge } from '../../core/roster/in-charge';
import { isOfParty } from '../../core/roster/role';
import { findAlert, findAlertHistory } from '../../store/find-alert';
import { findIssue } from '../../store/find-issue';
import { findOfficers } from '../../store/find-people';
import { alertRefusalWords, notInChargeWords } from '../../wording/alert-refusals';
import { debriefAloneWords, debriefKeptWords, debriefWords } from '../../wording/alert-steps';
import { refusalWords } from '../../wording/refusals';
import { applyToAlert } from '../alert/apply-to-alert';
import { type Call, defineCommand } from '../define-command';
import { issueAndMaybeWords } from './typed';

type Args = { issue: number; rest: string };

export const debrief = defineCommand({
  name: '复盘',
  aliases: ['总结'],
  summary: '重大事项过后写两句：怎么起的、哪里慢了、下回怎么办',
  examples: ['复盘 #12 门机老化，备件提前订；业委会电话没人接，加一个副手', '复盘 #12'],
  who: '召集人、书记或三方负责人',
  allow: isOfParty,
  about: (issue) => issue.severity === 'red',
  args: issueAndMaybeWords,
  run: async (call) => {
    const { issue: number, rest: note } = call.args;
    const issue = await findIssue(call.transaction, call.compound, number);
    if (issue === null) return refusalWords({ kind: 'no-such-issue', issue: number });
    if (!isInCharge(await findOfficers(call.transaction, call.compound), call.speaker)) return notInChargeWords('复盘', number);
    if (call.room !== null && isDiscreet(issue)) return debriefAloneWords(number);
    if (note === '') return shown(call, number);
    const outcome = await applyToAlert(call, number, { type: 'debrief', note, by: call.speaker.id, at: call.at });
    return outcome.ok ? debriefKeptWords(number) : alertRefusalWords(outcome.refusal);
  },
});

async function shown({ transaction, compound }: Call<Args>, number: number): Promise<string> {
  if ((await findAlert(transaction, compound, number)) === null) return alertRefusalWords({ kind: 'no-alert', issue: number });
  const history = await findAlertHistory(transaction, compound, number);
  return debriefWords(
    number,
    history.flatMap(({ type, words }) => (type === 'debriefed' && words?.note !== undefined ? [words.note] : [])),
  );
}
