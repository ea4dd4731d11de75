/** Who a chat account belongs to. An account never seen becomes a person of ours, a resident until told otherwise. */

import type { Instant } from '../kernel/instant';
import type { Account } from './know-room';
import { lockKey } from './lock-key';
import { momentOrNull, stamp } from './moments';
import type { Transaction } from './transaction';

export type KnownPerson = {
  readonly id: number;
  readonly name: string;
  readonly identity: number;
  /** When they were last heard in this room; null: never, or alone. */
  readonly heardAt: Instant | null;
};

/** `name`: as shown in the room, or the account's own where it spoke alone. */
export async function knowPerson(
  transaction: Transaction,
  where: Account,
  contact: { readonly id: string; readonly name: string },
  room: number | null,
  at: Instant,
): Promise<KnownPerson> {
  const found = (await look(transaction, where, contact.id, room)) ?? (await lookAlone(transaction, where, contact.id, room));
  if (found === null) return introduce(transaction, where, contact, room, at);
  const [member] = found.members;
  if (room !== null && (member?.name !== contact.name || member.leftAt !== null))
    await nameInRoom(transaction, room, found.id, contact.name);
  return {
    id: found.personId,
    name: room === null ? found.person.name : contact.name,
    identity: found.id,
    heardAt: momentOrNull(member?.heardAt ?? null),
  };
}

const look = (transaction: Transaction, where: Account, externalId: string, room: number | null) =>
  transaction.identity.findFirst({
    where: { ...where, externalId, validTo: null },
    include: { person: { select: { name: true } }, members: { where: { roomId: room ?? 0 } } },
  });

/** Once more with the account locked: somebody's first words in two rooms at once must not make two persons of them. */
async function lookAlone(transaction: Transaction, where: Account, externalId: string, room: number | null) {
  await lockKey(transaction, `${where.platform}/${where.account}/${externalId}`);
  return look(transaction, where, externalId, room);
}

async function introduce(
  transaction: Transaction,
  where: Account,
  contact: { readonly id: string; readonly name: string },
  room: number | null,
  at: Instant,
): Promise<KnownPerson> {
  const person = await transaction.person.create({ data: { name: contact.name } });
  const identity = await transaction.identity.create({
    data: { ...where, externalId: contact.id, name: contact.name, personId: person.id, validFrom: stamp(at) },
  });
  if (room !== null) await nameInRoom(transaction, room, identity.id, contact.name);
  return { id: person.id, name: contact.name, identity: identity.id, heardAt: null };
}

/** They are no longer among the room's members. */
export async function leaveRoom(transaction: Transaction, roomId: number, identityId: number, at: Instant): Promise<void> {
  await transaction.roomMember.updateMany({ where: { roomId, identityId, leftAt: null }, data: { leftAt: stamp(at) } });
}

async function nameInRoom(transaction: Transaction, roomId: number, identityId: number, name: string): Promise<void> {
  await transaction.roomMember.upsert({
    where: { roomId_identityId: { roomId, identityId } },
    create: { roomId, identityId, name },
    update: { name, leftAt: null },
  });
}
