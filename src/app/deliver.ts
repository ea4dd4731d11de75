/** Speaks what waits in the outbox: the most urgent first, once, at the platform's pace, and only while it is still true. */

import { days, type Instant, later } from '../kernel/instant';
import { readDocument } from '../store/documents';
import { findContact } from '../store/find-people';
import { findRoom } from '../store/know-room';
import { markReachable } from '../store/reach';
import { countSaidSince, findNextLines, markSending, type Settlement, settleLines, type TakenLine } from '../store/take-lines';
import type { Transaction } from '../store/transaction';
import { urgencies } from '../store/write-line';
import type { Line, Said, Say } from './line';
import type { Pacer } from './pace';
import { sayInGroup } from './say-in-group';
import type { Setup } from './setup';
import { asItStands } from './still-true';

/** After so many failures a line is parked and raised to the operator. */
const tries = 6;

/** Speaks until nothing is due. @returns milliseconds after which to come again where the pace says wait; null where nothing waits for it. */
export async function deliver(setup: Setup, say: Say, pacer: Pacer): Promise<number | null> {
  for (;;) {
    const said = await deliverOne(setup, say, pacer);
    if (said !== 'again') return said;
  }
}

async function deliverOne(setup: Setup, say: Say, pacer: Pacer): Promise<'again' | number | null> {
  const { store, clock, account } = setup;
  const now = clock.now();
  const resting = pacer.resting();
  const taken = await store.transaction((transaction) => take(setup, transaction, now, pacer, resting));
  if (typeof taken === 'number') return taken;
  if (taken === null) return resting.length > 0 ? 5_000 : null;
  if (taken === 'again' || taken.line === null) return 'again';
  const said = await say(taken.line);
  pacer.said(taken.room);
  await store.transaction(async (transaction) => {
    const settlement = settle(setup, taken.lines, said);
    if (settlement === null) return sayInGroup(setup, transaction, taken.lines, now);
    await settleLines(transaction, ids(taken.lines), settlement);
    const [first] = taken.lines;
    if (settlement.state === 'sent' && first !== undefined && 'person' in first.to)
      await markReachable(transaction, account, first.to.person, now);
  });
  return 'again';
}

type Taken = { readonly lines: readonly TakenLine[]; readonly line: Line | null; readonly room: number | null };
const ids = (lines: readonly TakenLine[]): readonly number[] => lines.map(({ id }) => id);

async function take(
  setup: Setup,
  transaction: Transaction,
  now: Instant,
  pacer: Pacer,
  resting: readonly number[],
): Promise<Taken | 'again' | number | null> {
  const found = await findNextLines(transaction, setup.account, now, resting);
  const [first] = found;
  if (first === undefined) return null;
  const wait = pacer.wait(first.urgency === urgencies.alert, await countSaidSince(transaction, setup.account, later(now, -days(1))));
  if (wait > 0) return wait;

  const lines: TakenLine[] = [];
  for (const line of found) {
    const stands = await asItStands(setup, transaction, line, now);
    if (stands === null) await settleLines(transaction, [line.id], { state: 'dropped' });
    else if (typeof stands === 'number') await settleLines(transaction, [line.id], { state: 'waiting', notBefore: stands });
    else lines.push(stands);
  }
  if (lines.length === 0) return 'again';

  const line = await lineTo(setup, transaction, lines);
  if (line === null) {
    if ('person' in first.to) {
      await sayInGroup(setup, transaction, lines, now);
      return 'again';
    }
    await settleLines(transaction, ids(lines), { state: 'parked' });
    setup.log('error', 'nobody-there', { outbox: first.id });
    return 'again';
  }
  await markSending(transaction, ids(lines), now);
  return { lines, line, room: 'room' in first.to ? first.to.room : null };
}

async function lineTo({ account, photos }: Setup, transaction: Transaction, lines: readonly TakenLine[]): Promise<Line | null> {
  const [first] = lines;
  if (first === undefined) return null;
  const to =
    'room' in first.to
      ? (await findRoom(transaction, first.to.room))?.externalId
      : (await findContact(transaction, account, first.to.person))?.id;
  if (to === undefined) return null;
  const contacts = await Promise.all(
    [...new Set(lines.flatMap(({ mentions }) => mentions))].map((person) => findContact(transaction, account, person)),
  );
  const picture = first.picture === null ? null : await photos.read(first.picture);
  return {
    to: 'room' in first.to ? { room: to } : { person: to },
    text: lines.map(({ text }) => text).join('\n'),
    mentions: contacts.flatMap((contact) => contact ?? []),
    picture,
    document: first.document === null ? null : await readDocument(transaction, first.document),
  };
}

/** Null: this platform cannot speak to that person alone. */
function settle(setup: Setup, lines: readonly TakenLine[], said: Said): Settlement | null {
  const now = setup.clock.now();
  const attempts = Math.max(...lines.map((line) => line.attempts)) + 1;
  switch (said.outcome) {
    case 'said':
      return { state: 'sent', at: now, messageId: said.id };
    case 'unreachable':
      return null;
    case 'unsure':
      if (lines.some(({ ifUnsure }) => ifUnsure === 'drop')) return { state: 'dropped' };
  }
  setup.log('warn', 'not-said', { outbox: lines[0]?.id ?? 0, attempts, outcome: said.outcome });
  if (attempts >= tries) {
    setup.log('error', 'line-parked', { outbox: lines[0]?.id ?? 0 });
    return { state: 'parked' };
  }
  return { state: 'waiting', notBefore: later(now, 1_000 * 4 ** attempts) };
}
