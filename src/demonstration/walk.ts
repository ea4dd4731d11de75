/** Walks a standing clock, keeping each promise at its own time. The bot's jobs are left out: they say nothing, and are made up for later. */

import type { PushableClock } from '../app/clock';
import { deliver } from '../app/deliver';
import { keepPromises } from '../app/keep-promises';
import type { Say } from '../app/line';
import { noPace } from '../app/pace';
import type { Setup } from '../app/setup';
import { nextNudgeDue, tellNudges } from '../app/tell-nudges';
import type { Instant } from '../kernel/instant';
import { nextReminderDue } from '../store/save-reminders';
import { nextLineDue } from '../store/take-lines';

export type Walk = {
  to(at: Instant): Promise<void>;
  /** Says what a message has led to. */
  answer(): Promise<void>;
};

export function walkOf(setup: Setup, clock: PushableClock, say: Say): Walk {
  /** When something is due next; null where that is not known. Where the bot said nothing, nothing has changed. */
  let due: Instant | null = null;
  const speak = (): Promise<unknown> =>
    deliver(
      setup,
      (line) => {
        due = null;
        return say(line);
      },
      noPace,
    );

  return {
    to: async (at) => {
      for (;;) {
        due ??= await nextDue(setup);
        if (due > at) break;
        clock.pushTo(due);
        await keepPromises(setup, clock.now());
        await tellNudges(setup, clock.now());
        await speak();
        due = null;
      }
      clock.pushTo(at);
    },
    answer: async () => void (await speak()),
  };
}

const never = Number.POSITIVE_INFINITY;

async function nextDue(setup: Setup): Promise<Instant> {
  const dues = await setup.store.transaction(async (transaction) => [
    (await nextReminderDue(transaction)) ?? never,
    (await nextLineDue(transaction, setup.account)) ?? never,
    (await nextNudgeDue(setup, transaction, setup.clock.now())) ?? never,
  ]);
  return Math.min(...dues) as Instant;
}
