/** The chat of stories and replay. */

import { directChat } from '../../src/chat/direct/chat';
import type { DirectMessage } from '../../src/chat/direct/happening';
import type { Instant } from '../../src/kernel/instant';
import { chatContract } from './chat';
import type { Platform } from './platform';

const botName = '三方助手';

chatContract('nothing but calls', async (): Promise<Platform> => {
  let at = 0 as Instant;
  let count = 0;
  const chat = directChat({ now: () => at, name: botName });
  const told = new Map<string, DirectMessage>();
  return {
    chat,
    botName,
    setClock: (to) => {
      at = to;
    },
    meet: (topic, members) => {
      for (const { id, name } of members) chat.person(name, { id });
      return chat.room(topic).id;
    },
    stranger: (id, name) => void chat.person(name, { id, reachable: false }),
    says: async (room, who, text, extra = {}) => {
      const message = { id: `m${++count}`, at, room, from: room === null ? who.name : who.inRoom, person: who.id, text, ...extra };
      told.set(message.id, message);
      await chat.says(message);
      return message.id;
    },
    again: async (id) => chat.says(told.get(id) as DirectMessage),
    recalls: (room, who, recalled) => chat.recalls({ id: `m${++count}`, recalled, room, from: who.inRoom, person: who.id, at }),
    joins: (room, { id, inRoom }) => chat.joins({ room, who: [{ id, name: inRoom }], at }),
    leaves: (room, { id, inRoom }) => chat.leaves({ room, who: [{ id, name: inRoom }], at }),
    invites: async (topic) => {
      await chat.invites(topic, at);
      return topic;
    },
    spoken: async (to) =>
      'room' in to
        ? chat.said.filter(({ room }) => room === to.room)
        : chat.said.filter((said) => said.room === null && said.to === chat.person('平安是福', { id: to.person }).name),
  };
});
