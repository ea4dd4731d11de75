/** Whoever works on an issue has taken it: what has to happen first happens with it. */

import { accepted } from '../../kernel/result';
import type { IssueCommand } from './command';
import type { IssueEvent } from './event';
import { evolve } from './evolve';
import { type Decision, happens } from './happen';
import type { Issue } from './issue';

/** Whoever works on an issue that still waits for its receipt has received it; whoever finishes a paused one has resumed it. */
export function taken(issue: Issue, { actor, at }: IssueCommand, event: IssueEvent): Decision {
  const resumes = issue.state === 'paused' && event.type === 'finished';
  if (issue.state !== 'awaiting-receipt' && !resumes) return happens(issue, event);
  const ahead: IssueEvent = { type: resumes ? 'resumed' : 'received', by: actor.person, at };
  const then = happens(evolve(issue, ahead), event);
  return then.ok ? accepted([ahead, ...then.value]) : then;
}
