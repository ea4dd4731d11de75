/** Watches a gateway: wechaty does not come back by itself after a long break, so the process has to leave and be started anew. */

import type { Wechaty } from 'wechaty';

/** The process's exit code for the supervisor that starts it again: EX_TEMPFAIL of sysexits.h. */
export const gatewayLostExitCode = 75;

export class GatewayLost extends Error {
  override readonly name = 'GatewayLost';
}

/** In milliseconds. */
export type GuardPace = { readonly ding: number; readonly silence: number; readonly login: number };

/** Measured: a gateway that pauses keeps its stream and what is on it; one that is started anew breaks it, which is an error and no silence. */
export const usualPace: GuardPace = { ding: 5_000, silence: 16_000, login: 15_000 };

/** gRPC: cancelled, already exists (another bot has this token, and one of the two is deaf), internal, unavailable, unauthenticated. */
const fatalCodes: ReadonlySet<number> = new Set([1, 6, 13, 14, 16]);

/**
 * @param lost told once; the caller drains and leaves with `gatewayLostExitCode`.
 * @returns what ends the watch.
 */
export function guardGateway(bot: Wechaty, lost: (error: GatewayLost) => void, pace: GuardPace = usualPace): () => void {
  let heardAt = performance.now();
  let loginDue: NodeJS.Timeout | undefined;

  const hear = () => {
    heardAt = performance.now();
  };
  const awaitLogin = () => {
    clearTimeout(loginDue);
    loginDue = setTimeout(() => give(`no login in ${pace.login / 1000} s`), pace.login);
  };
  const login = () => {
    hear();
    clearTimeout(loginDue);
  };
  const fail = (error: Error & { code?: number }) => {
    if (error.code !== undefined && fatalCodes.has(error.code)) give(`gRPC code ${error.code}: ${error.message}`);
  };
  const beat = setInterval(() => {
    if (!bot.isLoggedIn) return;
    if (performance.now() - heardAt > pace.silence) return give(`silent for over ${pace.silence / 1000} s`);
    ding(bot);
  }, pace.ding);

  const end = () => {
    clearInterval(beat);
    clearTimeout(loginDue);
    bot.off('login', login).off('logout', awaitLogin).off('dong', hear).off('heartbeat', hear).off('error', fail);
  };
  const give = (reason: string) => {
    end();
    lost(new GatewayLost(reason));
  };

  bot.on('login', login).on('logout', awaitLogin).on('dong', hear).on('heartbeat', hear).on('error', fail);
  awaitLogin();
  return end;
}

/** It throws where there is no client yet or any more; the silence that follows tells. */
function ding(bot: Wechaty): void {
  try {
    bot.ding();
  } catch {
    // Said above.
  }
}
