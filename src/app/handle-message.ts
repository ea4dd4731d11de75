/** Handles one stored message, whole or not at all: what follows from it, its answers, and the mark that it is handled. */

import type { Opinion } from '../core/issue/opinion';
import { Conflict } from '../kernel/conflict';
import { markHeard, markHeardIn } from '../store/heard';
import { type Consequence, markHandled, type Waiting } from '../store/take-heard';
import type { Transaction } from '../store/transaction';
import { busyWords } from '../wording/answers';
import { arrive } from './arrive';
import { answer, type Led, type Spoken } from './occasion';
import { openOccasion } from './open-occasion';
import { respond } from './respond';
import type { Setup } from './setup';

/**
 * @param opinion a second one on the message, where one was asked for before this.
 * @throws what is a bug or the outside's failure; a lost race is tried once more, then answered in words.
 */
export async function handleMessage(setup: Setup, waiting: Waiting, opinion: Opinion | null = null): Promise<void> {
  const inItsLight = (spoken: Spoken): Promise<void> => respond({ ...spoken, opinion });
  const once = () => setup.store.transaction((transaction) => handleWithin(setup, transaction, waiting, inItsLight));
  try {
    await once().catch(retryAfter(once));
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    await setup.store.transaction((transaction) => handleWithin(setup, transaction, waiting, (spoken) => answer(spoken, busyWords())));
  }
}

const retryAfter = (once: () => Promise<void>) => (error: unknown) => {
  if (error instanceof Conflict) return once();
  throw error;
};

async function handleWithin(setup: Setup, transaction: Transaction, waiting: Waiting, what: typeof respond): Promise<void> {
  const led: Led = { issues: new Set(), sources: new Set(), followed: false, private: false, catchesUp: false };
  const spoken = await openOccasion(setup, transaction, waiting, led);
  const newcomer = spoken === null ? await arrive(setup, transaction, waiting, led) : null;
  if (spoken !== null) await what(spoken);
  if (spoken !== null && waiting.kind === 'message' && !led.catchesUp) await keepHeard(spoken);
  const consequence: Consequence = {
    compound: spoken?.compound ?? null,
    person: spoken?.speaker.id ?? newcomer,
    issues: [...led.issues],
    sources: [...led.sources],
    followed: led.followed,
    private: led.private,
  };
  if (!(await markHandled(transaction, waiting, setup.clock.now(), consequence))) throw new AlreadyHandled();
}

/** Behind what was asked for, which may look at when they were heard before. */
async function keepHeard({ transaction, identity, room, at }: Spoken): Promise<void> {
  await markHeard(transaction, identity, at);
  if (room !== null) await markHeardIn(transaction, room.id, identity, at);
}

/** Another process was faster; nothing of ours stays. */
export class AlreadyHandled extends Error {
  override readonly name = 'AlreadyHandled';
}
