/** An issue's life up to an instant: all that happened and was not taken back, and how the issue stood before and after it. */

import type { Instant } from '../../kernel/instant';
import type { IssueEvent } from '../issue/event';
import { born, evolve } from '../issue/evolve';
import type { Issue } from '../issue/issue';
import { lastAct } from '../issue/take-back';

export type History = { readonly compound: number; readonly number: number; readonly events: readonly IssueEvent[] };

/** `before` null: it was registered by this. */
export type Step = { readonly event: IssueEvent; readonly before: Issue | null; readonly after: Issue };
export type Life = { readonly issue: Issue; readonly steps: readonly Step[] };

/** Null where it was not registered yet. */
function lifeUntil({ compound, number, events }: History, end: Instant): Life | null {
  const known = untangled(events).filter(({ at }) => at < end);
  const steps: Step[] = [];
  for (const event of standing(events.slice(0, known.length), known)) {
    const before = steps.at(-1)?.after ?? null;
    if (before !== null) steps.push({ event, before, after: evolve(before, event) });
    else if (event.type === 'registered') steps.push({ event, before, after: born(compound, number, event) });
    else throw new Error(`the history of #${number} does not begin with its registration`);
  }
  const last = steps.at(-1);
  return last === undefined ? null : { issue: last.after, steps };
}

export const livesUntil = (histories: readonly History[], end: Instant): readonly Life[] =>
  histories.flatMap((history) => lifeUntil(history, end) ?? []);

/** Messages count by the instant they were said, and are taken up in order of receipt: none may seem to go before what it followed. */
function untangled(events: readonly IssueEvent[]): readonly IssueEvent[] {
  let latest = Number.NEGATIVE_INFINITY as Instant;
  return events.map((event) => {
    latest = Math.max(latest, event.at) as Instant;
    return { ...event, at: latest };
  });
}

/** Without the acts that were taken back, and without the taking back. */
function standing(events: readonly IssueEvent[], known: readonly IssueEvent[]): readonly IssueEvent[] {
  const kept = new Set(events.keys());
  events.forEach((event, index) => {
    if (event.type !== 'undone') return;
    const start = lastAct(events.slice(0, index))?.start ?? index;
    for (let undone = start; undone <= index; undone += 1) kept.delete(undone);
  });
  return known.filter((_event, index) => kept.has(index));
}
