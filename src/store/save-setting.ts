/** A change of a compound's settings goes on record; one compound's are changed one after another. */

import type { RecordedChange } from './find-manners';
import { Prisma } from './generated/client';
import { stamp } from './moments';
import type { Transaction } from './transaction';

/** Held to the end of the transaction: two changes at once would each plan reminders by half of what is set; nor is an issue numbered meanwhile. */
export async function holdSettings(transaction: Transaction, compound: number): Promise<void> {
  await transaction.$queryRaw`SELECT id FROM compound WHERE id = ${compound} FOR UPDATE`;
}

export async function saveSetting(transaction: Transaction, compoundId: number, { key, value, by, at }: RecordedChange): Promise<void> {
  await transaction.compoundSetting.create({
    data: { compoundId, key, value: value === null ? Prisma.DbNull : (value as object), byId: by, at: stamp(at) },
  });
}
