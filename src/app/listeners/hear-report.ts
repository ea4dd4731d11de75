/** A report in free text: registered at once where sure, one short question where likely, silence else. The safety line goes first. */

import type { Opinion, OpinionBehind } from '../../core/issue/opinion';
import { convenorOf } from '../../core/roster/in-charge';
import { relaysReports } from '../../core/roster/role';
import { hours, later } from '../../kernel/instant';
import { findOfficers } from '../../store/find-people';
import { type Asked, askQuestion } from '../../store/questions';
import { titleOf } from '../../understanding/title';
import { discreetQuestionWords, registerQuestionWords } from '../../wording/answers';
import { safetyWords } from '../../wording/safety';
import { defineListener } from '../define-listener';
import { answer, type Spoken, tellPerson } from '../occasion';
import { isHidden, joinOpen, registerReport } from '../register-report';
import { inTheLightOf, type Part, reportsIn } from '../reports-in';

export const hearReport = defineListener<readonly Part[]>({
  name: 'hear-report',
  summary: '说哪里怎么了：拿得准的登记，像的问一声，不是的不出声',
  when: ({ message, opinion = null }) => {
    if (message.kind !== 'message' || message.text.trim() === '') return null;
    const parts = reportsIn(message).map((part) => inTheLightOf(opinion, part));
    return parts.some(({ understanding }) => understanding.report !== 'no' || understanding.emergency !== null) ? parts : null;
  },
  take: async (spoken, parts) => {
    const emergency = parts.find(({ understanding }) => understanding.emergency !== null)?.understanding.emergency;
    if (emergency) await answer(spoken, safetyWords(emergency), { urgency: 'alert' });
    const sure = parts.filter(({ understanding }) => understanding.report === 'yes');
    for (const part of sure) await registerReport(spoken, { ...part, ...told(spoken, part) });
    const [likely] = parts.filter(({ understanding }) => understanding.report === 'ask');
    if (sure.length === 0 && likely !== undefined) await hearLikely(spoken, likely);
  },
});

const told = ({ speaker, room, opinion = null }: Spoken, { understanding }: Part) => ({
  reporter: speaker.id,
  toldAlone: room === null,
  relayed: understanding.relayed || relaysReports(speaker),
  opinion: behind(opinion),
});

/** Where it says that it is no report, nothing gets this far. */
const behind = (opinion: Opinion | null): OpinionBehind | null => (opinion === 'disagreed' ? null : opinion);

async function hearLikely(spoken: Spoken, part: Part): Promise<void> {
  if (!(await joinOpen(spoken, { ...part, ...told(spoken, part) }))) await askWhether(spoken, part);
}

async function askWhether(spoken: Spoken, { text, understanding }: Part): Promise<void> {
  const { transaction, speaker, room, compound, at, message, opinion = null } = spoken;
  const asked = { kind: 'register', inbox: message.id, opinion: behind(opinion) } as const;
  if (room !== null && isHidden({ understanding })) return askConvenor(spoken, asked, text);
  await askQuestion(transaction, { person: speaker.id, room: room?.id ?? null, compound, asked, at }, later(at, hours(2)));
  await answer(spoken, registerQuestionWords(titleOf(text, understanding)));
}

/** What may be a petition or another private matter is not asked about before everybody's eyes. */
async function askConvenor(spoken: Spoken, asked: Extract<Asked, { kind: 'register' }>, text: string): Promise<void> {
  const { transaction, compound, at, speaker } = spoken;
  const convenor = convenorOf(await findOfficers(transaction, compound, at));
  if (convenor === null) return;
  await askQuestion(transaction, { person: convenor.id, room: null, compound, asked, at }, later(at, hours(12)));
  await tellPerson(spoken, convenor.id, discreetQuestionWords(speaker.name, text), { urgency: 'answer' });
}
