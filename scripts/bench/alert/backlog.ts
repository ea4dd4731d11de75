/** What waits when the bot begins: ordinary messages nobody has handled, ordinary lines nobody has said. */

import type { Instant } from '../../../src/kernel/instant';
import { keepHeard } from '../../../src/store/keep-heard';
import { knowRoom } from '../../../src/store/know-room';
import type { Store } from '../../../src/store/transaction';
import { writeLine } from '../../../src/store/write-line';
import { roomName } from '../compounds';
import { account } from '../road/play';
import { spoken } from '../road/spoken';

const portion = 500;

export async function fillInbox(store: Store, rooms: number, count: number, at: Instant): Promise<void> {
  const mix = { chatter: 70, report: 30, command: 0 };
  const each = spoken('waiting', rooms, Math.ceil(count / rooms), 0, mix, at);
  const all = Array.from({ length: count }, (_, index) => each[index % rooms]?.[Math.floor(index / rooms)]).flatMap(
    (one) => one?.heard ?? [],
  );
  for (let from = 0; from < all.length; from += portion) {
    await store.transaction(async (transaction) => {
      for (const { id, room, from: speaker, text, kind } of all.slice(from, from + portion)) {
        const rest = { quote: null, mentionsBot: false, unreadable: false, photos: [], saidAt: at, receivedAt: at };
        await keepHeard(transaction, { account, messageId: id, kind, room, from: [speaker], text, ...rest });
      }
    });
  }
}

export async function fillOutbox(store: Store, rooms: number, count: number, at: Instant): Promise<void> {
  const known = await store.transaction((transaction) =>
    Promise.all(Array.from({ length: rooms }, (_, room) => knowRoom(transaction, account, roomName(room), roomName(room), at))),
  );
  for (let from = 0; from < count; from += portion) {
    await store.transaction(async (transaction) => {
      for (let index = from; index < Math.min(count, from + portion); index += 1) {
        const room = known[index % rooms];
        if (room === undefined) continue;
        const line = { urgency: 'notice', text: `第${index}句`, joins: false, ifUnsure: 'resend', at, compound: room.compound } as const;
        await writeLine(transaction, { key: `waiting/${index}`, account, to: { room: room.id }, ...line });
      }
    });
  }
}
