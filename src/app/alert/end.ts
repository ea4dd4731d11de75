/** Ends an alert, and tells all who were told of it. */

import type { AlertEnding } from '../../core/alert/alert';
import type { AlertRefusal } from '../../core/alert/decide';
import { isDiscreet } from '../../core/alert/discreet';
import type { Issue } from '../../core/issue/issue';
import { findCompound } from '../../store/know-compound';
import { maskPersonal } from '../../understanding/mask';
import { endAloneWords, endGroupWords } from '../../wording/alert-end';
import { type Occasion, tellGroup, tellPerson } from '../occasion';
import { applyToAlert } from './apply-to-alert';

/** @param note what was said of it. @returns why not; null where it is ended. */
export async function endAlert(occasion: Occasion, issue: Issue, ending: AlertEnding, note: string): Promise<AlertRefusal | null> {
  const { speaker, at, transaction, room } = occasion;
  const outcome = await applyToAlert(occasion, issue.number, { type: 'end', ending, by: speaker?.id ?? null, at });
  if (!outcome.ok) return outcome.refusal;
  const { name: compound } = await findCompound(transaction, occasion.compound);
  const facts = { issue, compound, ending, by: speaker?.name ?? null, at, note: maskPersonal(note), discreet: isDiscreet(issue) };
  const about = { issues: [issue.number], urgency: 'alert' } as const;
  // Where it ended with the issue, the line about that tells the group: but of what it may not read there is none.
  if (ending !== 'with-issue' || isDiscreet(issue)) await tellGroup(occasion, endGroupWords(facts), about);
  // Who ended it knows; who did so alone with the bot is answered.
  const answered = speaker !== null && (room !== null || ending === 'with-issue') ? speaker.id : null;
  const people = new Set([...outcome.value.alert.told, ...(room === null && speaker !== null ? [speaker.id] : [])]);
  for (const person of people) if (person !== answered) await tellPerson(occasion, person, endAloneWords(facts), about);
  return null;
}
