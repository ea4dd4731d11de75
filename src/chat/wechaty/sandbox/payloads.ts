/** The sandbox's rooms, people and messages in the form that wechaty asks a puppet for. */

import { type payloads, types } from 'wechaty-puppet';
import { quoteText } from '../quote-text';
import type { SandboxContact, SandboxMessage, SandboxRoom, Unreadable } from './message';
import { botId, type WorldChange } from './world';

const unreadableTypes: Record<Unreadable, types.Message> = {
  voice: types.Message.Audio,
  video: types.Message.Video,
  file: types.Message.Attachment,
  card: types.Message.Contact,
};

export const contactPayload = ({ id, name, friend = true }: SandboxContact): payloads.Contact => ({
  id,
  name,
  friend,
  avatar: '',
  gender: types.ContactGender.Unknown,
  type: types.Contact.Individual,
  phone: [],
});

export const roomPayload = ({ id, topic, names }: SandboxRoom): payloads.Room => ({
  id,
  topic,
  avatar: '',
  memberIdList: Object.keys(names),
  adminIdList: [],
});

export const memberPayload = (room: SandboxRoom, { id, name }: SandboxContact): payloads.RoomMember => ({
  id,
  name,
  roomAlias: room.names[id] ?? '',
  avatar: '',
});

function typeOf({ picture, document, unreadable }: SandboxMessage): types.Message {
  if (unreadable !== undefined) return unreadableTypes[unreadable];
  if (document !== undefined) return types.Message.Attachment;
  return picture === null ? types.Message.Text : types.Message.Image;
}

export function messagePayload(message: SandboxMessage): payloads.Message {
  const { id, from, mentions } = message;
  const type = typeOf(message);
  return {
    id,
    type,
    talkerId: from,
    text: type === types.Message.Text ? spokenText(message) : '',
    timestamp: Date.parse(message.at),
    mentionIdList: [...mentions],
    ...conversationOf(message),
  };
}

const recallId = (messageId: string): string => `recall/${messageId}`;

/** wechaty has no event for a recall: it is a message of a type of its own whose text is the recalled one's id. */
export const recallPayload = ({ message, by, at }: Extract<WorldChange, { kind: 'recall' }>): payloads.Message => ({
  id: recallId(message.id),
  type: types.Message.Recalled,
  talkerId: by,
  text: message.id,
  timestamp: Date.parse(at),
  ...conversationOf(message),
});

const spokenText = ({ text, quote }: SandboxMessage): string =>
  quote === null ? text : quoteText({ name: quote.name, quoted: quote.text, reply: text });

function conversationOf({ room, with: other, from }: SandboxMessage): { roomId: string } | { listenerId: string } {
  if (room !== null) return { roomId: room };
  return { listenerId: from === botId ? (other ?? '') : botId };
}
