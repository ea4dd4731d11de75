/** Shows who has answered: at once the first time and when all have, else merged with what comes within the minute. */

import type { Alert } from '../../core/alert/alert';
import { isDiscreet } from '../../core/alert/discreet';
import { stripDue } from '../../core/alert/plan';
import type { Issue } from '../../core/issue/issue';
import { parties } from '../../core/issue/vocabulary';
import { convenorOf } from '../../core/roster/in-charge';
import { findOfficers } from '../../store/find-people';
import { stripWords } from '../../wording/alert';
import { type Occasion, tellGroup, tellPerson } from '../occasion';
import { applyToAlert } from './apply-to-alert';

/** @param asked by its reminder: it is due. */
export async function showStrip(occasion: Occasion, issue: Issue, alert: Alert, asked: boolean): Promise<void> {
  const due = stripDue(alert);
  if (due === null || (due !== 'now' && !asked)) return;
  await applyToAlert(occasion, issue.number, { type: 'show', by: null, at: occasion.at });
  const text = stripWords(alert, parties);
  const about = { issues: [issue.number], urgency: 'answer' } as const;
  if (!isDiscreet(issue)) return tellGroup(occasion, text, about);
  const convenor = convenorOf(await findOfficers(occasion.transaction, occasion.compound));
  if (convenor !== null) await tellPerson(occasion, convenor.id, text, about);
}
