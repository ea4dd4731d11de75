/** After a stop each work group is told, once, from when to when the bot was away, and what it makes up for; not in quiet hours, unless something red runs. */

import type { Issue, IssueState } from '../core/issue/issue';
import { afterQuiet } from '../core/reminder/quiet-hours';
import type { Span } from '../core/roster/span';
import { backKey, takeBackWaiting } from '../store/back-lines';
import { findBoundRooms } from '../store/bind-room';
import { findRunningAlerts } from '../store/find-alert';
import { findIssuesByNumber } from '../store/find-issues';
import { findManners } from '../store/find-manners';
import type { DueReminder } from '../store/save-reminders';
import type { Transaction } from '../store/transaction';
import { writeLine } from '../store/write-line';
import { backInGroupWords, type MissedFacts } from '../wording/back';
import type { Setup } from './setup';

/** @param kept what was owed meanwhile, and was still true. */
export async function tellBack(setup: Setup, stop: Span, kept: readonly DueReminder[]): Promise<void> {
  await setup.store.transaction(async (transaction) => {
    for (const room of await findBoundRooms(transaction, setup.account))
      await tellRoom(setup, transaction, room, stop, numbersOf(kept.filter(({ compound }) => compound === room.compound)));
  });
}

async function tellRoom(
  setup: Setup,
  transaction: Transaction,
  room: { readonly id: number; readonly compound: number },
  stop: Span,
  numbers: readonly number[],
): Promise<void> {
  const { account } = setup;
  const now = stop.until;
  const { quiet } = await findManners(transaction, room.compound, setup.manners);
  const running = (await findRunningAlerts(transaction, room.compound)).map(({ number }) => number);
  const at = running.length > 0 ? now : afterQuiet(now, quiet);
  const before = await takeBackWaiting(transaction, account, room.id);
  const span = { from: before?.from ?? stop.from, until: now };
  const issues = await findIssuesByNumber(transaction, room.compound, [...new Set([...(before?.issues ?? []), ...numbers])]);
  const missed = missedOf(issues, running);
  await writeLine(transaction, {
    key: `${backKey(room.id, span.from)}/${now}`,
    account,
    to: { room: room.id },
    // Ahead of what it announces.
    urgency: 'answer',
    text: backInGroupWords(span, missed, { on: before !== null, later: at > now, at }),
    ifUnsure: 'drop',
    at: now,
    notBefore: at,
    compound: room.compound,
    issues: Object.values(missed).flat(),
  });
}

/** What asks somebody for something; what says itself in the group (恢复, 办结) is not announced. */
const untold: readonly string[] = ['resume', 'followup-close', 'strip', 'debrief'];

const numbersOf = (kept: readonly DueReminder[]): readonly number[] =>
  kept.filter(({ kind, promise }) => (kind === 'issue' || kind === 'alert') && !untold.includes(promise)).map(({ number }) => number);

const kinds: Readonly<Partial<Record<IssueState, keyof MissedFacts>>> = {
  'awaiting-dispatch': 'dispatch',
  'awaiting-receipt': 'receipt',
  'in-hand': 'finish',
  whistled: 'whistle',
  'awaiting-followup': 'followup',
};

/** By what is owed about them now. @param running those about which an alert runs. */
function missedOf(issues: readonly Issue[], running: readonly number[]): MissedFacts {
  const of = (kind: keyof MissedFacts): readonly number[] =>
    issues
      .filter(({ number, state }) => (running.includes(number) ? kind === 'alert' : kinds[state] === kind))
      .map(({ number }) => number)
      .sort((one, other) => one - other);
  return {
    ...{ alert: of('alert'), dispatch: of('dispatch'), receipt: of('receipt') },
    ...{ finish: of('finish'), followup: of('followup'), whistle: of('whistle') },
  };
}
