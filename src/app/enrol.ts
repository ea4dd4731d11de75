/** Puts a roster into force: compounds, their rooms on this account, the people and their posts. */

import type { Instant } from '../kernel/instant';
import { appoint } from '../store/appoint';
import { bindRoom } from '../store/bind-room';
import { knowCommunity, knowCompound } from '../store/know-compound';
import { knowPerson } from '../store/know-person';
import { type Account, knowRoom } from '../store/know-room';
import type { Transaction } from '../store/transaction';
import type { RosterFile, RosterPerson } from './roster-file';

/** How names become the platform's ids: in the sandbox and in stories we choose them ourselves. */
export type Ids = { readonly room: (name: string) => string; readonly person: (name: string) => string };

export async function enrol(transaction: Transaction, account: Account, roster: RosterFile, ids: Ids, at: Instant): Promise<void> {
  const { community } = roster;
  const communityId = community === undefined ? null : await knowCommunity(transaction, community.name);
  for (const { room, name, people } of roster.compounds) {
    const led = community?.compounds === undefined || community.compounds.includes(name) || community.compounds.includes(room);
    const compoundId = await knowCompound(transaction, name, led ? communityId : null);
    const known = await knowRoom(transaction, account, ids.room(room), room, at);
    await bindRoom(transaction, known.id, compoundId);
    for (const person of people) await enrolPerson(transaction, account, person, { compoundId }, known.id, ids, at);
  }
  if (communityId === null) return;
  for (const person of community?.people ?? []) await enrolPerson(transaction, account, person, { communityId }, null, ids, at);
}

async function enrolPerson(
  transaction: Transaction,
  account: Account,
  { name, roles }: RosterPerson,
  where: { compoundId: number } | { communityId: number },
  room: number | null,
  ids: Ids,
  at: Instant,
): Promise<void> {
  const person = await knowPerson(transaction, account, { id: ids.person(name), name }, room, at);
  // Their accounts are ours, so the path to them is known to work.
  for (const role of roles)
    if (role !== 'resident') await appoint(transaction, person.id, role, where, at, { via: 'file', confirmedAt: at });
}
