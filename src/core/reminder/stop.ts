/** When the bot counts as having been away: how long it must have been still before it says so. */

import { type Instant, minutes } from '../../kernel/instant';
import type { Span } from '../roster/span';

/**
 * A restart or an update takes a minute or two, and whatever fell due in it comes hardly late; by ten minutes an alert's second step
 * has been missed, and people have asked something without an answer (a default of ours, 参考).
 */
const noticed = minutes(10);

/** @param last the beat before; null: there was none. */
export const stopBetween = (last: Instant | null, now: Instant): Span | null =>
  last === null || now - last < noticed ? null : { from: last, until: now };
