/** The chat of a start and the clock that belongs to it: the sandbox with a clock that can be pushed, or a real platform on the system's. */

import { join } from 'node:path';
import { type Clock, type PushableClock, pushableClock, systemClock } from '../../app/clock';
import { keepClockOffset, readClockOffset } from '../../app/clock-offset';
import type { Log } from '../../app/log';
import { noPace, type Pacer, pacer } from '../../app/pace';
import type { Chat } from '../../chat/port';
import { wechatyChat } from '../../chat/wechaty/chat';
import { choosePuppet, type PuppetChoice } from '../../chat/wechaty/choose-puppet';
import { gatewayLostExitCode } from '../../chat/wechaty/guard';
import { SandboxPuppet } from '../../chat/wechaty/sandbox/puppet';
import { botId, openWorld, type World } from '../../chat/wechaty/sandbox/world';
import type { Config } from '../../config';
import type { Instant } from '../../kernel/instant';
import type { Account } from '../../store/know-room';
import type { Store } from '../../store/transaction';

export type Sandbox = { readonly world: World; readonly clock: PushableClock; push(to: Instant): Promise<void> };
export type ChatAndClock = { readonly chat: Chat; readonly clock: Clock; readonly pacer: Pacer; readonly sandbox: Sandbox | null };

/** The sandbox's account is known before anybody logs in. */
export const sandboxAccount: Account = { platform: 'wechaty/sandbox', account: botId };

export const puppetOf = (config: Config): PuppetChoice =>
  choosePuppet({ WECHATY_PUPPET: config.puppet ?? '', WECHATY_PUPPET_SERVICE_TOKEN: config.puppetToken ?? '' });

/** @param home where the sandbox keeps its world. */
export async function openSandbox(store: Store, home: string): Promise<ChatAndClock> {
  const clock = pushableClock(await store.transaction(readClockOffset));
  const world = await openWorld(join(home, 'world'), () => new Date(clock.now()));
  const push = async (to: Instant): Promise<void> => {
    const ahead = clock.pushTo(to);
    await store.transaction((transaction) => keepClockOffset(transaction, ahead));
  };
  const chat = wechatyChat({ puppet: new SandboxPuppet(world), platform: sandboxAccount.platform });
  return { chat, clock, pacer: noPace, sandbox: { world, clock, push } };
}

/** A gateway that is lost ends the process, so that a supervisor starts a new one. */
export function openReal(
  config: Config,
  puppet: Extract<PuppetChoice, { kind: 'real' }>,
  log: Log,
  leave: (code: number) => void,
): ChatAndClock {
  const lost = () => {
    log('error', 'gateway-lost');
    leave(gatewayLostExitCode);
  };
  const between = config.paceMinSeconds * 1000;
  const chat = wechatyChat({
    puppet: puppet.name,
    platform: `wechaty/${puppet.name}`,
    between,
    scan: (code) => process.stderr.write(`请用手机扫码登录 (scan to log in): ${code}\n`),
    ...(puppet.gateway ? { gateway: { lost } } : {}),
  });
  const pace = {
    gap: between,
    jitter: config.paceJitterSeconds * 1000,
    perRoomAMinute: config.pacePerRoomPerMinute,
    perMinute: config.pacePerMinute,
    perDay: config.pacePerDay,
  };
  return { chat, clock: systemClock, pacer: pacer(pace, () => performance.now(), Math.random), sandbox: null };
}
