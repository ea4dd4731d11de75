/** Meetings of a compound: one by its number, those ahead, the last one that is over; and the rule by which it meets. */

import { z } from 'zod';
import { parties } from '../core/issue/vocabulary';
import { liveMeetingStates, type Meeting, meetingKinds, meetingStates } from '../core/meeting/meeting';
import type { MeetingRule } from '../core/meeting/rule';
import type { CivilDay } from '../kernel/civil';
import type { Instant } from '../kernel/instant';
import type { Prisma } from './generated/client';
import { moment, momentOrNull } from './moments';
import type { Transaction } from './transaction';

const instantShape = z.number().transform((at) => at as Instant);
const signIns = z.array(z.object({ person: z.number(), party: z.enum(parties).nullable(), at: instantShape }));
const resolutions = z.array(z.object({ issue: z.number(), joint: z.boolean() }));
const state = z.enum(meetingStates);
const kind = z.enum(meetingKinds);

function meetingOf(row: Prisma.MeetingGetPayload<object>): Meeting {
  const { compoundId, ...same } = row;
  return {
    ...same,
    compound: compoundId,
    kind: kind.parse(row.kind),
    ruleDay: row.ruleDay as CivilDay | null,
    at: moment(row.at),
    scheduledAt: moment(row.scheduledAt),
    state: state.parse(row.state),
    signIns: signIns.parse(row.signIns),
    resolutions: resolutions.parse(row.resolutions),
    endedAt: momentOrNull(row.endedAt),
  };
}

export async function findMeeting(transaction: Transaction, compoundId: number, number: number): Promise<Meeting | null> {
  const row = await transaction.meeting.findUnique({ where: { compoundId_number: { compoundId, number } } });
  return row && meetingOf(row);
}

/** Not over yet, the earliest first. */
export async function findLiveMeetings(transaction: Transaction, compoundId: number): Promise<readonly Meeting[]> {
  const rows = await transaction.meeting.findMany({
    where: { compoundId, state: { in: [...liveMeetingStates] } },
    orderBy: [{ at: 'asc' }, { number: 'asc' }],
  });
  return rows.map(meetingOf);
}

/** The latest that is over. */
export async function findLastMeeting(
  transaction: Transaction,
  compoundId: number,
  states: readonly ('held' | 'unheld')[],
): Promise<Meeting | null> {
  const row = await transaction.meeting.findFirst({ where: { compoundId, state: { in: [...states] } }, orderBy: { endedAt: 'desc' } });
  return row && meetingOf(row);
}

export async function findLastMeetingNumber(transaction: Transaction, compoundId: number): Promise<number> {
  const { _max } = await transaction.meeting.aggregate({ where: { compoundId }, _max: { number: true } });
  return _max.number ?? 0;
}

/** The last day that the rule named and a meeting was planned for. */
export async function findLastRuleDay(transaction: Transaction, compoundId: number): Promise<CivilDay | null> {
  const { _max } = await transaction.meeting.aggregate({ where: { compoundId }, _max: { ruleDay: true } });
  return _max.ruleDay as CivilDay | null;
}

const ruleShape = z.object({
  unit: z.enum(['week', 'month']),
  interval: z.number(),
  weekdays: z.array(z.number()),
  nth: z.array(z.number()),
  dates: z.array(z.number()),
  minute: z.number(),
  from: z.number().transform((day) => day as CivilDay),
});

export async function findMeetingRule(transaction: Transaction, compoundId: number): Promise<MeetingRule | null> {
  const row = await transaction.meetingRule.findUnique({ where: { compoundId } });
  return row && ruleShape.parse(row.rule);
}
