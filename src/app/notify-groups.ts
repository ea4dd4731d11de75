/** One notice to several work groups: each reads it once, and where it is night, in the morning. */

import type { Manners } from '../core/manners/manners';
import { afterQuiet } from '../core/reminder/quiet-hours';
import type { Instant } from '../kernel/instant';
import { findBoundRooms } from '../store/bind-room';
import { findManners } from '../store/find-manners';
import type { Account } from '../store/know-room';
import type { Transaction } from '../store/transaction';
import { writeLine } from '../store/write-line';
import type { Anywhere } from './occasion';

type Group = { readonly room: number; readonly account: Account; readonly compound: number };
/** `key`: names the fact; each group's line adds its room to it. */
type Notice = { readonly key: string; readonly text: string; readonly at: Instant };

/** @param usual the installation's manners; each compound has its own night. */
export async function notifyGroups(
  transaction: Transaction,
  groups: readonly Group[],
  { key, text, at }: Notice,
  usual: Manners,
): Promise<void> {
  for (const { room, account, compound } of groups) {
    const { quiet } = await findManners(transaction, compound, usual);
    await writeLine(transaction, {
      key: `${key}/${room}`,
      account,
      to: { room },
      urgency: 'notice',
      text,
      ifUnsure: 'drop',
      at,
      notBefore: afterQuiet(at, quiet),
      compound,
    });
  }
}

/** The work groups of these compounds, but the one that reads the answer anyway. */
export async function otherGroups({ transaction, setup, room }: Anywhere, compounds: readonly number[]): Promise<readonly Group[]> {
  const bound = await findBoundRooms(transaction, setup.account);
  const meant = bound.filter(({ id, compound }) => id !== room?.id && compounds.includes(compound));
  return meant.map(({ id, compound }) => ({ room: id, account: setup.account, compound }));
}
