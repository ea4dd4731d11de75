/** What people said and did: follow-ups, the matter most of them told of, and whom there is to thank. */

import { isDiscreet } from '../alert/discreet';
import type { Issue, PersonId } from '../issue/issue';
import type { Life } from './life';
import { isAnswer } from './rates';
import { isWithin, type Week } from './week';

/** `unanswered`: closed without an answer. They were asked in one week and may answer in the next, so the counts need not add up. */
export type FollowUps = { readonly asked: number; readonly answered: number; readonly unanswered: number };

export function followUpsOf(lives: readonly Life[], week: Week): FollowUps {
  const happened = lives.flatMap(({ steps }) => steps.filter(({ event }) => isWithin(event.at, week)).map(({ event }) => event.type));
  return {
    asked: happened.filter((type) => type === 'followup-asked').length,
    answered: happened.filter(isAnswer).length,
    unanswered: happened.filter((type) => type === 'closed-unanswered').length,
  };
}

export type Repeated = { readonly issue: Issue; readonly households: number };

/** Of those that were told of within the week, the one that most households have told of by now; null where each came once. */
export function mostRepeated(lives: readonly Life[], week: Week): Repeated | null {
  const told = lives.filter(
    ({ issue, steps }) =>
      !isDiscreet(issue) &&
      issue.supporters.length > 0 &&
      steps.some(({ event }) => ['registered', 'supported', 'absorbed'].includes(event.type) && isWithin(event.at, week)),
  );
  const [most] = told.sort(
    (one, other) => other.issue.supporters.length - one.issue.supporters.length || one.issue.number - other.issue.number,
  );
  return most === undefined ? null : { issue: most.issue, households: 1 + most.issue.supporters.length };
}

/** Who had it in hand when it was said to be solved: whoever solved most first. */
export function thankedIn(lives: readonly Life[], week: Week): readonly PersonId[] {
  const solved = new Map<PersonId, number>();
  for (const { issue, steps } of lives) {
    if (isDiscreet(issue)) continue;
    for (const { event, before } of steps) {
      const handler = event.type === 'confirmed' && isWithin(event.at, week) ? (before?.handler ?? null) : null;
      if (handler !== null) solved.set(handler, (solved.get(handler) ?? 0) + 1);
    }
  }
  return [...solved].sort(([one, many], [other, more]) => more - many || one - other).map(([person]) => person);
}
