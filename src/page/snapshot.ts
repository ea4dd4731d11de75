/** What a page loads first: rooms with their people, private conversations, the clock. */

import { botId } from '../chat/wechaty/sandbox/world';
import { shown } from './shown';
import type { Stage } from './stage';
import type { RoomShown, Snapshot } from './wire';

/** @param pushing asked last: a push that ends while people are looked up would else seem to go on. */
export async function takeSnapshot({ world, clock, people }: Stage, pushing: () => boolean): Promise<Snapshot> {
  const last = (where: Parameters<typeof world.messages>[0]) => {
    const message = world.messages(where, 1).at(-1);
    return message === undefined ? null : shown(message, world);
  };
  const rooms = await Promise.all(
    world.rooms().map(async ({ id, topic, names }): Promise<RoomShown> => {
      const known = (await people(id)).filter((person) => person.id !== botId);
      return { id, topic, people: known, members: Object.keys(names), last: last({ room: id }) };
    }),
  );
  const contacts = world.contacts();
  const privates = contacts.flatMap((contact) => {
    const message = last({ with: contact.id });
    return message === null ? [] : [{ with: contact.id, last: message }];
  });
  const bot = contacts.find((contact) => contact.id === botId) ?? { id: botId, name: botId };
  return { now: clock.now(), pushing: pushing(), bot, contacts, rooms, privates };
}
