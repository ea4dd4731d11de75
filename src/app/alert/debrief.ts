/** Asking for the 复盘 of a major matter: one question after another, of whoever led it, alone. */

import type { Alert, DebriefQuestion } from '../../core/alert/alert';
import { type Debrief, debriefOf } from '../../core/alert/debrief';
import type { Issue } from '../../core/issue/issue';
import { days, later } from '../../kernel/instant';
import { findAlertHistory } from '../../store/find-alert';
import { askQuestion, findOpenQuestions } from '../../store/questions';
import { debriefFirstWords } from '../../wording/debrief';
import { type Occasion, tellPerson } from '../occasion';

/** How long an answer is waited for; afterwards 复盘 #12 asks on. */
const patience = days(3);

export const findDebrief = async ({ transaction, compound }: Occasion, number: number): Promise<Debrief> =>
  debriefOf(await findAlertHistory(transaction, compound, number));

/** From now on what this person says alone answers the question. */
export async function waitForAnswer(occasion: Occasion, number: number, person: number, question: DebriefQuestion): Promise<void> {
  const { transaction, compound, at } = occasion;
  const asked = { kind: 'debrief', number, question } as const;
  await askQuestion(transaction, { person, room: null, compound, asked, at }, later(at, patience));
}

/** Of itself, once, some time after the end. */
export async function askForDebrief(occasion: Occasion, issue: Issue, alert: Alert, compound: string, person: number): Promise<void> {
  const { next } = await findDebrief(occasion, issue.number);
  if (next === null) return;
  // One after another: an answer must not land in the wrong matter.
  const open = await findOpenQuestions(occasion.transaction, person, null, occasion.at);
  const busy = open.some(({ asked }) => asked.kind === 'debrief');
  if (!busy) await waitForAnswer(occasion, issue.number, person, next);
  const text = debriefFirstWords(issue, compound, alert, busy ? null : next);
  await tellPerson(occasion, person, text, { issues: [issue.number], unasked: true });
}
