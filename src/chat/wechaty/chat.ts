/** The chat port over wechaty, whichever puppet runs beneath it. */

import { log, type Wechaty, WechatyBuilder, type WechatyOptions } from 'wechaty';
import type { Hear } from '../../app/heard';
import type { Chat } from '../port';
import { type Arrivals, inOrderOfArrival } from './arrivals';
import { type GatewayLost, type GuardPace, guardGateway, usualPace } from './guard';
import { listen } from './listen';
import { namesOf } from './names';
import { speak } from './speak';

export type WechatyChatOptions = {
  /** A puppet, or the package of one. */
  readonly puppet: NonNullable<WechatyOptions['puppet']> | string;
  /** e.g. `wechaty/sandbox`. */
  readonly platform: string;
  /** Set where a gateway stands between: it is guarded, and told of here when it is lost after the login; before, `start` rejects. */
  readonly gateway?: { readonly lost: (error: GatewayLost) => void; readonly pace?: GuardPace };
  /** A real login that has to be confirmed on a phone; the text of a QR code. */
  readonly scan?: (code: string) => void;
  /** Milliseconds between the parts of a text that is too long for one message. */
  readonly between?: number;
};

/**
 * One a process, and started once: wechaty's listeners leak otherwise. `stop` turns it deaf and waits for what is being heard;
 * wechaty itself is left by leaving the process, since its own stop would log a gateway's account out.
 */
export function wechatyChat(options: WechatyChatOptions): Chat {
  // It would fill the terminal with its own chatter.
  log.level((process.env.WECHATY_LOG as 'error' | undefined) ?? 'error');
  const bot = WechatyBuilder.build({ puppet: options.puppet } as WechatyOptions);
  const names = namesOf(options.gateway !== undefined);
  let arrivals: Arrivals | null = null;
  let puppet: Wechaty['puppet'] | null = null;
  let unguard = (): void => undefined;
  let deaf = false;

  return {
    platform: options.platform,
    get account() {
      return bot.currentUser.id;
    },
    start: async (hear, broken) => {
      if (arrivals !== null) throw new Error('wechaty starts once a process');
      arrivals = inOrderOfArrival(broken);
      await bot.init();
      puppet = bot.puppet;
      const heard: Hear = async (what) => (deaf ? undefined : hear(what));
      listen({ bot, names, arrivals, hear: heard, broken });
      if (options.scan !== undefined) bot.on('scan', options.scan);
      unguard = await logIn(bot, options.gateway);
    },
    say: async (line) => (puppet === null ? { outcome: 'failed', reason: 'not started' } : speak(puppet, line, options.between ?? 0)),
    stop: async () => {
      unguard();
      deaf = true;
      await arrivals?.idle();
    },
  };
}

/** wechaty's own start resolves whether or not it came through: what counts is the login, and where there is a gateway, its guard. */
async function logIn(bot: Wechaty, gateway: WechatyChatOptions['gateway']): Promise<() => void> {
  const loggedIn = new Promise<void>((resolve) => void bot.once('login', () => resolve()));
  if (gateway === undefined) {
    await bot.start();
    await loggedIn;
    return () => undefined;
  }
  let inside = false;
  let end = (): void => undefined;
  const refused = new Promise<never>((_, reject) => {
    end = guardGateway(bot, (error) => (inside ? gateway.lost(error) : reject(error)), gateway.pace ?? usualPace);
  });
  await Promise.race([Promise.all([bot.start(), loggedIn]), refused]);
  inside = true;
  return end;
}
