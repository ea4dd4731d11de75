/** Hands things on in the order they arrived, a conversation at a time, however long each took to fetch. */

import { within } from './time-limit';

export type Arrivals = {
  /**
   * @param fetch begun already; nothing that arrived later is handed on before it is there, or its time is up.
   * @param conversation what is worked in order; different ones run side by side.
   */
  take<Item>(fetch: Promise<Item>, conversation: (item: Item) => string, work: (item: Item) => Promise<void>): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
};

/** A lookup that hangs must not silence the other rooms for longer than this. In milliseconds. */
const patience = 10_000;

/** @param failed told of every fetch and every piece of work that failed; the next goes on. */
export function inOrderOfArrival(failed: (error: Error) => void): Arrivals {
  const lanes = new Map<string, Promise<void>>();
  let gate = Promise.resolve();
  const report = (error: unknown) => failed(error instanceof Error ? error : new Error(String(error)));

  const enter = (lane: string, work: () => Promise<void>): void => {
    const done = (lanes.get(lane) ?? Promise.resolve()).then(work).catch(report);
    lanes.set(lane, done);
    void done.then(() => {
      if (lanes.get(lane) === done) lanes.delete(lane);
    });
  };

  return {
    take: (fetch, conversation, work) => {
      const fetched = within(patience, 'fetching what arrived', fetch);
      // It may fail before its turn comes; the gate reports it then.
      fetched.catch(() => undefined);
      gate = gate
        .then(async () => {
          const item = await fetched;
          enter(conversation(item), () => work(item));
        })
        .catch(report);
    },
    idle: async () => {
      await gate;
      await Promise.all(lanes.values());
    },
  };
}
