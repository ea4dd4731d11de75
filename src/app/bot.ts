/** The bot at work: what it hears goes through the inbox and one queue a conversation; a beat keeps promises; a sender speaks. */

import type { Opinion } from '../core/issue/opinion';
import type { Instant } from '../kernel/instant';
import { failedOutside } from '../store/outside-failed';
import { conversationOf, countFailure, findWaiting, setAside, type Waiting } from '../store/take-heard';
import { soundsRed } from '../understanding/sounds-red';
import { type ConversationQueue, conversationQueue } from './conversation-queue';
import { AlreadyHandled, handleMessage } from './handle-message';
import { keep } from './hear';
import type { Hear } from './heard';
import { keepBeat } from './heartbeat';
import type { Say } from './line';
import { errorFact } from './log';
import { opinionOn } from './opinion/opinion-on';
import type { Pacer } from './pace';
import { settleAll } from './settle-lines';
import type { Setup } from './setup';
import { speakingLoop } from './speaking-loop';
import { tellOfBug } from './tell-of-bug';
import { nextDue, tick } from './tick';

export type Bot = {
  readonly hear: Hear;
  /** What was left unhandled and unsaid when the bot last stopped goes first. */
  resume(): Promise<void>;
  beat(): Promise<void>;
  /** Resolves when all that was heard is handled, and all that is due is said. */
  settle(): Promise<void>;
  /** Walks the pushed clock from due instant to due instant, so that every step speaks at its own time. */
  advance(to: Instant, push: (at: Instant) => Promise<void>): Promise<void>;
  /** Takes nothing more, and ends what has begun. */
  stop(): Promise<void>;
};

/** Rooms handled side by side (docs/adr/0004: more only wait for connections). */
const width = 8;
const tries = 3;

export type BotOptions = {
  /** A message was handled, or a beat is done: something may look different now. */
  readonly changed?: () => void;
  /** Milliseconds after a handled message at which a beat follows; never, where it is left out: the caller beats. */
  readonly beatAfter?: number;
};

export function runBot(setup: Setup, say: Say, pacer: Pacer, { changed = () => undefined, beatAfter }: BotOptions = {}): Bot {
  const { log } = setup;
  const queue = conversationQueue(width, (error) => log('error', 'handling-failed', errorFact(error)));
  const speaker = speakingLoop(setup, say, pacer);
  let stopped = false;

  /** While the pushed clock walks, the time between two beats is no stop. */
  let walking = false;
  const beat = async (): Promise<void> => {
    await tick(setup, setup.clock.now(), walking);
    changed();
    speaker.kick();
  };
  const soon = afterwards(beatAfter, () => beat().catch((error: unknown) => log('error', 'beat-failed', errorFact(error))));
  const add = (waiting: Waiting): void => {
    const work = async (hurry: AbortSignal): Promise<void> => {
      if (stopped) return;
      await handlePatiently(setup, waiting, hurry);
      changed();
      speaker.kick();
      soon();
    };
    queue.add(conversationOf(waiting), work, () => waiting.kind === 'message' && soundsRed(waiting.text));
  };
  const settle = async (): Promise<void> => {
    await queue.idle();
    await speaker.rest();
  };

  return {
    hear: async (heard) => {
      const waiting = await keep(setup, heard);
      if (waiting !== null) add(waiting);
    },
    resume: () => resume(setup, add, queue, speaker.kick),
    beat,
    settle,
    advance: async (to, push) => {
      const step = (): Promise<void> => settle().then(beat).then(settle);
      await step();
      walking = true;
      await walkTo(setup, to, push, step).finally(() => {
        walking = false;
      });
    },
    stop: async () => {
      stopped = true;
      queue.hurry();
      await settle();
    },
  };
}

/** Once, so long after the first of several calls. */
function afterwards(milliseconds: number | undefined, work: () => Promise<void>): () => void {
  let waits = false;
  return () => {
    if (milliseconds === undefined || waits) return;
    waits = true;
    setTimeout(() => {
      waits = false;
      void work();
    }, milliseconds).unref();
  };
}

async function walkTo(setup: Setup, to: Instant, push: (at: Instant) => Promise<void>, step: () => Promise<void>): Promise<void> {
  for (let next = await nextDue(setup, setup.clock.now()); next !== null && next <= to; next = await nextDue(setup, setup.clock.now())) {
    await push(next);
    await step();
  }
  await push(to);
  await keepBeat(setup, setup.clock.now());
}

async function resume(setup: Setup, add: (waiting: Waiting) => void, queue: ConversationQueue, speak: () => void): Promise<void> {
  await settleAll(setup);
  await resumeInbox(setup, add, queue);
  speak();
}

async function resumeInbox({ store, account }: Setup, add: (waiting: Waiting) => void, queue: ConversationQueue): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await store.transaction((transaction) => findWaiting(transaction, account, after, 500));
    for (const row of rows) add(row);
    const last = rows.at(-1);
    // All of it is queued before any of it is waited for: what sounds red goes first, wherever it stands.
    if (last === undefined) return queue.idle();
    after = last.id;
  }
}

/** Three failures of ours set a message aside, with a number that its room is told; the world's failures are waited out. */
async function handlePatiently(setup: Setup, waiting: Waiting, hurry: AbortSignal): Promise<void> {
  let opinion: Opinion | null | undefined;
  for (let pause = 200; ; pause = Math.min(pause * 2, 30_000)) {
    try {
      // Asked for once, however often the message is tried.
      if (opinion === undefined) opinion = await opinionOn(setup, waiting, hurry);
      return await handleMessage(setup, waiting, opinion);
    } catch (error) {
      if (error instanceof AlreadyHandled) return;
      setup.log('error', 'message-failed', { inbox: waiting.id, ...errorFact(error) });
      if (!failedOutside(error) && (await giveUp(setup, waiting))) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

async function giveUp(setup: Setup, waiting: Waiting): Promise<boolean> {
  return setup.store.transaction(async (transaction) => {
    if ((await countFailure(transaction, waiting.id)) < tries) return false;
    await setAside(transaction, waiting.id, setup.clock.now());
    await tellOfBug(setup, transaction, waiting);
    return true;
  });
}
