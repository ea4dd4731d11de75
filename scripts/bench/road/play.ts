/** The whole road at full speed: all rooms speak at once, the bot stores, handles and answers, through a chat that says at once. */

import { runBot } from '../../../src/app/bot';
import { noPace } from '../../../src/app/pace';
import { setupOf } from '../../../src/assemble';
import { type Instant, later } from '../../../src/kernel/instant';
import type { DatabaseAddress } from '../../../src/store/address';
import { openStore } from '../../../src/store/open-store';
import type { Store } from '../../../src/store/transaction';
import type { Utterance } from './spoken';

export const account = { platform: 'bench', account: 'bot' };

/** @param through puts something between the bot and its store. @returns milliseconds from the first word heard to the last word said. @throws where something failed on the way. */
export async function play(
  address: DatabaseAddress,
  folder: string,
  conversations: readonly (readonly Utterance[])[],
  start: Instant,
  through: (store: Store) => Store = (store) => store,
): Promise<{ readonly took: number; readonly said: number }> {
  const store = through(await openStore(address));
  const begun = performance.now();
  const clock = { now: () => later(start, Math.floor(performance.now() - begun)) };
  const troubles: string[] = [];
  const setup = setupOf({
    store,
    clock,
    account,
    photosFolder: folder,
    log: (level, what) => void (level === 'error' && troubles.push(what)),
  });
  let said = 0;
  const bot = runBot(setup, async () => ({ outcome: 'said', id: `said/${++said}` }), noPace);
  // Connections are made before the time is taken.
  await Promise.all(conversations.map(() => store.transaction((transaction) => transaction.setting.count())));
  const from = performance.now();
  await Promise.all(
    conversations.map(async (conversation) => {
      for (const { heard } of conversation) await bot.hear(heard);
    }),
  );
  await bot.settle();
  const took = performance.now() - from;
  await bot.stop();
  await store.close();
  if (troubles.length > 0) throw new Error(`the road failed: ${troubles.join(', ')}`);
  return { took, said };
}
