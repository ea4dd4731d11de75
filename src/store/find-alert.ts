/** Alerts: the one about an issue, those that run in a compound, the one somebody was told of; and what happened to one. */

import { z } from 'zod';
import { type Alert, alertEndings } from '../core/alert/alert';
import type { AlertEvent } from '../core/alert/event';
import type { Words } from '../core/issue/event';
import { parties } from '../core/issue/vocabulary';
import type { Instant } from '../kernel/instant';
import type { Prisma } from './generated/client';
import { moment, momentOrNull } from './moments';
import type { Transaction } from './transaction';

const receipts = z.array(z.object({ party: z.enum(parties), by: z.number(), at: z.number().transform((at) => at as Instant) }));
const partyList = z.array(z.enum(parties));
const ending = z.enum(alertEndings).nullable();

function alertOf(row: Prisma.AlertGetPayload<object>): Alert {
  const { compoundId, leaderId, ...same } = row;
  return {
    ...same,
    leader: leaderId,
    compound: compoundId,
    raisedAt: moment(row.raisedAt),
    parties: partyList.parse(row.parties),
    receipts: receipts.parse(row.receipts),
    shownAt: momentOrNull(row.shownAt),
    endedAt: momentOrNull(row.endedAt),
    ending: ending.parse(row.ending),
    debriefedAt: momentOrNull(row.debriefedAt),
  };
}

export async function findAlert(transaction: Transaction, compoundId: number, number: number): Promise<Alert | null> {
  const row = await transaction.alert.findUnique({ where: { compoundId_number: { compoundId, number } } });
  return row && alertOf(row);
}

/** The oldest first. */
export async function findRunningAlerts(transaction: Transaction, compoundId: number): Promise<readonly Alert[]> {
  const rows = await transaction.alert.findMany({ where: { compoundId, endedAt: null }, orderBy: { raisedAt: 'asc' } });
  return rows.map(alertOf);
}

/** The compound of the latest running alert that this person was told of alone. */
export async function findAlertedCompound(transaction: Transaction, person: number): Promise<number | null> {
  const row = await transaction.alert.findFirst({ where: { endedAt: null, told: { has: person } }, orderBy: { raisedAt: 'desc' } });
  return row?.compoundId ?? null;
}

export async function findAlertHistory(transaction: Transaction, compoundId: number, number: number): Promise<readonly AlertEvent[]> {
  const rows = await transaction.alertEvent.findMany({
    where: { compoundId, number },
    orderBy: { version: 'asc' },
    include: { words: { select: { content: true } } },
  });
  return rows.map(({ type, byId, at, data, words }) => {
    const said = words?.content ? { words: words.content as Words } : {};
    return { type, by: byId, at: moment(at), ...(data as object), ...said } as AlertEvent;
  });
}
