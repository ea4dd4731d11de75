/** Where something real happens, a drill that runs in the same compound stops. */

import { findRunningAlerts } from '../../store/find-alert';
import { findIssuesByNumber } from '../../store/find-issues';
import { drillStoppedWords } from '../../wording/drill';
import { bot } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import type { Spoken } from '../occasion';
import { endAlert } from './end';

export async function stopDrills(spoken: Spoken): Promise<void> {
  const { transaction, compound, at } = spoken;
  const running = await findRunningAlerts(transaction, compound);
  if (running.length < 2) return;
  const issues = await findIssuesByNumber(
    transaction,
    compound,
    running.map(({ number }) => number),
  );
  for (const issue of issues.filter(({ drill }) => drill)) {
    const note = drillStoppedWords();
    await endAlert({ ...spoken, speaker: null, room: null }, issue, 'broken-off', note);
    await applyToIssue(spoken, issue.number, { type: 'void', note, actor: bot, at }, { silent: true });
  }
}
