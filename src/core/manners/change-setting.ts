/** What changing a setting comes to: the manners after it, or why not. */

import { accepted, type Result, refused } from '../../kernel/result';
import type { Manners } from './manners';
import { inThisOrder, type SettingKey, settingKeys, settingOf } from './setting';
import { type Bounds, counted, isWithinBounds, type SettingValue, sameValue } from './setting-value';

/** `value` null: back to the default. */
export type SettingChange = { readonly key: SettingKey; readonly value: SettingValue | null };

export type SettingRefusal =
  | { readonly kind: 'out-of-bounds'; readonly key: SettingKey; readonly bounds: Bounds }
  | { readonly kind: 'nothing-changes'; readonly key: SettingKey; readonly value: SettingValue }
  /** It would no longer come before or behind the other one, which stands at `value`. */
  | {
      readonly kind: 'out-of-order';
      readonly key: SettingKey;
      readonly must: 'before' | 'behind';
      readonly other: SettingKey;
      readonly value: SettingValue;
    };

/** @param usual the installation's own, which is the default. */
export const mannersWith = (usual: Manners, changes: readonly SettingChange[]): Manners =>
  changes.reduce((manners, { key, value }) => settingOf(key).write(manners, value ?? settingOf(key).read(usual)), usual);

/** Those that differ from the default, in the order in which they are shown. */
export const changedSettings = (manners: Manners, usual: Manners): readonly SettingKey[] =>
  settingKeys.filter((key) => !sameValue(settingOf(key).read(manners), settingOf(key).read(usual)));

export function decideSetting(manners: Manners, usual: Manners, { key, value }: SettingChange): Result<Manners, SettingRefusal> {
  const { bounds, read, write } = settingOf(key);
  // The default is the installation's, which may lie outside.
  if (value !== null && !isWithinBounds(value, bounds)) return refused({ kind: 'out-of-bounds', key, bounds });
  const after = write(manners, value ?? read(usual));
  if (sameValue(read(after), read(manners))) return refused({ kind: 'nothing-changes', key, value: read(manners) });
  return outOfOrder(after, key) ?? accepted(after);
}

function outOfOrder(manners: Manners, key: SettingKey): Result<never, SettingRefusal> | null {
  const row = inThisOrder.find((keys) => keys.includes(key)) ?? [];
  const at = row.indexOf(key);
  const lengthOf = (one: SettingKey): number => {
    const value = settingOf(one).read(manners);
    return value.kind === 'length' ? counted(value.length).count : 0;
  };
  const refusal = (must: 'before' | 'behind', other: SettingKey | undefined) =>
    other === undefined ? null : refused({ kind: 'out-of-order', key, must, other, value: settingOf(other).read(manners) } as const);
  const earlier = row.slice(0, Math.max(at, 0)).findLast((other) => lengthOf(other) >= lengthOf(key));
  const later = row.slice(at + 1).find((other) => lengthOf(other) <= lengthOf(key));
  return refusal('behind', earlier) ?? refusal('before', later);
}
