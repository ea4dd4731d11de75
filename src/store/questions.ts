/** What the bot has asked somebody and waits to be answered: ids, never words. */

import { z } from 'zod';
import { debriefQuestions } from '../core/alert/alert';
import { opinionsBehind } from '../core/issue/opinion';
import type { Instant } from '../kernel/instant';
import { moment, stamp } from './moments';
import type { Transaction } from './transaction';

/** `register`: shall this message be registered? `void`: the message was recalled, shall the issue be void? `choose`: which of these did you mean? `debrief`: one of the five questions of a 复盘. `confirm-post`: does this reach you, as the holder of a post? `erase`: shall your words really go? `attend`: do you come to the meeting? `whistle`: what is still missing; the messages that it was begun in. */
const asked = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('register'), inbox: z.number(), opinion: z.enum(opinionsBehind).nullable().default(null) }),
  z.object({ kind: z.literal('void'), numbers: z.array(z.number()).readonly() }),
  z.object({ kind: z.literal('choose'), inbox: z.number(), numbers: z.array(z.number()).readonly() }),
  z.object({ kind: z.literal('followup'), number: z.number(), about: z.enum(['solved', 'satisfied']).default('solved') }),
  z.object({ kind: z.literal('debrief'), number: z.number(), question: z.enum(debriefQuestions) }),
  z.object({ kind: z.literal('confirm-post') }),
  z.object({ kind: z.literal('erase') }),
  z.object({ kind: z.literal('attend'), meeting: z.number() }),
  z.object({ kind: z.literal('whistle'), number: z.number(), inboxes: z.array(z.number()).readonly() }),
]);
export type Asked = z.infer<typeof asked>;

export type Question = {
  readonly id: number;
  readonly person: number;
  readonly room: number | null;
  readonly compound: number;
  readonly asked: Asked;
  readonly at: Instant;
};

/** A new question to a person takes the place of an older one of its kind in the same room. */
export async function askQuestion(transaction: Transaction, question: Omit<Question, 'id'>, expiresAt: Instant): Promise<void> {
  const { person, room, compound, at } = question;
  const { kind } = question.asked;
  if (kind !== 'followup') {
    await transaction.question.updateMany({
      where: { personId: person, roomId: room, kind, settledAt: null },
      data: { settledAt: stamp(at) },
    });
  }
  await transaction.question.create({
    data: {
      kind,
      personId: person,
      roomId: room,
      compoundId: compound,
      data: question.asked,
      askedAt: stamp(at),
      expiresAt: stamp(expiresAt),
    },
  });
}

/** Newest first. A follow-up is asked alone and may be answered in the room. */
export async function findOpenQuestions(
  transaction: Transaction,
  person: number,
  room: number | null,
  at: Instant,
): Promise<readonly Question[]> {
  const rows = await transaction.question.findMany({
    where: { personId: person, settledAt: null, expiresAt: { gt: stamp(at) }, OR: [{ roomId: room }, { kind: 'followup' }] },
    orderBy: { id: 'desc' },
  });
  return rows.map((row) => ({
    id: row.id,
    person: row.personId,
    room: row.roomId,
    compound: row.compoundId,
    asked: asked.parse(row.data),
    at: moment(row.askedAt),
  }));
}

export async function settleQuestion(transaction: Transaction, id: number, at: Instant): Promise<void> {
  await transaction.question.updateMany({ where: { id, settledAt: null }, data: { settledAt: stamp(at) } });
}

/** However many were asked, the issue has been answered for. */
export async function settleFollowupsOf(transaction: Transaction, compoundId: number, number: number, at: Instant): Promise<void> {
  await transaction.question.updateMany({
    where: { compoundId, kind: 'followup', settledAt: null, data: { path: ['number'], equals: number } },
    data: { settledAt: stamp(at) },
  });
}

/** Whatever was asked of somebody under this kind is no longer waited for. */
export async function settleKindOf(transaction: Transaction, personId: number, kind: Asked['kind'], at: Instant): Promise<void> {
  await transaction.question.updateMany({ where: { personId, kind, settledAt: null }, data: { settledAt: stamp(at) } });
}
