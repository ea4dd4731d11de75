/** The day or hour until which something is put off, or by which it is to be done, out of a sentence that also says other things. */

import { instantOn } from '../kernel/civil';
import { hours, type Instant, later } from '../kernel/instant';
import type { TimeMeaning } from './time/expression';
import { when } from './time/when';

/** `at`: the end of what was named; a day without an hour is meant until its working hours begin. `others`: the words beside it. */
export type DueWithin = { readonly at: Instant; readonly others: string };

const beforeIt = /(?:[,，、\s]|到|至|等到|延到|推到|最迟|大概|预计)+$/;
const behindIt = /^(?:之?前|以前|再[办说修]|恢复|[,，、\s])+/;

export function dueWithin(text: string, reference: Instant): DueWithin | null {
  for (const { from, to, meaning } of [...when(text, reference)].reverse()) {
    const at = endOf(meaning, reference);
    if (at === null) continue;
    const others = `${text.slice(0, from).replace(beforeIt, '')} ${text.slice(to).replace(behindIt, '')}`;
    return { at, others: others.trim() };
  }
  return null;
}

const morning = hours(9);

function endOf(meaning: TimeMeaning, reference: Instant): Instant | null {
  switch (meaning.kind) {
    case 'instant':
      return meaning.start;
    case 'date':
      return instantOn(meaning.start, morning);
    case 'range':
      return meaning.end?.at ?? null;
    case 'duration':
      return meaning.seconds === undefined ? null : later(reference, meaning.seconds * 1000);
    case 'recurrence':
      return null;
  }
}
