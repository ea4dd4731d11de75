/** The 复盘 of a major matter: five questions, one after another; each is answered, skipped, or left for another day. */

import { type DebriefQuestion, debriefQuestions } from './alert';
import type { AlertEvent } from './event';

export type Debrief = {
  /** In the order of the questions; of two answers to one the later. */
  readonly answers: readonly { readonly question: DebriefQuestion; readonly text: string }[];
  /** Written of one's own accord. */
  readonly notes: readonly string[];
  /** Which is asked next; null: none is left. */
  readonly next: DebriefQuestion | null;
};

/** @param history of the alert; where it was raised anew, the questions are asked anew. */
export function debriefOf(history: readonly AlertEvent[]): Debrief {
  const latest = history.slice(history.findLastIndex(({ type }) => type === 'raised'));
  const settled = latest.flatMap((event) => questionOf(event) ?? []);
  const answers = debriefQuestions.flatMap((question) => {
    const answered = latest.findLast((event) => event.type === 'debriefed' && event.question === question);
    return answered?.words?.note === undefined ? [] : [{ question, text: answered.words.note }];
  });
  return {
    answers,
    notes: history.flatMap((event) => (event.type === 'debriefed' && event.question === undefined ? (event.words?.note ?? []) : [])),
    next: debriefQuestions.find((question) => !settled.includes(question)) ?? null,
  };
}

const questionOf = (event: AlertEvent): DebriefQuestion | null =>
  event.type === 'debriefed' || event.type === 'debrief-skipped' ? (event.question ?? null) : null;
