/** Gathers what is on record about a major matter for the report to the 街道. */

import { isDiscreet } from '../../core/alert/discreet';
import type { Issue } from '../../core/issue/issue';
import { findAlert, findAlertHistory } from '../../store/find-alert';
import { findHistory } from '../../store/find-history';
import { findNames } from '../../store/find-people';
import { findCompound } from '../../store/know-compound';
import { understand } from '../../understanding/understand';
import { streetReportWords } from '../../wording/street-report';
import type { Spoken } from '../occasion';

export async function streetReport({ transaction, compound, speaker, at }: Spoken, issue: Issue): Promise<string> {
  const [place, history, alert, alertHistory] = [
    await findCompound(transaction, compound),
    await findHistory(transaction, compound, issue.number),
    await findAlert(transaction, compound, issue.number),
    await findAlertHistory(transaction, compound, issue.number),
  ];
  const said = history[0]?.words?.note ?? '';
  const people = [issue.reporter, ...history.flatMap(({ by }) => by ?? []), ...alertHistory.flatMap(({ by }) => by ?? [])];
  return streetReportWords({
    issue,
    at,
    compound: place.name,
    community: place.community?.name ?? null,
    author: speaker.name,
    said,
    affected: understand(said).affected,
    discreet: isDiscreet(issue),
    history,
    // An alert that was raised twice has two beginnings; the report tells of the last.
    alertHistory: alertHistory.slice(
      Math.max(
        0,
        alertHistory.findLastIndex(({ type }) => type === 'raised'),
      ),
    ),
    alert,
    names: await findNames(transaction, [...new Set(people)]),
  });
}
