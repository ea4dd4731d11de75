/** Writes a meeting and the events that changed it, unless somebody changed it since it was read; and the rule by which a compound meets. */

import type { MeetingEvent } from '../core/meeting/event';
import type { Meeting } from '../core/meeting/meeting';
import type { MeetingRule } from '../core/meeting/rule';
import { Conflict } from '../kernel/conflict';
import type { Instant } from '../kernel/instant';
import type { Prisma } from './generated/client';
import { keepWords } from './keep-words';
import { stamp, stampOrNull } from './moments';
import type { Transaction } from './transaction';

/** @throws Conflict when the row is no longer at the version that the events were decided on; version 0 is none. */
export async function saveMeeting(transaction: Transaction, meeting: Meeting, events: readonly MeetingEvent[]): Promise<void> {
  const row = rowOf(meeting);
  const { compoundId, number } = row;
  const version = meeting.version - events.length;
  const { count } =
    version === 0
      ? await transaction.meeting.createMany({ data: [row], skipDuplicates: true })
      : await transaction.meeting.updateMany({ where: { compoundId, number, version }, data: row });
  if (count === 0) throw new Conflict(`meeting ${number} of ${compoundId} is no longer at version ${version}`);
  await appendEvents(transaction, meeting, version, events);
}

function rowOf({ compound, ...meeting }: Meeting): Prisma.MeetingCreateManyInput {
  return {
    ...meeting,
    compoundId: compound,
    at: stamp(meeting.at),
    scheduledAt: stamp(meeting.scheduledAt),
    coming: [...meeting.coming],
    excused: [...meeting.excused],
    signIns: meeting.signIns.map((one) => ({ ...one })),
    resolutions: meeting.resolutions.map((one) => ({ ...one })),
    endedAt: stampOrNull(meeting.endedAt),
  };
}

async function appendEvents(transaction: Transaction, meeting: Meeting, before: number, events: readonly MeetingEvent[]): Promise<void> {
  const { compound: compoundId, number } = meeting;
  let version = before;
  for (const event of events) {
    version += 1;
    const { type, by, at, words: _words, ...data } = event;
    const wordsId = await keepWords(transaction, compoundId, event);
    await transaction.meetingEvent.create({
      data: { compoundId, number, version, type, byId: by, at: stamp(at), data: data as object, wordsId },
    });
  }
}

/** Null: the compound no longer meets by a rule. */
export async function saveMeetingRule(
  transaction: Transaction,
  compoundId: number,
  rule: MeetingRule | null,
  byId: number | null,
  at: Instant,
): Promise<void> {
  await transaction.meetingRule.deleteMany({ where: { compoundId } });
  if (rule === null) return;
  const data = { ...rule, weekdays: [...rule.weekdays], nth: [...rule.nth], dates: [...rule.dates] };
  await transaction.meetingRule.create({ data: { compoundId, rule: data, byId, at: stamp(at) } });
}
