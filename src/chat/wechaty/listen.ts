/** Turns wechaty's events into what was heard, in the order of arrival. */

import type { Contact, Message, Room, Wechaty } from 'wechaty';
import type { Hear, Heard } from '../../app/heard';
import type { Instant } from '../../kernel/instant';
import type { Arrivals } from './arrivals';
import { bogusErrors } from './bogus-errors';
import { heardFrom, instantOf } from './heard-from';
import type { Names } from './names';

type Ear = {
  readonly bot: Wechaty;
  readonly names: Names;
  readonly arrivals: Arrivals;
  readonly hear: Hear;
  readonly broken: (error: Error) => void;
};

/** Nothing here may throw or reject: in a handler of wechaty's that ends the process. */
export function listen(ear: Ear): void {
  const { bot, broken } = ear;
  const isBogus = bogusErrors(bot.puppet);
  bot.on('error', (error) => (isBogus(error) ? undefined : broken(error)));
  // The puppet's own event and not wechaty's, which tells of messages in the order in which it could look them up.
  bot.puppet.on('message', ({ messageId }) => hearMessage(ear, messageId));
  bot.on('room-join', (room, who, _by, at) => hearMembers(ear, 'join', room, who, at));
  bot.on('room-leave', (room, who, _by, at) => hearMembers(ear, 'leave', room, who, at));
  // What follows is a join of the bot's own. `accept` reports by the error event.
  bot.on('room-invite', (invitation) => void invitation.accept());
}

function hearMessage({ bot, names, arrivals, hear }: Ear, id: string): void {
  const find = async (): Promise<Message> => {
    const message = await bot.Message.find({ id });
    if (message === undefined) throw new Error(`message ${id} was announced and is not there`);
    return message;
  };
  arrivals.take(find(), laneOf, async (message) => {
    const heard = await heardFrom(message, bot, names);
    if (heard !== null) await hear(heard);
  });
}

const laneOf = (message: Message): string => message.room()?.id ?? message.talker().id;

function hearMembers(ear: Ear, kind: 'join' | 'leave', room: Room, who: readonly Contact[], date?: Date): void {
  // Without an instant the app takes that of receipt, as it does for any that is long past.
  const at = instantOf(date ?? new Date(0));
  ear.arrivals.take(
    Promise.resolve(room),
    ({ id }) => id,
    async () => {
      for (const heard of await membersHeard(ear, kind, room, who, at)) await ear.hear(heard);
    },
  );
}

/** wechaty gives these no id: the same people coming at the same instant are the same event. */
async function membersHeard({ names }: Ear, kind: 'join' | 'leave', room: Room, who: readonly Contact[], at: Instant): Promise<Heard[]> {
  const place = { id: room.id, topic: await room.topic() };
  const idOf = (what: string, people: readonly Contact[]) => [what, room.id, ...people.map(({ id }) => id), at].join('/');
  const self = kind === 'join' && who.some((each) => each.self());
  const others = self ? who.filter((each) => !each.self()) : who;
  const contacts = await Promise.all(others.map(async (each) => ({ id: each.id, name: await names.of(each, room) })));
  return [
    ...(self ? [{ kind: 'invited' as const, id: idOf('invited', []), room: place, at }] : []),
    ...(others.length > 0 ? [{ kind, id: idOf(kind, others), room: place, who: contacts, at }] : []),
  ];
}
