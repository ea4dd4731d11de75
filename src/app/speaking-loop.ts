/** The sender: it speaks what is due whenever it is woken, one at a time, and wakes itself where the pace says wait. */

import { deliver } from './deliver';
import type { Say } from './line';
import { errorFact } from './log';
import type { Pacer } from './pace';
import type { Setup } from './setup';

export type SpeakingLoop = {
  kick(): void;
  /** Resolves when nothing is being said. */
  rest(): Promise<void>;
};

/** One sender at a time; a kick while it speaks makes it look again. */
export function speakingLoop(setup: Setup, say: Say, pacer: Pacer): SpeakingLoop {
  let speaking: Promise<void> | null = null;
  let again = false;
  let timer: NodeJS.Timeout | null = null;

  const speak = async (): Promise<void> => {
    do {
      again = false;
      const wait = await deliver(setup, say, pacer).catch((error: unknown) => {
        setup.log('error', 'speaking-failed', errorFact(error));
        return 5_000;
      });
      if (wait !== null && timer === null) timer = setTimeout(wake, wait);
    } while (again);
    speaking = null;
  };
  const wake = (): void => {
    timer = null;
    kick();
  };
  const kick = (): void => {
    if (speaking === null) speaking = speak();
    else again = true;
  };
  return {
    kick,
    rest: async (): Promise<void> => {
      while (speaking !== null) await speaking;
    },
  };
}
