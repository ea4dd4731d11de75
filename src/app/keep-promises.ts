/** Fires what is due: each reminder in a transaction of its own, asked again whether it is still true before anything is said. */

import type { ReminderKind } from '../core/reminder/reminder';
import type { Instant } from '../kernel/instant';
import { findManners } from '../store/find-manners';
import { findRoomOf } from '../store/know-room';
import { type DueReminder, findDueReminders, fireReminder } from '../store/save-reminders';
import type { Transaction } from '../store/transaction';
import { keepers } from './keepers/registry';
import { errorFact } from './log';
import type { Occasion } from './occasion';
import type { Setup } from './setup';

const atOnce = 200;

/** What is about an alert goes first: after a stop much may be due at once. @returns those that fired and were still true. */
export async function keepPromises(setup: Setup, now: Instant): Promise<readonly DueReminder[]> {
  return [...(await keepThose(setup, now, 'alert')), ...(await keepThose(setup, now, 'all'))];
}

async function keepThose(setup: Setup, now: Instant, which: ReminderKind | 'all'): Promise<readonly DueReminder[]> {
  const kept: DueReminder[] = [];
  for (;;) {
    const due = await setup.store.transaction((transaction) => findDueReminders(transaction, now, atOnce, which));
    let failed = 0;
    for (const reminder of due) {
      const outcome = await fireAlone(setup, reminder, now);
      if (outcome === 'failed') failed += 1;
      else if (outcome) kept.push(reminder);
    }
    if (due.length < atOnce || failed === due.length) return kept;
  }
}

/** One that fails is tried again at the next beat, and holds up no other. */
async function fireAlone(setup: Setup, reminder: DueReminder, now: Instant): Promise<boolean | 'failed'> {
  try {
    return await setup.store.transaction((transaction) => fire(setup, transaction, reminder, now));
  } catch (error) {
    setup.log('error', 'reminder-failed', { reminder: reminder.id, ...errorFact(error) });
    return 'failed';
  }
}

async function fire(setup: Setup, transaction: Transaction, reminder: DueReminder, now: Instant): Promise<boolean> {
  if (!(await fireReminder(transaction, reminder.id, now))) return false;
  const keep = keepers[reminder.kind];
  return keep === undefined
    ? false
    : keep(await occasionOf(setup, transaction, reminder.compound, `reminder/${reminder.id}`, now), reminder);
}

/** The bot's own doing, at its own time. @param cause names it for the outbox. */
export async function occasionOf(setup: Setup, transaction: Transaction, compound: number, cause: string, at: Instant): Promise<Occasion> {
  const group = await findRoomOf(transaction, setup.account, compound);
  const led = { issues: new Set<number>(), sources: new Set<number>(), followed: false, private: false, catchesUp: false };
  const manners = await findManners(transaction, compound, setup.manners);
  return { setup, transaction, at, compound, manners, group, room: null, message: null, speaker: null, cause, led, counter: { next: 0 } };
}
