/** How an issue stands, in words for whoever asks. */

import { isDiscreet } from '../core/alert/discreet';
import { type Issue, tellsOfIt } from '../core/issue/issue';
import { finishDue, receiptDue } from '../core/reminder/plan';
import { findHistory } from '../store/find-history';
import { maskPersonal } from '../understanding/mask';
import { standingWords } from '../wording/standing';
import type { Spoken } from './occasion';

/** Events that say how it goes, why it waits, or what came of it. */
const says: readonly string[] = ['progressed', 'paused', 'finished', 'whistle-cleared', 'explained'];

export async function standingOf({ transaction, compound, manners, speaker, room, at }: Spoken, issue: Issue): Promise<string> {
  const history = await findHistory(transaction, compound, issue.number);
  // What the reporter adds is no word of the owner's.
  const said = history.findLast((event) => says.includes(event.type) && !tellsOfIt(issue, event.by) && event.words?.note);
  return standingWords({
    issue,
    discreet: isDiscreet(issue),
    receiptDue: receiptDue(issue, manners),
    finishDue: finishDue(issue, manners),
    lastWord: said === undefined ? null : { note: maskPersonal(said.words?.note ?? ''), at: said.at },
    own: tellsOfIt(issue, speaker.id) && (room === null || !isDiscreet(issue)),
    now: at,
  });
}
