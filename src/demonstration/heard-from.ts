/** A message of the sandbox's world as the bot hears it through the sandbox's puppet. */

import type { HeardMessage } from '../app/heard';
import { mentionsName } from '../chat/typed-mention';
import type { SandboxMessage } from '../chat/wechaty/sandbox/message';
import type { World } from '../chat/wechaty/sandbox/world';
import { instant } from '../kernel/instant';

export function heardFrom({ id, room, from, name, at, text, quote, picture }: SandboxMessage, world: World, botName: string): HeardMessage {
  return {
    kind: 'message',
    id,
    room: room === null ? null : { id: room, topic: world.room(room)?.topic ?? '' },
    from: { id: from, name },
    at: instant(at),
    text,
    mentionsBot: mentionsName(text, botName),
    // The platform tells the words that are quoted, and not whose id they have.
    quote: quote && { id: null, text: quote.text },
    picture: picture === null ? null : () => world.picture(picture),
    unreadable: false,
  };
}
