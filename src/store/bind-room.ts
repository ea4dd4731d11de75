/** Which room is a compound's work group: bound, and bound anew, when the old binding ends and what waits for it goes along. */

import type { Instant } from '../kernel/instant';
import type { Account, KnownRoom } from './know-room';
import { stamp } from './moments';
import type { Transaction } from './transaction';

/** From now on this room is the compound's work group. */
export async function bindRoom(transaction: Transaction, room: number, compoundId: number): Promise<void> {
  await transaction.room.update({ where: { id: room }, data: { compoundId } });
}

/** The old room's binding ends; the room itself goes on, bound to nothing, and is not greeted again. Lines that wait for it go to the new one. */
export async function endBinding(transaction: Transaction, old: KnownRoom, account: Account, into: number, at: Instant): Promise<void> {
  await transaction.room.update({ where: { id: old.id }, data: { validTo: stamp(at) } });
  const { externalId, topic } = old;
  await transaction.room.create({ data: { ...account, externalId, topic, validFrom: stamp(at), greetedAt: stamp(at) } });
  await transaction.outbox.updateMany({ where: { roomId: old.id, state: 'waiting' }, data: { roomId: into } });
}

/** @returns false where it was greeted before. */
export async function markGreeted(transaction: Transaction, room: number, at: Instant): Promise<boolean> {
  const { count } = await transaction.room.updateMany({ where: { id: room, greetedAt: null }, data: { greetedAt: stamp(at) } });
  return count === 1;
}

/** Every work group on this account, with its compound. */
export async function findBoundRooms(
  transaction: Transaction,
  account: Account,
): Promise<readonly { id: number; externalId: string; topic: string; compound: number }[]> {
  const rows = await transaction.room.findMany({ where: { ...account, validTo: null, compoundId: { not: null } }, orderBy: { id: 'asc' } });
  return rows.map(({ id, externalId, topic, compoundId }) => ({ id, externalId, topic, compound: compoundId ?? 0 }));
}
