/** Puts a stored message into its place: which compound, which group, who speaks. */

import { findAlertedCompound } from '../store/find-alert';
import { findManners } from '../store/find-manners';
import { findCompoundsOf, findFormerCompound, findSpeaker } from '../store/find-people';
import { lastHeardIn } from '../store/heard';
import { knowPerson, leaveRoom } from '../store/know-person';
import { findRoomOf, knowRoom } from '../store/know-room';
import { findOpenQuestions } from '../store/questions';
import { markReachable } from '../store/reach';
import type { Waiting } from '../store/take-heard';
import type { Transaction } from '../store/transaction';
import { acknowledges } from '../understanding/acknowledge';
import type { Led, Spoken } from './occasion';
import type { Setup } from './setup';

/** Null where it belongs to no compound of ours. */
export async function openOccasion(setup: Setup, transaction: Transaction, message: Waiting, led: Led): Promise<Spoken | null> {
  const { account } = setup;
  const { saidAt: at, room: chatRoom } = message;
  const room = chatRoom === null ? null : await knowRoom(transaction, account, chatRoom.id, chatRoom.topic, at);
  const [contact, ...others] = message.from;
  if (contact === undefined) return null;
  const person = await knowPerson(transaction, account, contact, room?.id ?? null, at);
  if (room === null) await markReachable(transaction, account, person.id, at);
  if (room !== null) await meet(setup, transaction, message, room.id, others, person.identity);
  const compound = room === null ? await compoundOf(transaction, person.id, message) : room.compound;
  if (compound === null) return null;
  const speaker = await findSpeaker(transaction, compound, person, at);
  const group = room ?? (await findRoomOf(transaction, account, compound));
  const manners = await findManners(transaction, compound, setup.manners);
  const heardBefore = room !== null ? person.heardAt : group === null ? null : await lastHeardIn(transaction, group.id, person.id);
  return {
    setup,
    transaction,
    at,
    compound,
    manners,
    group,
    room,
    message,
    speaker,
    identity: person.identity,
    heardBefore,
    cause: `inbox/${message.id}`,
    led,
    counter: { next: 0 },
  };
}

/** Everybody who came is a member from now on; whoever went is none. */
async function meet(
  { account }: Setup,
  transaction: Transaction,
  { kind, saidAt: at }: Waiting,
  room: number,
  others: Waiting['from'],
  first: number,
): Promise<void> {
  const identities = [first];
  for (const contact of others) identities.push((await knowPerson(transaction, account, contact, room, at)).identity);
  if (kind === 'leave') for (const identity of identities) await leaveRoom(transaction, room, identity, at);
}

/** Said alone: a receipt is for the alert they were told of; else about what the bot last asked this person, else about the first compound they have to do with. */
async function compoundOf(transaction: Transaction, person: number, message: Waiting): Promise<number | null> {
  const alerted = acknowledges(message.text) ? await findAlertedCompound(transaction, person) : null;
  if (alerted !== null) return alerted;
  const [question] = await findOpenQuestions(transaction, person, null, message.saidAt);
  if (question) return question.compound;
  const [first] = await findCompoundsOf(transaction, person);
  return first?.id ?? findFormerCompound(transaction, person);
}
