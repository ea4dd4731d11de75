/** The chat platform of the kill bench: what it was told to say lies on its disk before it says so; what the bot accepted is told at once. */

import { fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Hear, Heard } from '../../../src/app/heard';
import type { Chat } from '../../../src/chat/port';
import type { Instant } from '../../../src/kernel/instant';
import type { Delivered, SaidRecord, Told } from './orders';

export type Platform = Chat & {
  /** Resolves when the bot has taken it; what the bot throws is the platform's to hear. */
  deliver(message: Delivered): Promise<void>;
};

type Ears = {
  readonly tell: (told: Told) => void;
  /** The outbox rows of the line that is being said, for the reckoning at the end. */
  readonly sending: () => readonly number[];
  readonly overheard: (room: string, text: string) => void;
};

/** @param name tells this process's ids from another's. */
export function openPlatform(folder: string, name: string, ears: Ears): Platform {
  const file = openSync(join(folder, 'said.jsonl'), 'a');
  let count = 0;
  let hear: Hear = async () => undefined;
  return {
    platform: 'bench',
    account: 'bot',
    start: async (listener) => {
      hear = listener;
    },
    stop: async () => undefined,
    say: async ({ to, text }) => {
      count += 1;
      const record: SaidRecord = { id: `${name}/${count}`, to: 'room' in to ? to.room : `→${to.person}`, text, rows: ears.sending() };
      writeSync(file, `${JSON.stringify(record)}\n`);
      fsyncSync(file);
      ears.tell({ what: 'said', rows: record.rows });
      if ('room' in to) ears.overheard(to.room, text);
      return { outcome: 'said', id: record.id };
    },
    deliver: async (message) => {
      ears.tell({ what: 'delivered', message });
      await hear(heardFrom(message));
    },
  };
}

function heardFrom({ id, room, from, text, at, recalled }: Delivered): Heard {
  const common = { id, room: room === null ? null : { id: room, topic: room }, from: { id: from, name: from }, at: at as Instant };
  if (recalled !== undefined) return { kind: 'recall', recalled, ...common };
  return { kind: 'message', ...common, text, mentionsBot: false, quote: null, picture: null, unreadable: false };
}
