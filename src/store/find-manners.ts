/** The manners in force in a compound: the installation's, with what its convenor has changed; and who changed what. */

import { z } from 'zod';
import { mannersWith, type SettingChange } from '../core/manners/change-setting';
import type { Manners } from '../core/manners/manners';
import { isSettingKey } from '../core/manners/setting';
import type { SettingValue } from '../core/manners/setting-value';
import type { Instant } from '../kernel/instant';
import { moment } from './moments';
import type { Transaction } from './transaction';

export type RecordedChange = SettingChange & { readonly by: number | null; readonly at: Instant };

const time = z.number().nonnegative();
const allowance = z.union([
  z.strictObject({ workingHours: z.number().positive() }),
  z.strictObject({ workingDays: z.number().int().positive() }),
  z.strictObject({ milliseconds: time }),
]);
const span = z.strictObject({ from: time, to: time });

const settingValue: z.ZodType<SettingValue> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('length'), length: allowance }),
  z.strictObject({ kind: z.literal('quiet'), quiet: span }),
  z.strictObject({ kind: z.literal('hours'), hours: z.array(span).nonempty() }),
]);

/** @param before what was changed from then on is left out: a week that is over is counted by what stood in it. */
export async function findManners(transaction: Transaction, compound: number, usual: Manners, before?: Instant): Promise<Manners> {
  const changes = await findSettingChanges(transaction, compound);
  return mannersWith(usual, before === undefined ? changes : changes.filter(({ at }) => at < before));
}

/** The oldest first. What is kept there by a name that is none of these settings is somebody else's. */
export async function findSettingChanges(transaction: Transaction, compound: number): Promise<readonly RecordedChange[]> {
  const rows = await transaction.compoundSetting.findMany({ where: { compoundId: compound }, orderBy: { id: 'asc' } });
  return rows.flatMap(({ key, value, byId, at }) =>
    isSettingKey(key) ? [{ key, value: value === null ? null : settingValue.parse(value), by: byId, at: moment(at) }] : [],
  );
}
