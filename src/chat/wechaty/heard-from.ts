/** A wechaty message in our own words. */

import { type Message, types, type Wechaty } from 'wechaty';
import type { ChatContact, ChatRoom, Heard, HeardMessage } from '../../app/heard';
import type { Instant } from '../../kernel/instant';
import { mentionsName } from '../typed-mention';
import type { Names } from './names';
import { parseQuotation } from './quote-text';

const { Message: Kind } = types;

const unreadable: ReadonlySet<types.Message> = new Set([
  Kind.Audio,
  Kind.Video,
  Kind.Attachment,
  Kind.Contact,
  Kind.ChatHistory,
  Kind.Location,
  Kind.MiniProgram,
  Kind.Url,
  Kind.Post,
]);

/** Null where nobody said anything to hear: our own words, a sticker, a grey line, a red envelope. */
export async function heardFrom(message: Message, bot: Wechaty, names: Names): Promise<Heard | null> {
  if (message.self()) return null;
  const kind = message.type();
  const spoken = kind === Kind.Text || kind === Kind.Image || unreadable.has(kind);
  if (!spoken && kind !== Kind.Recalled) return null;

  const common = { id: message.id, ...(await placeOf(message, names)), at: instantOf(message.date()) };
  // A recall carries the recalled message's id where others carry their words.
  if (kind === Kind.Recalled) return { kind: 'recall', ...common, recalled: message.text() };
  return {
    kind: 'message',
    ...common,
    ...(kind === Kind.Text ? await wordsOf(message, bot, names) : { text: '', quote: null, mentionsBot: false }),
    picture: kind === Kind.Image ? () => pictureOf(message) : null,
    unreadable: unreadable.has(kind),
  };
}

export const instantOf = (date: Date): Instant => date.getTime() as Instant;

async function placeOf(message: Message, names: Names): Promise<{ room: ChatRoom | null; from: ChatContact }> {
  const room = message.room() ?? null;
  const talker = message.talker();
  const from = { id: talker.id, name: await names.of(talker, room) };
  return { room: room && { id: room.id, topic: await room.topic() }, from };
}

async function wordsOf(message: Message, bot: Wechaty, names: Names): Promise<Pick<HeardMessage, 'text' | 'quote' | 'mentionsBot'>> {
  const said = message.text();
  const quotation = parseQuotation(said);
  const text = quotation?.reply ?? said;
  return {
    text,
    quote: quotation && { id: null, text: quotation.quoted },
    mentionsBot: await callsBot(message, text, bot, names),
  };
}

/** Only a name picked from the platform's list is marked; a typed one is looked for in the words, and not in those quoted. */
async function callsBot(message: Message, text: string, bot: Wechaty, names: Names): Promise<boolean> {
  if (!/[@＠]/.test(text)) return false;
  const self = bot.currentUser;
  const called = [self.name(), await names.of(self, message.room() ?? null)];
  return called.some((name) => mentionsName(text, name)) || (await message.mentionSelf());
}

async function pictureOf(message: Message): Promise<Uint8Array> {
  const file = await message.toFileBox();
  return new Uint8Array(await file.toBuffer());
}
