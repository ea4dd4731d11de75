/** Which issue is meant: by number, by the message quoted, by being the only one that fits; else up to three are listed. */

import type { Issue } from '../core/issue/issue';
import { tellsOfIt } from '../core/issue/issue';
import type { Speaker } from '../core/roster/role';
import { days, later } from '../kernel/instant';
import { findLiveIssues } from '../store/find-issues';
import type { Spoken } from './occasion';
import { quotedIssues } from './quoted';

export type Which =
  | { readonly kind: 'one'; readonly number: number }
  | { readonly kind: 'several'; readonly issues: readonly Issue[] }
  | { readonly kind: 'none' };

/** How many are listed at most. */
const most = 3;

export async function whichIssue(
  spoken: Spoken,
  numbers: readonly number[],
  fits: (issue: Issue, speaker: Speaker) => boolean,
): Promise<Which> {
  const [named] = numbers.length > 0 ? numbers : await quotedIssues(spoken);
  if (named !== undefined) return { kind: 'one', number: named };

  const live = await findLiveIssues(spoken.transaction, spoken.compound, later(spoken.at, -days(7)));
  const fitting = live.filter((issue) => fits(issue, spoken.speaker));
  const [only, another] = fitting;
  if (only === undefined) return { kind: 'none' };
  if (another === undefined) return { kind: 'one', number: only.number };
  const own = fitting.filter((issue) => issue.handler === spoken.speaker.id || tellsOfIt(issue, spoken.speaker.id));
  if (own.length === 1 && own[0]) return { kind: 'one', number: own[0].number };
  return { kind: 'several', issues: (own.length > 0 ? own : fitting).slice(0, most) };
}
