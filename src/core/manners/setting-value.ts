/** The values that a setting can have, and the bounds between which they lie. */

import type { Allowance } from '../calendar/deadline';
import { type WorkingSchedule, workingDayLength } from '../calendar/working-hours';
import type { QuietHours } from '../reminder/quiet-hours';

export type SettingValue =
  | { readonly kind: 'length'; readonly length: Allowance }
  | { readonly kind: 'quiet'; readonly quiet: QuietHours }
  | { readonly kind: 'hours'; readonly hours: WorkingSchedule };

export const lengthValue = (length: Allowance): SettingValue => ({ kind: 'length', length });
export const quietValue = (quiet: QuietHours): SettingValue => ({ kind: 'quiet', quiet });
export const hoursValue = (hours: WorkingSchedule): SettingValue => ({ kind: 'hours', hours });

/** Both ends belong to it. */
export type Extent<Value> = { readonly least: Value; readonly most: Value };
/** One for every way of counting that is allowed; both ends are counted in it. */
export type LengthBounds = readonly Extent<Allowance>[];

export type Bounds =
  | { readonly kind: 'length'; readonly units: LengthBounds }
  /** Milliseconds since midnight: the evening's beginning, the morning's end. */
  | { readonly kind: 'quiet'; readonly from: Extent<number>; readonly to: Extent<number> }
  /** At most so many spans, all within these hours, so long together. */
  | {
      readonly kind: 'hours';
      readonly within: { readonly from: number; readonly to: number };
      readonly spans: number;
      readonly total: Extent<number>;
    };

export const wall = (least: number, most: number): Extent<Allowance> => ({ least: { milliseconds: least }, most: { milliseconds: most } });
export const workingHours = (least: number, most: number): Extent<Allowance> => ({
  least: { workingHours: least },
  most: { workingHours: most },
});
export const workingDays = (least: number, most: number): Extent<Allowance> => ({
  least: { workingDays: least },
  most: { workingDays: most },
});

type Unit = 'milliseconds' | 'workingHours' | 'workingDays';
type Counted = { readonly unit: Unit; readonly count: number };

export function counted(length: Allowance): Counted {
  if ('milliseconds' in length) return { unit: 'milliseconds', count: length.milliseconds };
  return 'workingHours' in length
    ? { unit: 'workingHours', count: length.workingHours }
    : { unit: 'workingDays', count: length.workingDays };
}

export const sameValue = (one: SettingValue, other: SettingValue): boolean => JSON.stringify(plain(one)) === JSON.stringify(plain(other));

/** Field by field, so that the order in which they were stored is no difference. */
function plain(value: SettingValue): unknown {
  switch (value.kind) {
    case 'length':
      return counted(value.length);
    case 'quiet':
      return [value.quiet.from, value.quiet.to];
    case 'hours':
      return value.hours.map(({ from, to }) => [from, to]);
  }
}

export function isWithinBounds(value: SettingValue, bounds: Bounds): boolean {
  if (value.kind === 'length' && bounds.kind === 'length') return bounds.units.some((extent) => lengthLies(value.length, extent));
  if (value.kind === 'quiet' && bounds.kind === 'quiet') return lies(value.quiet.from, bounds.from) && lies(value.quiet.to, bounds.to);
  if (value.kind !== 'hours' || bounds.kind !== 'hours') return false;
  const { hours } = value;
  const inOrder = hours.every(
    ({ from, to }, at) => from < to && from >= (hours[at - 1]?.to ?? bounds.within.from) && to <= bounds.within.to,
  );
  return inOrder && hours.length <= bounds.spans && lies(workingDayLength(hours), bounds.total);
}

const lies = (count: number, { least, most }: Extent<number>): boolean => count >= least && count <= most;

function lengthLies(length: Allowance, extent: Extent<Allowance>): boolean {
  const { unit, count } = counted(length);
  const [least, most] = [counted(extent.least), counted(extent.most)];
  return unit === least.unit && lies(count, { least: least.count, most: most.count });
}
