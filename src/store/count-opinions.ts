/** How often a second opinion was asked for, and what came of it: counted a day, so that nothing is told of any one message. */

import { z } from 'zod';
import { type Opinion, opinions } from '../core/issue/opinion';
import { addDays, type CivilDay, isoDate } from '../kernel/civil';
import type { Transaction } from './transaction';

const keyOf = (day: CivilDay): string => `second-opinion/${isoDate(day)}`;
const counts = z.partialRecord(z.enum(opinions), z.number());
export type OpinionCounts = z.infer<typeof counts>;

/** In one statement, as eight rooms may count at once. */
export async function countOpinion(transaction: Transaction, day: CivilDay, opinion: Opinion): Promise<void> {
  await transaction.$executeRaw`
    INSERT INTO setting (key, value) VALUES (${keyOf(day)}, jsonb_build_object(${opinion}::text, 1))
    ON CONFLICT (key) DO UPDATE SET value = setting.value || jsonb_build_object(
      ${opinion}::text, COALESCE((setting.value ->> ${opinion}::text)::int, 0) + 1)`;
}

/** Of `days` days up to this one. */
export async function sumOpinions(transaction: Transaction, day: CivilDay, days: number): Promise<OpinionCounts> {
  const keys = Array.from({ length: days }, (_, back) => keyOf(addDays(day, -back)));
  const rows = await transaction.setting.findMany({ where: { key: { in: keys } } });
  const sum: Partial<Record<Opinion, number>> = {};
  for (const { value } of rows) {
    const counted = counts.parse(value);
    for (const opinion of opinions) sum[opinion] = (sum[opinion] ?? 0) + (counted[opinion] ?? 0);
  }
  return sum;
}

/** What was counted before that day. */
export async function forgetOpinions(transaction: Transaction, before: CivilDay): Promise<void> {
  await transaction.setting.deleteMany({ where: { key: { startsWith: 'second-opinion/', lt: keyOf(before) } } });
}
