/** Gathers what is told with an outcome: what was said, what is open on the checklist, who else told of it, and who did so alone. */

import { isDiscreet } from '../core/alert/discreet';
import { isAddition } from '../core/issue/addition';
import type { Change } from '../core/issue/change';
import { openPoints, type PointCode } from '../core/issue/checklist';
import type { IssueEvent } from '../core/issue/event';
import type { Issue, PersonId } from '../core/issue/issue';
import { findHistory } from '../store/find-history';
import { findIssuesByNumber } from '../store/find-issues';
import { findNames } from '../store/find-people';
import { maskPersonal } from '../understanding/mask';
import type { Outcome } from '../wording/outcome';
import type { Occasion } from './occasion';

/** Events that tell those how it came out who told of it. */
const tells: readonly string[] = ['finished', 'whistle-cleared', 'explained', 'confirmed', 'closed-unanswered'];

export async function gatherOutcome(occasion: Occasion, { events, after }: Change): Promise<Outcome> {
  const last = events.at(-1);
  const hidden = isDiscreet(after);
  const told =
    last !== undefined &&
    tells.includes(last.type) &&
    (after.supporters.length > 0 || last.type === 'finished' || last.type === 'explained');
  const history = told ? await findHistory(occasion.transaction, occasion.compound, after.number) : [];
  const supporters = after.supporters.length === 0 ? [] : await toldAlone(occasion, after, history);
  const alone = [...(isAnsweredAlone(after) ? [after.reporter] : []), ...supporters];
  return {
    note: maskPersonal(last?.words?.note ?? ''),
    hidden,
    addition: last !== undefined && isAddition(last, after),
    unheard: occasion.room === null && occasion.speaker !== null,
    openPoints: last?.type === 'finished' && !hidden ? pointsLeft(after, history, occasion) : [],
    others: hidden || !told ? [] : await others(occasion, after, alone, last),
    alone,
  };
}

/** Where they said it, or, of what the group may not read, by themselves. */
const isAnsweredAlone = (issue: Issue): boolean => issue.toldAlone || isDiscreet(issue);

async function toldAlone({ transaction, compound }: Occasion, issue: Issue, history: readonly IssueEvent[]): Promise<readonly PersonId[]> {
  if (isDiscreet(issue)) return issue.supporters;
  const joined = history.flatMap((event) => (event.type === 'supported' && event.toldAlone ? [event.person] : []));
  const merged = await findIssuesByNumber(
    transaction,
    compound,
    history.flatMap((event) => (event.type === 'absorbed' ? [event.number] : [])),
  );
  const brought = merged.filter(isAnsweredAlone).map(({ reporter }) => reporter);
  return issue.supporters.filter((person) => joined.includes(person) || brought.includes(person));
}

/** Told once: at the first end, not again after a 没解决; of a wish nothing is expected. */
const pointsLeft = (issue: Issue, history: readonly IssueEvent[], { at }: Occasion): readonly PointCode[] =>
  issue.severity === 'blue' || history.filter(({ type }) => type === 'finished').length > 1 ? [] : openPoints(issue, at);

/** A reporter is asked alone how it came out; of what cannot be solved the line itself tells them. */
async function others(
  { transaction, speaker }: Occasion,
  issue: Issue,
  alone: readonly PersonId[],
  event: IssueEvent,
): Promise<Outcome['others']> {
  const people = event.type === 'explained' ? [issue.reporter, ...issue.supporters] : issue.supporters;
  const called = people.filter((person) => !alone.includes(person) && person !== speaker?.id);
  const names = await findNames(transaction, called);
  return called.flatMap((id) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ id, name }];
  });
}
