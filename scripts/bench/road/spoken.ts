/** What the road bench has people say: the same in every run, so that runs can be set beside one another. */

import type { HeardMessage } from '../../../src/app/heard';
import { type Instant, later } from '../../../src/kernel/instant';
import { type Kind, type Mix, roomName, somethingSaid } from '../compounds';

export type Utterance = { readonly kind: Kind; readonly heard: HeardMessage };

/** A number from 0 to 1 at each call, the same row of them for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** @param known how many issues a room has. @returns of each room, what is said there in order. */
export function spoken(
  name: string,
  rooms: number,
  each: number,
  known: number,
  mix: Mix,
  start: Instant,
): readonly (readonly Utterance[])[] {
  const dice = seeded(name.length * 7919 + rooms);
  return Array.from({ length: rooms }, (_, room) =>
    Array.from({ length: each }, (__, index): Utterance => {
      const { kind, from, text } = somethingSaid(dice, room, known, mix);
      const place = { id: roomName(room), topic: roomName(room) };
      const contact = { id: from, name: from };
      const rest = { mentionsBot: false, quote: null, picture: null, unreadable: false };
      return {
        kind,
        heard: { kind: 'message', id: `${name}/${room}/${index}`, room: place, from: contact, at: later(start, index), text, ...rest },
      };
    }),
  );
}
