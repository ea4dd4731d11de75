/** A message as the page may see it: the words of a recalled one are gone, also where another message quotes it. */

import type { SandboxMessage } from '../chat/wechaty/sandbox/message';
import type { World } from '../chat/wechaty/sandbox/world';

export function shown(message: SandboxMessage, world: Pick<World, 'message'>): SandboxMessage {
  if (message.recalled) return { ...message, text: '', picture: null, document: undefined, quote: null, mentions: [] };
  if (message.quote !== null && world.message(message.quote.id)?.recalled === true)
    return { ...message, quote: { ...message.quote, text: '' } };
  return message;
}
