/** What the words of a reminder need to know: who is asked, what is owed by whom, and since when. */

import type { Issue } from '../core/issue/issue';
import type { Manners } from '../core/manners/manners';
import { askedBy } from '../core/reminder/asked';
import { finishDue, type PromiseKind } from '../core/reminder/plan';
import { convenorOf, whoseTurn } from '../core/roster/in-charge';
import type { Officer } from '../core/roster/officer';
import type { Instant } from '../kernel/instant';
import type { NudgeFacts } from '../wording/nudges';

export type Scene = { readonly officers: readonly Officer[]; readonly manners: Manners; readonly compound: string; readonly at: Instant };

/** @param person who is asked. */
export function nudgeFacts(issue: Issue, promise: PromiseKind, person: number, scene: Scene): NudgeFacts {
  const { officers, manners, compound, at } = scene;
  const turn = issue.owner === null ? convenorOf(officers) : whoseTurn(officers, issue);
  const meant = askedBy(promise, issue, officers).people.some(({ id }) => id === person);
  return {
    issue,
    promise,
    at,
    compound,
    turn: turn?.name ?? null,
    to: turn?.id === person ? 'turn' : meant ? 'above' : 'instead',
    finishDue: finishDue(issue, manners),
  };
}
