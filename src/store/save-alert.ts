/** Writes an alert and the events that changed it, unless somebody changed it since it was read. */

import type { Alert } from '../core/alert/alert';
import type { AlertEvent } from '../core/alert/event';
import { Conflict } from '../kernel/conflict';
import type { Prisma } from './generated/client';
import { keepWords } from './keep-words';
import { stamp, stampOrNull } from './moments';
import type { Transaction } from './transaction';

/** @throws Conflict when the row is no longer at the version that the events were decided on; version 0 is none. */
export async function saveAlert(transaction: Transaction, alert: Alert, events: readonly AlertEvent[]): Promise<void> {
  const row = rowOf(alert);
  const { compoundId, number } = row;
  const version = alert.version - events.length;
  const { count } =
    version === 0
      ? await transaction.alert.createMany({ data: [row], skipDuplicates: true })
      : await transaction.alert.updateMany({ where: { compoundId, number, version }, data: row });
  if (count === 0) throw new Conflict(`the alert of #${number} of ${compoundId} is no longer at version ${version}`);
  await appendEvents(transaction, alert, version, events);
}

function rowOf({ compound, leader, ...alert }: Alert): Prisma.AlertCreateManyInput {
  return {
    ...alert,
    compoundId: compound,
    leaderId: leader,
    raisedAt: stamp(alert.raisedAt),
    parties: [...alert.parties],
    receipts: alert.receipts.map((receipt) => ({ ...receipt })),
    told: [...alert.told],
    shownAt: stampOrNull(alert.shownAt),
    endedAt: stampOrNull(alert.endedAt),
    debriefedAt: stampOrNull(alert.debriefedAt),
  };
}

async function appendEvents(transaction: Transaction, alert: Alert, before: number, events: readonly AlertEvent[]): Promise<void> {
  let version = before;
  for (const event of events) {
    version += 1;
    const { type, by, at, words: _words, ...data } = event;
    const wordsId = await keepWords(transaction, alert.compound, event);
    const { compound: compoundId, number } = alert;
    await transaction.alertEvent.create({
      data: { compoundId, number, version, type, byId: by, at: stamp(at), data: data as object, wordsId },
    });
  }
}
