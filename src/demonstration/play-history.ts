/** Plays the demonstration's history to the real bot, on a clock of its own that walks up to the present; the sandbox's world shows what was said. */

import { z } from 'zod';
import { standingClock } from '../app/clock';
import { enrol } from '../app/enrol';
import type { Setup } from '../app/setup';
import type { World } from '../chat/wechaty/sandbox/world';
import { hours, type Instant, later } from '../kernel/instant';
import { readSetting, writeSetting } from '../store/settings';
import type { Store, Transaction } from '../store/transaction';
import { furnishWorld } from './furnish-world';
import { type HistoryLine, history, saidAt } from './history';
import { beginning, ending } from './notices';
import { play, sayIn } from './play-line';
import { demonstrationRoster } from './roster';
import { type Walk, walkOf } from './walk';

export type Playing = {
  /** The sandbox bot's own, but for the clock: the history becomes its past. */
  readonly setup: Omit<Setup, 'clock'>;
  /** No puppet may listen to it yet, or the bot would hear all of it again. */
  readonly world: World;
  /** The present: nothing is said after it. */
  readonly until: Instant;
};

const key = 'demonstration';
/** `until`: the present when it began, from which the days are counted back. `daysLeft`: those that are not played yet. */
const begun = z.object({ until: z.number(), daysLeft: z.number() });

/** Does it once for a database, however often it is called; what a kill cut short goes on. @returns whether anything was played. */
export async function playHistory({ setup, world, until }: Playing): Promise<boolean> {
  furnishWorld(world, setup.botNames[0]);
  const days = [...new Set(history.map(({ daysAgo }) => daysAgo))];
  const known = await setup.store.transaction((transaction) => readSetting(transaction, key, begun));
  const { until: present, daysLeft } = known ?? { until, daysLeft: days.length };
  if (daysLeft === 0) return false;

  const played = history.filter(({ daysAgo }) => days.indexOf(daysAgo) < days.length - daysLeft);
  const ahead = days.slice(days.length - daysLeft).map((day) => history.filter(({ daysAgo }) => daysAgo === day));
  const clock = standingClock(startOf(played, present as Instant));
  if (known === null) await begin(setup, world, clock.now());
  for (const [index, lines] of ahead.entries()) {
    const left = ahead.length - index - 1;
    await setup.store.transaction(async (transaction) => {
      const joined = { ...setup, clock, store: joining(transaction) };
      const walk = walkOf(joined, clock, sayIn(world, clock.now));
      await playDay(joined, world, walk, lines, present as Instant);
      if (left === 0) await walk.to(until);
      await writeSetting(transaction, key, { until: present, daysLeft: left });
    });
  }
  tell(world, ending, until);
  return true;
}

/** Where it was left; an hour before the first line where it was not begun. */
function startOf(played: readonly HistoryLine[], present: Instant): Instant {
  const last = played.at(-1);
  const [first] = history;
  if (last !== undefined) return saidAt(last, present);
  return first === undefined ? present : later(saidAt(first, present), -hours(1));
}

/** A day is one transaction: hundreds of small ones would make the first start slow, and half a day would be told twice. */
const joining = (transaction: Transaction): Store => ({ transaction: (work) => work(transaction), close: async () => undefined });

async function playDay(setup: Setup, world: World, walk: Walk, lines: readonly HistoryLine[], present: Instant): Promise<void> {
  for (const line of lines) {
    const at = saidAt(line, present);
    await walk.to(at);
    await play(setup, world, line, at);
    await walk.answer();
  }
}

async function begin({ store, account }: Playing['setup'], world: World, at: Instant): Promise<void> {
  const ids = { room: (name: string) => name, person: (name: string) => name };
  await store.transaction((transaction) => enrol(transaction, account, demonstrationRoster, ids, at));
  tell(world, beginning, at);
}

function tell(world: World, notice: string, at: Instant): void {
  for (const { room } of demonstrationRoster.compounds) {
    const told = world.messages({ room }).some(({ kind, text }) => kind === 'notice' && text === notice);
    if (!told) world.notice({ room }, notice, new Date(at).toISOString());
  }
}
