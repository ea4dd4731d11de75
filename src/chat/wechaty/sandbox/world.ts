/** The sandbox's world: rooms, people and what was said, kept in a folder of its own; the puppet and the page both look into it. */

import { randomUUID } from 'node:crypto';
import { mentionsName } from '../../typed-mention';
import { type Chronicle, conversationKey, emptyChronicle, record, type Where } from './chronicle';
import { type Journal, type JournalEntry, openJournal } from './journal';
import type { SandboxContact, SandboxMessage, SandboxRoom, Unreadable } from './message';
import { type Files, openDocuments, openPictures } from './pictures';
import { defaultBotName, joinedLine, leftLine, pictureLabel, unreadableLabels } from './platform-words';

export const botId = 'bot';

/** `mentions`: who is called beside those whose "@name" stands in the text. `at`: ISO 8601, for history told after the fact. */
export type Speech = {
  readonly quote?: string;
  readonly picture?: Uint8Array;
  readonly document?: { readonly name: string; readonly bytes: Uint8Array };
  readonly at?: string;
  readonly mentions?: readonly string[];
  /** A voice message and the like, instead of text. */
  readonly unreadable?: Unreadable;
};

export type WorldChange =
  | { readonly kind: 'message'; readonly message: SandboxMessage }
  | { readonly kind: 'recall'; readonly message: SandboxMessage; readonly by: string; readonly at: string }
  | { readonly kind: 'join' | 'leave'; readonly room: SandboxRoom; readonly who: readonly SandboxContact[]; readonly at: string };

export type World = {
  contacts(): readonly SandboxContact[];
  rooms(): readonly SandboxRoom[];
  room(id: string): SandboxRoom | undefined;
  contact(id: string): SandboxContact | undefined;
  /** Oldest first; `room` null and `with` set: the private conversation of that contact with the bot. */
  messages(where: Where, limit?: number): readonly SandboxMessage[];
  message(id: string): SandboxMessage | undefined;
  picture(file: string): Promise<Uint8Array>;
  document(file: string): Promise<Uint8Array>;
  /** Adds it, or gives the one of that id this name. */
  addContact(contact: SandboxContact): void;
  addRoom(room: SandboxRoom): void;
  /** Again with another name: a new name in the room, which nobody is told of. */
  join(room: string, contact: string, nameInRoom: string): void;
  leave(room: string, contact: string): void;
  /**
   * Somebody (the bot too) speaks in a room, or alone with the bot. "@name " in the text mentions that member.
   * Text and a picture become two messages, as on the platform, of which the words are returned; a document is one of its own.
   * @throws Error where there is no such room, the speaker is not in it, or the bot is no friend of that person.
   */
  say(where: Where, from: string, text: string, speech?: Speech): Promise<SandboxMessage>;
  /** @throws Error where it is not `by`'s own message. */
  recall(id: string, by: string): void;
  /** A grey line of the platform, told to the page and not to the bot. */
  notice(where: Where, text: string, at?: string): void;
  watch(listener: (change: WorldChange) => void): () => void;
  close(): void;
};

/** @param folder null keeps everything in memory. @param now the bot's clock, which can be pushed. */
export async function openWorld(folder: string | null, now: () => Date): Promise<World> {
  const chronicle = emptyChronicle();
  const journal = openJournal(folder);
  for (const entry of journal.entries) record(chronicle, entry);
  const world = worldOf({
    chronicle,
    journal,
    pictures: openPictures(folder),
    documents: openDocuments(folder),
    now,
    listeners: new Set(),
  });
  if (!chronicle.contacts.has(botId)) world.addContact({ id: botId, name: defaultBotName });
  return world;
}

type Parts = {
  readonly chronicle: Chronicle;
  readonly journal: Journal;
  readonly pictures: Files;
  readonly documents: Files;
  readonly now: () => Date;
  readonly listeners: Set<(change: WorldChange) => void>;
};

function worldOf(parts: Parts): World {
  const { chronicle, journal, pictures, documents, listeners } = parts;
  return {
    contacts: () => [...chronicle.contacts.values()],
    rooms: () => [...chronicle.rooms.values()],
    room: (id) => chronicle.rooms.get(id),
    contact: (id) => chronicle.contacts.get(id),
    messages: (where, limit) => messagesOf(chronicle, where, limit),
    message: (id) => chronicle.messages.get(id),
    picture: pictures.read,
    document: documents.read,
    addContact: (contact) => write(parts, { kind: 'contact', contact }),
    addRoom: (room) => write(parts, { kind: 'room', room: { ...room, names: { ...room.names } } }),
    join: (room, contact, name) => join(parts, room, contact, name),
    leave: (room, contact) => leave(parts, room, contact),
    say: (where, from, text, speech = {}) => say(parts, where, from, text, speech),
    recall: (id, by) => recall(parts, id, by),
    notice: (where, text, at) => void tell(parts, { ...blank(parts, where, botId, at), text, kind: 'notice' }),
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: journal.close,
  };
}

/** On the disk first, then true. */
function write({ journal, chronicle }: Parts, entry: JournalEntry): void {
  journal.append(entry);
  record(chronicle, entry);
}

function announce({ listeners }: Parts, change: WorldChange): void {
  for (const listener of [...listeners]) listener(change);
}

