/** What the reporter adds to an issue in work is no progress of its owner's: the owner hears it. */

import type { IssueEvent } from './event';
import { type Issue, tellsOfIt } from './issue';

export const isAddition = (event: IssueEvent, issue: Issue): boolean =>
  event.type === 'progressed' && event.by !== issue.handler && tellsOfIt(issue, event.by);
