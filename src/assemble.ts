/** Where the parts meet: a bot over a database, a clock and a chat. */

import { type Bot, runBot } from './app/bot';
import { type Clock, type PushableClock, standingClock, systemClock } from './app/clock';
import type { Log } from './app/log';
import type { SecondOpinion } from './app/opinion/second-opinion';
import { noPace } from './app/pace';
import type { Setup } from './app/setup';
import { type DirectChat, directChat } from './chat/direct/chat';
import { defaultBotName } from './chat/wechaty/sandbox/platform-words';
import { type Manners, usualManners } from './core/manners/manners';
import type { Instant } from './kernel/instant';
import type { DatabaseAddress } from './store/address';
import { keepPhoto, readPhoto } from './store/keep-photo';
import type { Account } from './store/know-room';
import { openStore } from './store/open-store';
import { sweepFolder } from './store/sweep-folder';
import type { Store } from './store/transaction';

export type SetupParts = {
  readonly store: Store;
  readonly clock: Clock;
  readonly account: Account;
  readonly photosFolder: string;
  readonly manners?: Manners;
  readonly botName?: string;
  readonly keeping?: Setup['keeping'];
  readonly log?: Log;
  readonly secondOpinion?: SecondOpinion | null;
};

export function setupOf({ photosFolder, botName, ...parts }: SetupParts): Setup {
  return {
    manners: usualManners,
    keeping: { chatterDays: 7, saidDays: 30 },
    log: () => undefined,
    secondOpinion: null,
    ...parts,
    botNames: [botName ?? defaultBotName],
    photos: photosIn(photosFolder),
  };
}

/** Files get their times by the system's clock, whatever the bot's own was pushed to. */
export const photosIn = (folder: string): Setup['photos'] => ({
  keep: (bytes) => keepPhoto(folder, bytes),
  read: (name) => readPhoto(folder, name),
  sweep: (mark, needed) => sweepFolder(folder, mark, needed, systemClock.now()),
});

export type Assembly = { readonly setup: Setup; readonly bot: Bot };

export type Rehearsal = Assembly & {
  readonly chat: DirectChat;
  readonly clock: PushableClock;
  advance(to: Instant): Promise<void>;
  /** It hears, says and remembers nothing until it starts again. */
  stop(): Promise<void>;
  start(): Promise<void>;
};

/** Stories and replay: no platform, a clock that stands until it is pushed, nothing waits in real time. */
export async function rehearse(
  address: DatabaseAddress,
  photosFolder: string,
  start: Instant,
  log?: Log,
  secondOpinion: SecondOpinion | null = null,
): Promise<Rehearsal> {
  const clock = standingClock(start);
  const chat = directChat({ now: () => clock.now(), name: defaultBotName });
  const account = { platform: chat.platform, account: chat.account };
  const setup = setupOf({ store: await openStore(address), clock, account, photosFolder, secondOpinion, ...(log ? { log } : {}) });
  let bot = runBot(setup, chat.say, noPace);
  const push = async (at: Instant) => void clock.pushTo(at);
  const begin = async (): Promise<void> => {
    await chat.start(bot.hear, (error) => {
      throw error;
    });
    await bot.resume();
    await bot.beat();
    await bot.settle();
  };
  await begin();
  return {
    ...{ setup, chat, clock, advance: (to) => bot.advance(to, push) },
    get bot() {
      return bot;
    },
    stop: async () => {
      await chat.stop();
      await bot.stop();
    },
    start: async () => {
      bot = runBot(setup, chat.say, noPace);
      await begin();
    },
  };
}
