/** What people are called in a room. A gateway's client keeps names on disk and is not always told of a new one, so they are asked for again. */

import type { Contact, Room } from 'wechaty';

export type Names = {
  /** The name in that room, or else the person's own; where `room` is null, the person's own. */
  of(contact: Contact, room: Room | null): Promise<string>;
};

/** In milliseconds, monotonic. */
const freshFor = 3_600_000;

/** @param cached whether names may be stale: they are where a gateway stands between. */
export function namesOf(cached: boolean): Names {
  const asked = new Map<string, number>();

  const refresh = async (it: Contact | Room): Promise<void> => {
    const now = performance.now();
    if (!cached || now - (asked.get(it.id) ?? Number.NEGATIVE_INFINITY) < freshFor) return;
    asked.set(it.id, now);
    // A stale name is better than no message.
    await it.sync().catch(() => undefined);
  };

  return {
    of: async (contact, room) => {
      await refresh(contact);
      if (room === null) return contact.name();
      await refresh(room);
      // Whoever has left has no name there any more.
      const inRoom = await room.alias(contact).catch(() => undefined);
      return inRoom || contact.name();
    },
  };
}
