/** Looking things up in what the page knows: who is who, who is in which room, what has not been seen. */

import type { StagePerson } from '../stage-person';
import type { RoomShown, Snapshot, Where } from '../wire';
import { keyOf } from './conversation';
import { lastOf, type PageState } from './state';

export const roomOf = (snapshot: Snapshot, id: string): RoomShown | undefined => snapshot.rooms.find((room) => room.id === id);

/** Whether somebody can speak in a room, or only alone with the bot. */
export const isMember = (room: RoomShown | undefined, id: string): boolean => room?.members.includes(id) === true;

/** Somebody as that room knows them, else as any other room does. */
export function personOf(snapshot: Snapshot, id: string, room: string): StagePerson | undefined {
  const known = [roomOf(snapshot, room), ...snapshot.rooms];
  return known.flatMap((each) => each?.people ?? []).find((person) => person.id === id);
}

export const contactName = (snapshot: Snapshot, id: string): string => snapshot.contacts.find((contact) => contact.id === id)?.name ?? id;

/** Whether the bot can be spoken to alone by that person. */
export const hasPrivate = (snapshot: Snapshot, id: string): boolean =>
  snapshot.contacts.find((contact) => contact.id === id)?.friend !== false;

/** Whether something stands in a conversation that was not on the screen yet. */
export function isUnread({ snapshot, seen, me }: Pick<PageState, 'snapshot' | 'seen' | 'me'>, where: Where): boolean {
  const last = snapshot && lastOf(snapshot, where);
  if (last === null || last.recalled || last.from === me) return false;
  return seen[keyOf(where)] !== last.id;
}

/** Personas to whom the bot has said something alone that nobody has looked at. */
export const withUnreadPrivate = (state: Pick<PageState, 'snapshot' | 'seen' | 'me'>): readonly string[] =>
  (state.snapshot?.privates ?? [])
    .filter((each) => isUnread(state, { with: each.with }) && each.last.from !== each.with)
    .map((each) => each.with);

export const sameWhere = (one: Where | null, other: Where): boolean => one !== null && keyOf(one) === keyOf(other);
