/** Pushing the bot's clock by one of the page's steps, and gathering what the bot says on the way. */

import type { SandboxMessage } from '../chat/wechaty/sandbox/message';
import { botId } from '../chat/wechaty/sandbox/world';
import { addDays, civilDay, instantOn, weekdayOf } from '../kernel/civil';
import { hours, type Instant, later, minutes } from '../kernel/instant';
import { shown } from './shown';
import type { Stage } from './stage';
import type { ClockStep, News, Pushed } from './wire';

/** `tomorrow-8` is the next civil day's; `sunday-18` the first one that still lies ahead. */
export function stepTarget(step: ClockStep, now: Instant): Instant {
  switch (step) {
    case 'five-minutes':
      return later(now, minutes(5));
    case 'one-hour':
      return later(now, hours(1));
    case 'tomorrow-8':
      return instantOn(addDays(civilDay(now), 1), hours(8));
    case 'sunday-18': {
      const today = civilDay(now);
      const sunday = instantOn(addDays(today, (7 - weekdayOf(today)) % 7), hours(18));
      return sunday > now ? sunday : instantOn(addDays(today, 7), hours(18));
    }
  }
}

export type ClockPusher = {
  pushing(): boolean;
  /** Null where a push is still under way: the clock has one hand. */
  push(step: ClockStep): Promise<Pushed | null>;
};

export function openClockPusher({ world, clock }: Stage, tell: (news: News) => void): ClockPusher {
  let pushing = false;
  const tellClock = () => tell({ kind: 'clock', now: clock.now(), pushing });

  const push = async (step: ClockStep): Promise<Pushed | null> => {
    if (pushing) return null;
    pushing = true;
    const from = clock.now();
    const said: SandboxMessage[] = [];
    const unwatch = world.watch((change) => {
      if (change.kind !== 'message') return;
      if (change.message.from === botId && change.message.kind === 'said') said.push(shown(change.message, world));
      tellClock();
    });
    tellClock();
    try {
      await clock.push(stepTarget(step, from));
    } finally {
      pushing = false;
      unwatch();
      tellClock();
    }
    return { from, to: clock.now(), said };
  };
  return { pushing: () => pushing, push };
}
