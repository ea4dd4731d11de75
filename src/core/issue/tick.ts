/** Ticking points of the checklist: by a command of its own, or by the words of a progress or a result. */

import { accepted, refused } from '../../kernel/result';
import type { IssueCommand } from './command';
import { type Decision, happens } from './happen';
import type { Issue } from './issue';

const news = (issue: Issue, points: readonly string[]): readonly string[] => [
  ...new Set(points.filter((point) => !issue.checked.includes(point))),
];

export function decideCheck(issue: Issue, { actor, at, points }: Extract<IssueCommand, { type: 'check' }>): Decision {
  const fresh = news(issue, points);
  const outcome = happens(issue, { type: 'checked', points: fresh, by: actor.person, at });
  if (!outcome.ok || actor.person === null || actor.convenor) return fresh.length > 0 ? outcome : nothingNew(issue);
  if (issue.owner === null) return refused({ kind: 'owned-by-nobody', issue: issue.number });
  if (actor.party !== issue.owner) return refused({ kind: 'owned-by-another', issue: issue.number, owner: issue.owner });
  return fresh.length > 0 ? outcome : nothingNew(issue);
}

const nothingNew = ({ number }: Issue): Decision => refused({ kind: 'nothing-changes', issue: number });

/** What was said to be done on the way goes ahead of the event that it was said with. */
export function ticked(issue: Issue, { actor, at }: IssueCommand, points: readonly string[], decision: Decision): Decision {
  const fresh = news(issue, points);
  if (!decision.ok || fresh.length === 0) return decision;
  const { value } = decision;
  return accepted([...value.slice(0, -1), { type: 'checked', points: fresh, by: actor.person, at }, ...value.slice(-1)]);
}