function messagesOf({ conversations, messages }: Chronicle, where: Where, limit?: number): SandboxMessage[] {
  const ids = conversations.get(conversationKey(where)) ?? [];
  const wanted = limit === undefined ? ids : ids.slice(Math.max(0, ids.length - limit));
  return wanted.flatMap((id) => messages.get(id) ?? []);
}

function join(parts: Parts, roomId: string, contactId: string, name: string): void {
  const before = roomOf(parts, roomId).names[contactId];
  if (before === name) return;
  const contact = contactOf(parts, contactId);
  write(parts, { kind: 'join', room: roomId, contact: contactId, name });
  if (before !== undefined) return;
  const { at } = tell(parts, { ...blank(parts, { room: roomId }, contactId), text: joinedLine(name), kind: 'notice' });
  announce(parts, { kind: 'join', room: roomOf(parts, roomId), who: [contact], at });
}

function leave(parts: Parts, roomId: string, contactId: string): void {
  const name = roomOf(parts, roomId).names[contactId];
  if (name === undefined) return;
  const { at } = tell(parts, { ...blank(parts, { room: roomId }, contactId), text: leftLine(name), kind: 'notice' });
  write(parts, { kind: 'leave', room: roomId, contact: contactId });
  announce(parts, { kind: 'leave', room: roomOf(parts, roomId), who: [contactOf(parts, contactId)], at });
}

async function say(parts: Parts, where: Where, from: string, text: string, speech: Speech): Promise<SandboxMessage> {
  mustBeHeard(parts, where, from);
  const picture = speech.picture === undefined ? null : await parts.pictures.keep(speech.picture);
  const message = blank(parts, where, from, speech.at);
  if (speech.document !== undefined) {
    const { name, bytes } = speech.document;
    return tell(parts, { ...message, document: { name, file: await parts.documents.keep(bytes) } });
  }
  if (picture !== null && text === '') return tell(parts, { ...message, picture });
  const { unreadable } = speech;
  if (unreadable !== undefined) return tell(parts, { ...message, text: unreadableLabels[unreadable], unreadable });
  const quote = speech.quote === undefined ? null : quotationOf(parts, speech.quote);
  const mentions = [...new Set([...mentionsIn(parts, where, text), ...(speech.mentions ?? [])])];
  const words = tell(parts, { ...message, text, quote, mentions });
  if (picture !== null) tell(parts, { ...blank(parts, where, from, speech.at), picture });
  return words;
}

function recall(parts: Parts, id: string, by: string): void {
  const message = parts.chronicle.messages.get(id);
  if (message === undefined || message.from !== by || message.kind !== 'said') throw new Error(`${by} cannot recall ${id}`);
  if (message.recalled) return;
  const at = parts.now().toISOString();
  write(parts, { kind: 'recall', id, by, at });
  announce(parts, { kind: 'recall', message: { ...message, recalled: true }, by, at });
}

function tell(parts: Parts, message: SandboxMessage): SandboxMessage {
  write(parts, { kind: 'message', message: { ...message, mentions: [...message.mentions] } });
  announce(parts, { kind: 'message', message });
  return message;
}

/** Ids are random and never counted: a bot that outlives this folder must not take a new message for one it has seen. */
function blank(parts: Parts, where: Where, from: string, at = parts.now().toISOString()): SandboxMessage {
  const place = 'room' in where ? { room: where.room, with: null } : { room: null, with: where.with };
  const name = ('room' in where ? roomOf(parts, where.room).names[from] : undefined) ?? contactOf(parts, from).name;
  return { id: randomUUID(), ...place, from, name, at, text: '', mentions: [], quote: null, picture: null, recalled: false, kind: 'said' };
}

function mustBeHeard(parts: Parts, where: Where, from: string): void {
  if ('room' in where) {
    if (roomOf(parts, where.room).names[from] === undefined) throw new Error(`${from} is not in ${where.room}`);
    return;
  }
  if (from !== botId && from !== where.with) throw new Error(`${from} is no side of the conversation with ${where.with}`);
  if (contactOf(parts, where.with).friend === false) throw new Error(`${where.with} is no friend of the bot`);
}

function mentionsIn(parts: Parts, where: Where, text: string): string[] {
  if (!('room' in where) || !/[@＠]/.test(text)) return [];
  const members = Object.entries(roomOf(parts, where.room).names);
  return members.flatMap(([id, name]) => (mentionsName(text, name) || mentionsName(text, contactOf(parts, id).name) ? [id] : []));
}

function quotationOf({ chronicle }: Parts, id: string): SandboxMessage['quote'] {
  const quoted = chronicle.messages.get(id);
  if (quoted === undefined) throw new Error(`no message ${id} to quote`);
  return { id, name: quoted.name, text: quotable(quoted) };
}

function quotable({ text, picture, document }: SandboxMessage): string {
  return document === undefined ? (picture === null ? text : pictureLabel) : `${unreadableLabels.file}${document.name}`;
}

function roomOf({ chronicle }: Parts, id: string): SandboxRoom {
  const room = chronicle.rooms.get(id);
  if (room === undefined) throw new Error(`no room ${id}`);
  return room;
}

function contactOf({ chronicle }: Parts, id: string): SandboxContact {
  const contact = chronicle.contacts.get(id);
  if (contact === undefined) throw new Error(`no contact ${id}`);
  return contact;
}
