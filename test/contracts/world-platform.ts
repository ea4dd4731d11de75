/** The sandbox's world as the contract sees it, whatever lies between its puppet and the adapter. */

import type { Line } from '../../src/app/line';
import type { Chat } from '../../src/chat/port';
import { defaultBotName } from '../../src/chat/wechaty/sandbox/platform-words';
import type { SandboxPuppet } from '../../src/chat/wechaty/sandbox/puppet';
import { botId, type World } from '../../src/chat/wechaty/sandbox/world';
import type { Instant } from '../../src/kernel/instant';
import type { Platform, Spoken } from './platform';

export type Clock = { at: Instant };
export const stoppedClock = (): Clock => ({ at: 0 as Instant });

export function worldPlatform(world: World, puppet: SandboxPuppet, chat: Chat, clock: Clock): Platform {
  let rooms = 0;
  const enter = (topic: string, names: Record<string, string>): string => {
    const id = `room-${++rooms}`;
    world.addRoom({ id, topic, names });
    return id;
  };
  return {
    chat,
    botName: defaultBotName,
    setClock: (at) => {
      clock.at = at;
    },
    meet: (topic, members) => {
      for (const { id, name } of members) world.addContact({ id, name });
      return enter(topic, { [botId]: defaultBotName, ...Object.fromEntries(members.map(({ id, inRoom }) => [id, inRoom])) });
    },
    stranger: (id, name) => world.addContact({ id, name, friend: false }),
    says: async (room, { id }, text, { quote, picture, unreadable } = {}) => {
      const where = room === null ? { with: id } : { room };
      const speech = { ...(quote && { quote }), ...(picture && { picture }), ...(unreadable && { unreadable: 'voice' as const }) };
      return (await world.say(where, id, text, speech)).id;
    },
    again: async (messageId) => void puppet.emit('message', { messageId }),
    recalls: async (_room, { id }, message) => world.recall(message, id),
    joins: async (room, { id, name, inRoom }) => {
      world.addContact({ id, name });
      world.join(room, id, inRoom);
    },
    leaves: async (room, { id }) => world.leave(room, id),
    invites: async (topic) => {
      const room = enter(topic, {});
      world.join(room, botId, defaultBotName);
      return room;
    },
    spoken: (to) => spokenIn(world, to),
  };
}

function spokenIn(world: World, to: Line['to']): Promise<Spoken[]> {
  const where = 'room' in to ? { room: to.room } : { with: to.person };
  const own = world.messages(where).filter(({ from, kind }) => from === botId && kind === 'said');
  return Promise.all(
    own.map(async ({ id, text, picture, document }) => ({
      id,
      text,
      picture: picture === null ? null : await world.picture(picture),
      document: document === undefined ? null : { name: document.name, bytes: await world.document(document.file) },
    })),
  );
}
