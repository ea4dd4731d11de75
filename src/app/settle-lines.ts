/** Lines that were being said when something broke: nobody knows whether they were, and each is said again or dropped, as its row says. */

import { type Instant, later, minutes } from '../kernel/instant';
import { settleUnsure } from '../store/take-lines';
import type { Setup } from './setup';

/** Longer than any line takes to be said, in parts and with a picture, and to be marked so. */
const longestSaying = minutes(10);

/** At the start: nobody is saying anything. */
export const settleAll = (setup: Setup): Promise<void> => settle(setup, null);

/**
 * With every beat: a line whose mark the database committed after the last start had looked,
 * or whose outcome could not be written, would else be said by nobody.
 */
export const settleForgotten = (setup: Setup, now: Instant): Promise<void> => settle(setup, later(now, -longestSaying));

async function settle({ store, account, log }: Setup, before: Instant | null): Promise<void> {
  const again = await store.transaction((transaction) => settleUnsure(transaction, account, before));
  if (again > 0) log('info', 'said-again', { lines: again });
}
