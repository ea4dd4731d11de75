/** The room that a message came from, as one platform account knows it, and the compound it is bound to. */

import type { Instant } from '../kernel/instant';
import { lockKey } from './lock-key';
import { stamp } from './moments';
import type { Transaction } from './transaction';

/** A chat account of the bot's on a platform: what all external ids belong to. */
export type Account = { readonly platform: string; readonly account: string };
export type KnownRoom = { readonly id: number; readonly externalId: string; readonly topic: string; readonly compound: number | null };

/** Finds the binding in force; a room never seen is noted down, bound to nothing. */
export async function knowRoom(
  transaction: Transaction,
  where: Account,
  externalId: string,
  topic: string,
  at: Instant,
): Promise<KnownRoom> {
  const found = (await look(transaction, where, externalId)) ?? (await lookAlone(transaction, where, externalId));
  const row = found ?? (await transaction.room.create({ data: { ...where, externalId, topic, validFrom: stamp(at) } }));
  if (topic !== '' && row.topic !== topic) await transaction.room.update({ where: { id: row.id }, data: { topic } });
  return { id: row.id, externalId, topic: topic || row.topic, compound: row.compoundId };
}

const look = (transaction: Transaction, where: Account, externalId: string) =>
  transaction.room.findFirst({ where: { ...where, externalId, validTo: null } });

/** Once more with the room's name locked: what two hear there first, at once, must not make two rooms of it. */
async function lookAlone(transaction: Transaction, where: Account, externalId: string) {
  await lockKey(transaction, `room/${where.platform}/${where.account}/${externalId}`);
  return look(transaction, where, externalId);
}

export async function findRoom(transaction: Transaction, id: number): Promise<KnownRoom | null> {
  const row = await transaction.room.findUnique({ where: { id } });
  return row && { id: row.id, externalId: row.externalId, topic: row.topic, compound: row.compoundId };
}

/** The work group of a compound on this account. */
export async function findRoomOf(transaction: Transaction, where: Account, compound: number): Promise<KnownRoom | null> {
  const row = await transaction.room.findFirst({ where: { ...where, compoundId: compound, validTo: null }, orderBy: { id: 'desc' } });
  return row && { id: row.id, externalId: row.externalId, topic: row.topic, compound: row.compoundId };
}
