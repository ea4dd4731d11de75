/** All whistles of an issue, from its history: each with what happened to it; what was taken back is left out. */

import type { IssueEvent } from '../issue/event';
import { lastAct } from '../issue/take-back';
import type { Whistle } from '../issue/whistle';
import { whistleAfter } from '../issue/whistle-after';

export const whistleEvents = [
  'whistled',
  'whistle-checked-in',
  'whistle-handling',
  'whistle-judged',
  'whistle-cleared',
  'whistle-returned',
] as const;
export type WhistleEvent = Extract<IssueEvent, { readonly type: (typeof whistleEvents)[number] }>;

export type WhistleCourse = { readonly whistle: Whistle; readonly events: readonly WhistleEvent[] };

const isOfWhistle = (event: IssueEvent): event is WhistleEvent => (whistleEvents as readonly string[]).includes(event.type);

/** In order; their `nth` is 1, 2, … */
export function whistlesOf(history: readonly IssueEvent[]): readonly WhistleCourse[] {
  const courses: WhistleCourse[] = [];
  for (const event of standing(history).filter(isOfWhistle)) {
    const before = courses.at(-1) ?? null;
    const whistle = whistleAfter(before?.whistle ?? null, event);
    if (whistle === null) continue;
    if (event.type === 'whistled' || before === null) courses.push({ whistle, events: [event] });
    else courses[courses.length - 1] = { whistle, events: [...before.events, event] };
  }
  return courses;
}

/** What has not been taken back. */
function standing(history: readonly IssueEvent[]): readonly IssueEvent[] {
  const gone = new Set<number>();
  history.forEach((event, index) => {
    if (event.type !== 'undone') return;
    const act = lastAct(history.slice(0, index));
    for (let at = act?.start ?? index; at < index; at += 1) gone.add(at);
  });
  return history.filter((_, index) => !gone.has(index));
}
