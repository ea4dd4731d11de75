/** A change: the issue before (null when it is new), what happened, the issue after. */

import type { IssueEvent } from './event';
import type { Issue } from './issue';

export type Change = { readonly before: Issue | null; readonly events: readonly IssueEvent[]; readonly after: Issue };
