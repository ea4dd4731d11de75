/** What the journal's lines add up to: who and what there is in the sandbox. */

import type { JournalEntry } from './journal';
import type { SandboxContact, SandboxMessage, SandboxRoom } from './message';

export type Chronicle = {
  readonly contacts: Map<string, SandboxContact>;
  readonly rooms: Map<string, SandboxRoom>;
  readonly messages: Map<string, SandboxMessage>;
  /** Message ids of a conversation in order of arrival. */
  readonly conversations: Map<string, string[]>;
};

export type Where = { readonly room: string } | { readonly with: string };

/** A room's id and a person's may be the same text. */
export const conversationKey = (where: Where): string => ('room' in where ? `room/${where.room}` : `with/${where.with}`);

const whereOf = ({ room, with: other }: SandboxMessage): Where => (room === null ? { with: other ?? '' } : { room });

export const emptyChronicle = (): Chronicle => ({
  contacts: new Map(),
  rooms: new Map(),
  messages: new Map(),
  conversations: new Map(),
});

export function record(chronicle: Chronicle, entry: JournalEntry): void {
  switch (entry.kind) {
    case 'contact':
      chronicle.contacts.set(entry.contact.id, entry.contact);
      return;
    case 'room':
      chronicle.rooms.set(entry.room.id, entry.room);
      return;
    case 'join':
      rename(chronicle, entry.room, (names) => ({ ...names, [entry.contact]: entry.name }));
      return;
    case 'leave':
      rename(chronicle, entry.room, ({ [entry.contact]: _gone, ...names }) => names);
      return;
    case 'message':
      recordMessage(chronicle, entry.message);
      return;
    case 'recall': {
      const message = chronicle.messages.get(entry.id);
      if (message !== undefined) chronicle.messages.set(entry.id, { ...message, recalled: true });
    }
  }
}

function recordMessage({ messages, conversations }: Chronicle, message: SandboxMessage): void {
  messages.set(message.id, message);
  const key = conversationKey(whereOf(message));
  const ids = conversations.get(key);
  if (ids === undefined) conversations.set(key, [message.id]);
  else ids.push(message.id);
}

type Names = Readonly<Record<string, string>>;

function rename({ rooms }: Chronicle, id: string, change: (names: Names) => Names): void {
  const room = rooms.get(id);
  if (room !== undefined) rooms.set(id, { ...room, names: change(room.names) });
}
