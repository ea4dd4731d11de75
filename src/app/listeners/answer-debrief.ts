/** The 复盘 asks one question after another; what somebody who was asked says alone is the answer, unless it is plainly something else. */

import type { DebriefQuestion } from '../../core/alert/alert';
import { findOpenQuestions, settleKindOf } from '../../store/questions';
import { numbersNamed } from '../../understanding/acknowledge';
import { type DebriefReply, readDebrief } from '../../understanding/debrief-reply';
import { readReply } from '../../understanding/reply';
import { alertRefusalWords } from '../../wording/alert-refusals';
import { debriefDoneWords, debriefNextWords, debriefStoppedWords } from '../../wording/debrief';
import { applyToAlert } from '../alert/apply-to-alert';
import { findDebrief, waitForAnswer } from '../alert/debrief';
import { isFromElsewhere } from '../another-matter';
import { defineListener } from '../define-listener';
import { answer, type Spoken } from '../occasion';

type Answer = { readonly number: number; readonly question: DebriefQuestion; readonly reply: Exclude<DebriefReply, 'none'> };

export const answerDebrief = defineListener<Answer>({
  name: 'answer-debrief',
  summary: '复盘一问一答，「跳过」问下一句，「不用了」放下',
  when: async (spoken) => {
    const { room, message, transaction, speaker, at } = spoken;
    if (room !== null || message.kind !== 'message') return null;
    const open = await findOpenQuestions(transaction, speaker.id, null, at);
    const question = open.find(({ asked }) => asked.kind === 'debrief')?.asked;
    if (question?.kind !== 'debrief') return null;
    const reply = readDebrief(message.text);
    const named = numbersNamed(message.text);
    if (reply === 'none' || (named.length > 0 && !named.includes(question.number))) return null;
    // 解决了 answers what was asked since.
    const { solved, satisfied } = readReply(message.text);
    if (open[0]?.asked.kind === 'followup' && (solved !== null || satisfied !== null)) return null;
    return reply === 'answer' && (await isFromElsewhere(spoken, question.number)) ? null : { ...question, reply };
  },
  take: async (spoken, { number, question, reply }) => {
    await settleKindOf(spoken.transaction, spoken.speaker.id, 'debrief', spoken.at);
    spoken.led.issues.add(number);
    spoken.led.private = true;
    if (reply === 'stop') return answer(spoken, debriefStoppedWords(number), { issues: [number] });
    const refusal = await keep(spoken, number, question, reply);
    if (refusal !== null) return answer(spoken, refusal, { issues: [number] });
    const { next } = await findDebrief(spoken, number);
    if (next === null) return answer(spoken, debriefDoneWords(number), { issues: [number] });
    await waitForAnswer(spoken, number, spoken.speaker.id, next);
    await answer(spoken, debriefNextWords(number, next, reply === 'skip'), { issues: [number] });
  },
});

/** @returns the refusal's sentence, or null where it was kept. */
async function keep(spoken: Spoken, number: number, question: DebriefQuestion, reply: 'answer' | 'skip'): Promise<string | null> {
  const stamp = { question, by: spoken.speaker.id, at: spoken.at };
  const command =
    reply === 'skip'
      ? ({ type: 'skip-debrief', ...stamp } as const)
      : ({ type: 'debrief', note: spoken.message.text.trim(), ...stamp } as const);
  const outcome = await applyToAlert(spoken, number, command);
  return outcome.ok ? null : alertRefusalWords(outcome.refusal);
}
