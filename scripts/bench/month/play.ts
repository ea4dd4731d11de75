/** Plays the month: everybody says what comes to them, in the order of time, and the clock walks through every due instant between. */

import type { Rehearsal } from '../../../src/assemble';
import { days, hours, type Instant, later } from '../../../src/kernel/instant';
import { between, type Dice, resident } from './cast';
import { type Deed, next, report, type Seen, smallTalk } from './deeds';

export type Month = { readonly compounds: number; readonly days: number; readonly reports: number };

type Planned = Deed & { readonly at: Instant };

/** @param daily called at the end of each day. */
export async function play(rehearsal: Rehearsal, month: Month, dice: Dice, daily: (now: Instant) => Promise<void>): Promise<number> {
  const start = rehearsal.clock.now();
  const end = later(start, days(month.days));
  const agenda: Planned[] = [...reportsOf(month, dice, start)];
  const versions = new Map<string, number>();
  let said = 0;
  let day = later(start, days(1));
  for (;;) {
    agenda.sort((one, other) => one.at - other.at);
    const deed = agenda.shift();
    const until = deed === undefined || deed.at > end ? end : deed.at;
    while (day <= until) {
      await rehearsal.advance(day);
      agenda.push(...(await reactions(rehearsal, dice, versions)).filter(({ at }) => at > day));
      await daily(day);
      day = later(day, days(1));
    }
    if (deed === undefined || deed.at > end) break;
    await rehearsal.advance(deed.at);
    said += 1;
    await say(rehearsal, deed, said);
    agenda.push(...(await reactions(rehearsal, dice, versions)));
  }
  return said;
}

function reportsOf({ compounds, reports, days: length }: Month, dice: Dice, start: Instant): readonly Planned[] {
  const planned: Planned[] = [];
  for (let room = 0; room < compounds; room += 1) {
    for (let nth = 0; nth < reports; nth += 1) {
      const deed = report(dice, room);
      const at = later(start, Math.floor(dice() * days(length - 2)));
      planned.push({ ...deed, at });
      // A neighbour says the same.
      if (dice() < 0.15) planned.push({ ...deed, from: resident(room, between(dice, 13, 18)), at: later(at, hours(1 + dice() * 5)) });
      if (dice() < 0.5) planned.push({ ...smallTalk(dice, room), at: later(at, hours(dice() * 3)) });
    }
  }
  return planned;
}

async function say({ chat, bot, clock, advance }: Rehearsal, { from, room, text, picture }: Deed, nth: number): Promise<void> {
  chat.person(from);
  await chat.says({ id: `m${nth}`, at: clock.now(), room, from, text, ...(picture ? { picture: onePixel } : {}) });
  await bot.settle();
  await advance(clock.now());
}

/** Whoever's turn it is on an issue that has changed its state. */
async function reactions({ setup, clock }: Rehearsal, dice: Dice, states: Map<string, number>): Promise<readonly Planned[]> {
  const now = clock.now();
  const changed = await setup.store.transaction((transaction) =>
    transaction.issue.findMany({
      where: { since: { gte: new Date(now - hours(26)) } },
      orderBy: [{ compoundId: 'asc' }, { number: 'asc' }],
    }),
  );
  const planned: Planned[] = [];
  for (const row of changed) {
    const key = `${row.compoundId}/${row.number}`;
    if (states.get(key) === row.since.getTime()) continue;
    states.set(key, row.since.getTime());
    const [reporter] = await setup.store.transaction((transaction) => transaction.person.findMany({ where: { id: row.reporterId } }));
    const seen: Seen = { ...row, reporter: reporter?.name ?? '' };
    planned.push(...next(dice, row.compoundId - 1, seen).map((deed) => ({ ...deed, at: later(now, Math.ceil(deed.wait)) })));
  }
  return planned;
}

/** A picture that is one: 1 × 1, PNG. */
const onePixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);
