/** What follows from a change, in the same transaction: the line to the group, words to single persons, reminders planned anew. */

import { isDiscreet } from '../core/alert/discreet';
import type { Change } from '../core/issue/change';
import type { Issue } from '../core/issue/issue';
import { often } from '../core/meeting/agenda';
import { finishDue, planReminders, receiptDue } from '../core/reminder/plan';
import { isQuiet } from '../core/reminder/quiet-hours';
import { convenorOf, whoseTurn } from '../core/roster/in-charge';
import { withHere } from '../core/roster/officer';
import type { Speaker } from '../core/roster/role';
import { findNames, findOfficers } from '../store/find-people';
import { saveReminders } from '../store/save-reminders';
import { type ChangeLine, changeWords } from '../wording/changes';
import { aloneWords, directWords } from '../wording/direct';
import { endWithIssue, followAlert } from './alert/follow';
import { mergeUpdate } from './alert/merge-updates';
import { carryStrip } from './alert/show-strip';
import { type Occasion, tellGroup, tellPerson } from './occasion';
import { gatherOutcome } from './outcome';

export async function react(occasion: Occasion, change: Change, silent: boolean): Promise<void> {
  const { transaction, at } = occasion;
  const { after } = change;
  await saveReminders(transaction, { kind: 'issue', ...after }, planReminders(after, occasion.manners, at));
  const alert = await followAlert(occasion, change);
  if (alert === 'raise') return;
  if (!silent) await tell(occasion, change, alert === 'end');
  if (alert === 'end') await endWithIssue(occasion, change);
}

async function tell(occasion: Occasion, change: Change, alertEnds: boolean): Promise<void> {
  const { transaction, at } = occasion;
  const { after } = change;

  const officers = withHere(await findOfficers(transaction, occasion.compound, at), occasion.speaker?.id ?? null);
  const lead = whoseTurn(officers, after);
  const convenor = convenorOf(officers);
  const names = await findNames(transaction, [after.reporter]);
  const facts = {
    at,
    lead,
    convenor,
    reporter: names.get(after.reporter) ?? '',
    receiptDue: receiptDue(after, occasion.manners),
    finishDue: finishDue(after, occasion.manners),
    alertEnds,
    outcome: await gatherOutcome(occasion, change),
    goesToMeeting: after.recurrence >= often,
  };
  const words = changeWords(change, facts);
  const apart = words === null || (await mergeUpdate(occasion, change)) ? null : words;
  const line = apart === null || alertEnds ? apart : await carryStrip(occasion, after, apart);
  // A word of praise or blame said alone is not for the group.
  const aside = ['rated', 'whistle-judged'].includes(change.events.at(-1)?.type ?? '') && occasion.room === null;
  // Of what the group may not read, those who were told of the alert read how it ended.
  const told = alertEnds && isDiscreet(after);
  if (line !== null && !aside && !told) await tellAround(occasion, after, line, convenor, alertEnds ? 'alert' : 'answer');
  const asksAlone = occasion.room === null ? occasion.speaker : null;
  const alone = aloneWords(change.events.at(-1), after.number) ?? line?.text ?? null;
  if (alone !== null && asksAlone !== null) await tellPerson(occasion, asksAlone.id, alone, { issues: [after.number] });
  for (const { person, text, unasked } of directWords(change, facts, isQuiet(at, occasion.manners.quiet))) {
    await tellPerson(occasion, person, text, { issues: [after.number], unasked });
  }
}

/** To the group; of what the group may not read, to those whom the line calls and to the convenor. */
async function tellAround(
  occasion: Occasion,
  issue: Issue,
  line: ChangeLine,
  convenor: Speaker | null,
  urgency: 'alert' | 'answer',
): Promise<void> {
  const about = { issues: [issue.number], mentions: line.mentions };
  if (issue.severity !== 'red' && urgency !== 'alert') return tellGroup(occasion, line.text, about);
  // Nothing red waits for the morning, nor the end of what was red.
  if (!isDiscreet(issue)) return tellGroup(occasion, line.text, { ...about, urgency });
  const people = new Set([...line.mentions, ...(convenor === null ? [] : [convenor.id])]);
  const answered = occasion.room === null ? occasion.speaker?.id : null;
  for (const person of people) if (person !== answered) await tellPerson(occasion, person, line.text, { issues: [issue.number] });
}
