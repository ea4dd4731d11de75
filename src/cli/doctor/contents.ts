/** What the database's contents tell: the clock against what was heard, the pace, what lies undone, who cannot be reached. */

import { readClockOffset } from '../../app/clock-offset';
import { isYearKnown } from '../../core/calendar/working-day';
import { civilDay, wallClock } from '../../kernel/civil';
import { days, type Instant, later, minutes } from '../../kernel/instant';
import { findBoundRooms } from '../../store/bind-room';
import { sumOpinions } from '../../store/count-opinions';
import { countParked, countSaidByAccount, findAccounts, findSetAside, lastHeard } from '../../store/find-trouble';
import { compoundName } from '../../store/know-compound';
import { findUnreached } from '../../store/reach';
import type { Transaction } from '../../store/transaction';
import type { Finding, OutsideReader } from '../../wording/doctor';

/** Of a day's messages, the share above which it is said. */
const nearlyAll = 0.8;
/** Undone matters older than this are history. */
const recent = days(7);
/** How far the clock may have been set back without harm. */
const slack = minutes(5);

/** @param machineNow by the system's clock, which the sandbox's may be ahead of. */
export async function checkContents(
  transaction: Transaction,
  machineNow: Instant,
  perDay: number,
  reader: OutsideReader | null = null,
): Promise<readonly Finding[]> {
  const now = later(machineNow, await readClockOffset(transaction));
  const accounts = await countSaidByAccount(transaction, later(now, -days(1)));
  return [
    checkClock(now, await lastHeard(transaction)),
    ...accounts.map(({ platform, account, said }): Finding => {
      return { kind: 'pace', account: `${platform} ${account}`, said, most: perDay, good: said < perDay * nearlyAll };
    }),
    await checkOpinion(transaction, now, reader),
    { kind: 'parked', count: await countParked(transaction, later(now, -recent)) },
    { kind: 'set-aside', numbers: await findSetAside(transaction, later(now, -recent)) },
    ...(await checkPeople(transaction)),
  ];
}

/** Of a week's questions so many that stay without an answer are worth a look. */
const mostlyInVain = 0.5;

async function checkOpinion(transaction: Transaction, now: Instant, to: OutsideReader | null): Promise<Finding> {
  const counts = await sumOpinions(transaction, civilDay(now), 7);
  const asked = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const inVain = (counts.failed ?? 0) + (counts['timed-out'] ?? 0);
  return { kind: 'second-opinion', to, counts, good: asked === 0 || inVain < asked * mostlyInVain };
}

export const checkClock = (now: Instant, heard: Instant | null): Finding => ({
  kind: 'clock',
  now,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  heard,
  good: heard === null || heard <= later(now, slack),
});

/** The year's notice usually comes in November: from December on the coming year's is missed. */
export function checkCalendar(now: Instant, isKnown: (year: number) => boolean = isYearKnown): Finding {
  const { year, month } = wallClock(now);
  const wanted = month === 12 ? year + 1 : year;
  return { kind: 'calendar', year: wanted, known: isKnown(wanted) };
}

async function checkPeople(transaction: Transaction): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const account of await findAccounts(transaction)) {
    for (const { compound } of await findBoundRooms(transaction, account)) {
      const unreached = (await findUnreached(transaction, account, compound)).map(({ name }) => name);
      findings.push({ kind: 'people', compound: await compoundName(transaction, compound), unreached });
    }
  }
  return findings;
}
