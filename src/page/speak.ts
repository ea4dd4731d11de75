/** Speaking and recalling in the world on a persona's behalf, as far as that persona may. */

import type { SandboxMessage } from '../chat/wechaty/sandbox/message';
import { botId, type Speech, type World } from '../chat/wechaty/sandbox/world';
import { accepted, type Result, refused } from '../kernel/result';
import type { Complaint, Where } from './wire';

type Refusal = { readonly error: Complaint; readonly sentence: string };

const refuse = (error: Complaint, sentence: string): Result<never, Refusal> => refused({ error, sentence });

export async function speak(
  world: World,
  where: Where,
  from: string,
  text: string,
  speech: Speech,
): Promise<Result<SandboxMessage, Refusal>> {
  const speaker = world.contacts().find(({ id }) => id === from);
  if (speaker === undefined || from === botId) return refuse('not-allowed', 'Nobody of that id can be spoken for.');
  if ('with' in where && where.with !== from) return refuse('not-allowed', 'A private conversation is its own person’s.');
  if ('with' in where && speaker.friend === false) return refuse('not-allowed', 'The bot is no friend of that person.');
  if ('room' in where) {
    const room = world.rooms().find(({ id }) => id === where.room);
    if (room === undefined) return refuse('unknown', 'There is no such room.');
    if (room.names[from] === undefined) return refuse('not-allowed', 'That person is not in this room.');
  }
  if (speech.quote !== undefined && !isIn(where, world.message(speech.quote)))
    return refuse('unknown', 'The quoted message is not in this conversation.');
  return accepted(await world.say(where, from, text, speech));
}

export function recall(world: World, id: string, by: string): Result<null, Refusal> {
  const message = world.message(id);
  if (message === undefined) return refuse('unknown', 'There is no such message.');
  if (message.from !== by || by === botId || message.kind !== 'said')
    return refuse('not-allowed', 'Only one’s own message can be recalled.');
  if (!message.recalled) world.recall(id, by);
  return accepted(null);
}

const isIn = (where: Where, message: SandboxMessage | undefined): boolean =>
  message !== undefined && !message.recalled && ('room' in where ? message.room === where.room : message.with === where.with);
