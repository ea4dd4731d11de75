/** Small facts of the installation, by name. */

import type { z } from 'zod';
import type { Transaction } from './transaction';

export async function readSetting<Value>(transaction: Transaction, key: string, shape: z.ZodType<Value>): Promise<Value | null> {
  const row = await transaction.setting.findUnique({ where: { key } });
  return row === null ? null : shape.parse(row.value);
}

export async function writeSetting(transaction: Transaction, key: string, value: number | string | boolean | object): Promise<void> {
  await transaction.setting.upsert({ where: { key }, create: { key, value }, update: { value } });
}
