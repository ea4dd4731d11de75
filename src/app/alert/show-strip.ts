/** Shows who has answered: with what is said anyway, at once the first time and when all have, else merged with what comes within the minute. */

import { type Alert, isRunning } from '../../core/alert/alert';
import { isDiscreet } from '../../core/alert/discreet';
import { stripDue } from '../../core/alert/plan';
import type { Issue } from '../../core/issue/issue';
import { parties } from '../../core/issue/vocabulary';
import { convenorOf } from '../../core/roster/in-charge';
import { findAlert } from '../../store/find-alert';
import { findNames, findOfficers } from '../../store/find-people';
import { stripWords, withStripWords } from '../../wording/alert-strip';
import type { ChangeLine } from '../../wording/changes';
import { type Occasion, tellGroup, tellPerson } from '../occasion';
import { applyToAlert } from './apply-to-alert';

/** @param asked by its reminder: it is due. */
export async function showStrip(occasion: Occasion, issue: Issue, alert: Alert, asked: boolean): Promise<void> {
  const due = stripDue(alert);
  if (due === null || (due !== 'now' && !asked)) return;
  await applyToAlert(occasion, issue.number, { type: 'show', by: null, at: occasion.at });
  const text = stripWords(alert, parties, await leaderName(occasion, alert));
  const about = { issues: [issue.number], urgency: 'answer' } as const;
  if (!isDiscreet(issue)) return tellGroup(occasion, text, about);
  const convenor = convenorOf(await findOfficers(occasion.transaction, occasion.compound, occasion.at));
  if (convenor !== null) await tellPerson(occasion, convenor.id, text, about);
}

export async function leaderName({ transaction }: Occasion, { leader }: Alert): Promise<string | null> {
  return leader === null ? null : ((await findNames(transaction, [leader])).get(leader) ?? null);
}

/** What is said about the matter anyway carries the strip, where it has changed: one line instead of two. */
export async function carryStrip(occasion: Occasion, issue: Issue, line: ChangeLine): Promise<ChangeLine> {
  if (issue.severity !== 'red') return line;
  const alert = await findAlert(occasion.transaction, occasion.compound, issue.number);
  if (alert === null || !isRunning(alert) || stripDue(alert) === null) return line;
  await applyToAlert(occasion, issue.number, { type: 'show', by: null, at: occasion.at });
  return { ...line, text: withStripWords(line.text, alert, parties) };
}
