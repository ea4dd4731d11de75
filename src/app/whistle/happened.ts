/** When something told later happened: the last moment that the words name and that has passed (8:30到场). */

import { days, type Instant, later } from '../../kernel/instant';
import { when } from '../../understanding/time/when';

/** Empty where the words name none: it happened as it is told. What lies further back is about something else. */
export function saidToHaveHappened(note: string, at: Instant): { readonly happenedAt?: Instant } {
  const passed = when(note, at).flatMap(({ meaning }) => (meaning.kind === 'instant' && meaning.start <= at ? [meaning.start] : []));
  const happenedAt = passed.at(-1);
  return happenedAt === undefined || happenedAt < later(at, -days(3)) ? {} : { happenedAt };
}
