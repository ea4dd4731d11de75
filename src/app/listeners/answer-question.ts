/** The bot has asked; a short answer (1, 好, 要得, 不用, a number) settles it. */

import { relaysReports } from '../../core/roster/role';
import { type Asked, findOpenQuestions, type Question, settleQuestion } from '../../store/questions';
import { findHeardById } from '../../store/take-heard';
import { bareNumber, readCommandLine } from '../../understanding/command-line';
import { isPlain, readReply } from '../../understanding/reply';
import { understand } from '../../understanding/understand';
import { keptWords, notRegisteredWords } from '../../wording/answers';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { vocabulary } from '../commands/registry';
import { defineListener } from '../define-listener';
import { afterAttend } from '../meeting/attend';
import { answer, type Spoken } from '../occasion';
import { quotedIssues } from '../quoted';
import { registerReport } from '../register-report';
import { runCommand } from '../run-command';
import { refusalOf } from '../say-refusal';
import { afterConfirm, afterErase } from '../settle-roster';
import { readAnswer, takeMeant, takeNumber } from '../take-followup';

/** `number`: which of the listed ones; null for a yes or no. */
type Answer = { readonly question: Question; readonly yes: boolean; readonly number: number | null };

export const answerQuestion = defineListener<Answer>({
  name: 'answer-question',
  summary: '对我问的话回1、好、不用或号码',
  when: async (spoken) => {
    const said = shortAnswer(spoken.message.text);
    if (said === null) return null;
    const open = await findOpenQuestions(spoken.transaction, spoken.speaker.id, spoken.room?.id ?? null, spoken.at);
    for (const question of open) {
      const fits = answerTo(question, said, spoken.room === null);
      if (fits !== null) return { question, ...fits };
    }
    return null;
  },
  take: async (spoken, { question, yes, number }) => {
    if (question.asked.kind === 'followup') return takeNumber(spoken, await quotedIssues(spoken));
    await settleQuestion(spoken.transaction, question.id, spoken.at);
    if (question.asked.kind === 'register') return afterRegister(spoken, question.asked, yes);
    if (question.asked.kind === 'void') return afterVoid(spoken, question.asked.numbers, yes);
    if (question.asked.kind === 'confirm-post') return afterConfirm(spoken, yes);
    if (question.asked.kind === 'erase') return afterErase(spoken, yes);
    if (question.asked.kind === 'attend') return afterAttend(spoken, question.asked.meeting, yes);
    if (question.asked.kind === 'choose' && number !== null) return afterChoice(spoken, question.asked.inbox, number);
  },
});

/** `plainly`: a 1 or a 确定, not a word that is said to anybody. `received`: 收到, which answers a call and no question. */
type Said = { readonly yes: boolean | null; readonly number: number | null; readonly plainly: boolean; readonly received: boolean };

function shortAnswer(text: string): Said | null {
  const bare = bareNumber(text);
  if (bare !== null) return { number: bare, yes: bare === 1 ? true : bare === 0 ? false : null, plainly: true, received: false };
  const { kind } = readReply(text);
  if (kind === 'receipt') return { number: null, yes: null, plainly: false, received: true };
  return kind === 'yes' || kind === 'no' ? { yes: kind === 'yes', number: null, plainly: isPlain(text), received: false } : null;
}

function answerTo({ asked }: Question, said: Said, alone: boolean): { yes: boolean; number: number | null } | null {
  if (asked.kind === 'choose') {
    const number = said.number === null ? undefined : asked.numbers.includes(said.number) ? said.number : asked.numbers[said.number - 1];
    return number === undefined ? null : { yes: true, number };
  }
  if (asked.kind === 'confirm-post' && said.received) return { yes: true, number: null };
  // What cannot be brought back takes more than a 好 that was meant for somebody else.
  if (asked.kind === 'erase' && said.yes === true && !said.plainly) return null;
  // A number in the group may be anybody's answer to anything.
  if (asked.kind === 'followup') return alone && (said.number === 1 || said.number === 2) ? { yes: said.number === 1, number: null } : null;
  return asked.kind === 'whistle' || asked.kind === 'debrief' || said.yes === null ? null : { yes: said.yes, number: null };
}

async function afterRegister(spoken: Spoken, { inbox, opinion }: Extract<Asked, { kind: 'register' }>, yes: boolean): Promise<void> {
  const heard = await findHeardById(spoken.transaction, inbox);
  if (!yes || heard === null) return answer(spoken, notRegisteredWords());
  spoken.led.sources.add(inbox);
  const understanding = understand(heard.text);
  const reporter = heard.person ?? spoken.speaker.id;
  await registerReport(spoken, {
    text: heard.text,
    understanding,
    via: 'question',
    opinion,
    reporter,
    toldAlone: heard.room === null,
    relayed: understanding.relayed || (reporter === spoken.speaker.id && relaysReports(spoken.speaker)),
  });
}

async function afterVoid(spoken: Spoken, numbers: readonly number[], yes: boolean): Promise<void> {
  if (!yes) return answer(spoken, keptWords(numbers), { issues: numbers });
  for (const number of numbers) {
    const refusal = refusalOf(
      await applyToIssue(spoken, number, { type: 'void', note: '', actor: actorOf(spoken.speaker), at: spoken.at }),
    );
    if (refusal !== null) await answer(spoken, refusal, { issues: [number] });
  }
}

/** The message that left open which issue was meant runs again, for the one that was named. */
async function afterChoice(spoken: Spoken, inbox: number, number: number): Promise<void> {
  const heard = await findHeardById(spoken.transaction, inbox);
  const line = heard === null ? null : readCommandLine(heard.text, vocabulary(spoken.setup.botNames));
  if (line?.kind === 'command') {
    await runCommand(spoken, { ...line, numbers: [number] });
  } else if (heard !== null) {
    await takeMeant(spoken, { kind: 'one', number, ...readAnswer(heard.text) }, heard.text);
  }
}
