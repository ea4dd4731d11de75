/** The chat port without a platform: stories and replay speak through it, say when everything happens, and read what the bot said. */

import type { ChatContact, ChatRoom, Hear, Heard } from '../../app/heard';
import type { Line, Said } from '../../app/line';
import type { Instant } from '../../kernel/instant';
import type { Chat } from '../port';
import { splitText } from '../split-text';
import { mentionsName } from '../typed-mention';
import type { DirectMembers, DirectMessage, DirectRecall, DirectSaid } from './happening';

export type DirectChat = Chat & {
  /** In order; a text too long for one message is several. */
  readonly said: readonly DirectSaid[];
  /** A room that the bot is in. Rooms go by their names, which are their ids. */
  room(name: string): ChatRoom;
  /** Somebody the bot knows, and may speak to alone unless `reachable` is false. The id is the name unless two have one. */
  person(name: string, about?: { readonly id?: string; readonly reachable?: boolean }): ChatContact;
  /** These four resolve once the bot has stored it. */
  says(message: DirectMessage): Promise<void>;
  recalls(recall: DirectRecall): Promise<void>;
  joins(members: DirectMembers): Promise<void>;
  leaves(members: DirectMembers): Promise<void>;
  invites(room: string, at: Instant): Promise<void>;
};

export type DirectOptions = {
  /** When something was said by the bot. */
  readonly now: () => Instant;
  /** The bot's name in every room. */
  readonly name: string;
};

type State = {
  readonly options: DirectOptions;
  readonly said: DirectSaid[];
  readonly rooms: Set<string>;
  readonly people: Map<string, { readonly name: string; readonly reachable: boolean }>;
  /** Text by message id, for quoting. */
  readonly texts: Map<string, string>;
  pass: (heard: Heard) => Promise<void>;
};

const account = 'bot';

export function directChat(options: DirectOptions): DirectChat {
  const state: State = { options, said: [], rooms: new Set(), people: new Map(), texts: new Map(), pass: notStarted };
  return {
    platform: 'direct',
    account,
    said: state.said,
    start: async (hear, broken) => {
      state.pass = passing(hear, broken);
    },
    stop: async () => {
      state.pass = async () => undefined;
    },
    say: async (line) => speak(state, line),
    room: (name) => roomOf(state, name),
    person: (name, { id = name, reachable = true } = {}) => {
      state.people.set(id, { name, reachable });
      return { id, name };
    },
    says: (message) => says(state, message),
    recalls: ({ id, recalled, room, at, ...who }) =>
      state.pass({ kind: 'recall', id, recalled, room: placeOf(state, room), from: speakerOf(state, who), at }),
    joins: (members) => state.pass(membersOf(state, 'join', members)),
    leaves: (members) => state.pass(membersOf(state, 'leave', members)),
    invites: (room, at) => state.pass({ kind: 'invited', id: ['invited', room, at].join('/'), room: roomOf(state, room), at }),
  };
}

const notStarted = async (): Promise<never> => {
  throw new Error('not started');
};

const passing =
  (hear: Hear, broken: (error: Error) => void) =>
  async (heard: Heard): Promise<void> => {
    try {
      await hear(heard);
    } catch (error) {
      broken(error instanceof Error ? error : new Error(String(error)));
    }
  };

async function says(state: State, message: DirectMessage): Promise<void> {
  const { id, room, at, text, quote, picture = null, unreadable = false } = message;
  const from = speakerOf(state, message);
  state.texts.set(id, text);
  if (from.name === state.options.name) return;
  await state.pass({
    kind: 'message',
    id,
    room: placeOf(state, room),
    from,
    at,
    text,
    mentionsBot: mentionsName(text, state.options.name),
    quote: quote === undefined ? null : { id: quote, text: quotedText(state, quote) },
    picture: picture && (async () => picture),
    unreadable,
  });
}

function quotedText({ texts }: State, id: string): string {
  const text = texts.get(id);
  if (text === undefined) throw new Error(`no message ${id} to quote`);
  return text;
}

function speak(state: State, { to, text, mentions, picture, document }: Line): Said {
  if (text === '' && picture === null && document === null) return { outcome: 'failed', reason: 'nothing to say' };
  if ('room' in to && !state.rooms.has(to.room)) return { outcome: 'failed', reason: `not in room ${to.room}` };
  const person = 'person' in to ? state.people.get(to.person) : undefined;
  if ('person' in to && !person?.reachable) return { outcome: 'unreachable' };

  const place = { at: state.options.now(), room: 'room' in to ? to.room : null, to: person?.name ?? null };
  const parts = splitText(text);
  const texts = parts.length === 0 ? [''] : parts;
  const first = `direct/${state.said.length + 1}`;
  texts.forEach((part, index) => {
    const id = `direct/${state.said.length + 1}`;
    const last = index === texts.length - 1;
    state.texts.set(id, part);
    state.said.push({ id, ...place, text: part, mentions, picture: last ? picture : null, document: last ? document : null });
  });
  return { outcome: 'said', id: first };
}

function roomOf({ rooms }: State, name: string): ChatRoom {
  rooms.add(name);
  return { id: name, topic: name };
}

const placeOf = (state: State, room: string | null): ChatRoom | null => (room === null ? null : roomOf(state, room));

/** Whoever speaks becomes known, and reachable unless said otherwise before. */
function speakerOf({ people }: State, { from, person: id = from }: { readonly from: string; readonly person?: string }): ChatContact {
  if (!people.has(id)) people.set(id, { name: from, reachable: true });
  return { id, name: from };
}

function membersOf(state: State, kind: 'join' | 'leave', { room, who, at }: DirectMembers): Heard {
  const contacts = who.map((each) => (typeof each === 'string' ? { id: each, name: each } : each));
  for (const { id, name } of contacts) speakerOf(state, { from: name, person: id });
  const id = [kind, room, ...contacts.map((each) => each.id), at].join('/');
  return { kind, id, room: roomOf(state, room), who: contacts, at };
}
