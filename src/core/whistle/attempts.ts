/** Attempts on an issue's record: who of the parties tried what, and when. They are the evidence that coordination failed. */

import type { IssueEvent } from '../issue/event';
import { type Issue, tellsOfIt } from '../issue/issue';

const attempting: readonly IssueEvent['type'][] = ['progressed', 'paused', 'finished', 'handed-back'];

/** What the reporter adds to the report is none, unless the reporter is one who types for residents as part of the work. */
export const attemptsOf = (issue: Issue, history: readonly IssueEvent[]): readonly IssueEvent[] =>
  history.filter(
    ({ type, by, words }) =>
      attempting.includes(type) && by !== null && (words?.note ?? '') !== '' && (issue.relayed || !tellsOfIt(issue, by)),
  );
