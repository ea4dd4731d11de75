/** Remembers when the bot's heart last beat for an account, so that a stop is noticed when it is over. */

import { z } from 'zod';
import { stopBetween } from '../core/reminder/stop';
import type { Span } from '../core/roster/span';
import type { Instant } from '../kernel/instant';
import { readSetting, writeSetting } from '../store/settings';
import type { Setup } from './setup';

const keyOf = ({ account: { platform, account } }: Setup): string => `last-beat/${platform}/${account}`;

/** Null: it never stopped for long. */
export async function stopBefore(setup: Setup, now: Instant): Promise<Span | null> {
  const last = await setup.store.transaction((transaction) => readSetting(transaction, keyOf(setup), z.number()));
  return stopBetween(last as Instant | null, now);
}

/** Behind all that the beat did: what a crash cuts off is part of the stop. */
export const keepBeat = (setup: Setup, now: Instant): Promise<void> =>
  setup.store.transaction((transaction) => writeSetting(transaction, keyOf(setup), now));
