/** 复盘: what was learnt from a major matter: five questions asked alone, one after another, or a few words of one's own; kept, and shown on request. */

import { isRunning } from '../../core/alert/alert';
import { isDiscreet } from '../../core/alert/discreet';
import { isInCharge } from '../../core/roster/in-charge';
import { isConvenor, isOfParty } from '../../core/roster/role';
import { findAlert } from '../../store/find-alert';
import { findIssue } from '../../store/find-issue';
import { findOfficers } from '../../store/find-people';
import { maskPersonal } from '../../understanding/mask';
import { alertRefusalWords } from '../../wording/alert-refusals';
import {
  debriefAloneWords,
  debriefAskWords,
  debriefBeginsWords,
  debriefGoesOnWords,
  debriefKeptWords,
  debriefOpenWords,
  debriefOthersWords,
  debriefWords,
} from '../../wording/debrief';
import { refusalWords } from '../../wording/refusals';
import { applyToAlert } from '../alert/apply-to-alert';
import { findDebrief, waitForAnswer } from '../alert/debrief';
import { type Call, defineCommand } from '../define-command';
import { tellPerson } from '../occasion';
import { issueAndMaybeWords } from './typed';

type Args = { issue: number; rest: string };

export const debrief = defineCommand({
  name: '复盘',
  aliases: ['总结'],
  summary: '重大事项过后写复盘：五句一问一答，也可自己写两句',
  examples: ['复盘 #12 门机老化，备件提前订；业委会电话没人接，加一个副手', '复盘 #12'],
  who: '召集人、书记、三方负责人或牵头的人',
  allow: isOfParty,
  about: (issue) => issue.severity === 'red',
  keepsNumber: true,
  args: issueAndMaybeWords,
  run: async (call) => {
    const { issue: number, rest: note } = call.args;
    const issue = await findIssue(call.transaction, call.compound, number);
    if (issue === null) return refusalWords({ kind: 'no-such-issue', issue: number });
    const alert = await findAlert(call.transaction, call.compound, number);
    const officers = await findOfficers(call.transaction, call.compound, call.at);
    if (!isInCharge(officers, call.speaker) && alert?.leader !== call.speaker.id) return debriefOthersWords(number);
    if (call.room !== null && isDiscreet(issue)) return debriefAloneWords(number);
    if (note === '') return show(call, number);
    const outcome = await applyToAlert(call, number, { type: 'debrief', note, by: call.speaker.id, at: call.at });
    return outcome.ok ? debriefKeptWords(number) : alertRefusalWords(outcome.refusal);
  },
});

/** Lines of an answer. */
const most = 6;

/** And asks on, alone, whoever led, where something is not written yet. */
async function show(call: Call<Args>, number: number): Promise<string> {
  const { transaction, compound, speaker, room } = call;
  const alert = await findAlert(transaction, compound, number);
  if (alert === null) return alertRefusalWords({ kind: 'no-alert', issue: number });
  if (isRunning(alert)) return alertRefusalWords({ kind: 'alert-running', issue: number });
  const written = await findDebrief(call, number);
  const lines = debriefWords(number, written).map(maskPersonal);
  const { next } = written;
  if (next === null) return lines.join('\n');
  const asked = alert.leader === null ? isConvenor(speaker) : alert.leader === speaker.id;
  if (!asked) return [...lines, debriefOpenWords(number, next)].slice(0, most).join('\n');
  await waitForAnswer(call, number, speaker.id, next);
  if (room !== null) await tellPerson(call, speaker.id, debriefAskWords(number, next), { issues: [number] });
  if (room === null) return [...lines, debriefAskWords(number, next)].join('\n');
  const begun = written.answers.length + written.notes.length > 0;
  return begun ? [...lines, debriefGoesOnWords(number)].join('\n') : debriefBeginsWords(number);
}
