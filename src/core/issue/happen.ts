/** The outcome of a decision on an issue: events that the table of transitions allows, or a refusal. */

import { accepted, type Result, refused } from '../../kernel/result';
import type { IssueEvent } from './event';
import type { Issue } from './issue';
import type { Refusal } from './refusal';
import { allows } from './transitions';

export type Decision = Result<readonly IssueEvent[], Refusal>;

/** One event, where the state allows it. */
export function happens(issue: Issue, event: IssueEvent): Decision {
  if (allows(issue.state, event.type)) return accepted([event]);
  return refused({ kind: 'not-in-this-state', issue: issue.number, state: issue.state, mergedInto: issue.mergedInto });
}
