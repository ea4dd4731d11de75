/** By when something is to be done, out of a sentence that also says other things: a day ends with the working day. */

import { addDays, type CivilDay, civilDay, instantOn } from '../kernel/civil';
import { hours, type Instant, later } from '../kernel/instant';
import type { TimeMeaning } from './time/expression';
import { when } from './time/when';

/** `others`: the words beside the time. */
export type DueBy = { readonly at: Instant; readonly others: string };

const beforeIt = /(?:[,，、;；\s]|在|于|到|至|期限|时限|限|最迟)+$/;
const behindIt = /^(?:之?前|以前|之?内|以内|完成|[,，、;；\s])+/;

/** The last time named that a thing can be done by; null where none is. */
export function dueBy(text: string, reference: Instant): DueBy | null {
  for (const { from, to, words, meaning } of [...when(text, reference)].reverse()) {
    const at = endOf(meaning, /前$/.test(words), reference);
    if (at === null) continue;
    return { at, others: `${text.slice(0, from).replace(beforeIt, '')} ${text.slice(to).replace(behindIt, '')}`.trim() };
  }
  return null;
}

/** `before`: 周五前 is said of all Friday, and the day is told back; 三天内 ends with its last day. */
function endOf(meaning: TimeMeaning, before: boolean, reference: Instant): Instant | null {
  switch (meaning.kind) {
    case 'instant':
      return meaning.start;
    case 'date':
      return endOfWork(meaning.start);
    case 'range': {
      if (meaning.end === null) return null;
      if (meaning.end.precision === 'second') return meaning.end.at;
      const day = civilDay(meaning.end.at);
      return endOfWork(before && !isMonthsFirst(meaning.end.at) ? day : addDays(day, -1));
    }
    case 'duration':
      return meaning.seconds === undefined ? null : later(reference, meaning.seconds * 1000);
    case 'recurrence':
      return null;
  }
}

/** 月底前, 年底前: the end that stands there is the next month's first day. */
const isMonthsFirst = (at: Instant): boolean => new Date(instantOn(civilDay(at), hours(8))).getUTCDate() === 1;

const endOfWork = (day: CivilDay): Instant => instantOn(day, hours(18));
