/** Updates on a running alert: the first is told at once, those within a minute of what was told share the next line. */

import { type Instant, later, minutes } from '../../kernel/instant';

/** A default of ours (参考), like that of the strip. */
const rest = minutes(1);

/** `from`: the index of the first update that the latest one is told with. */
export type Batch = { readonly from: number; readonly tellAt: Instant | 'now' };

/** @param times of all updates, in order; at least one. */
export function batchOfLatest(times: readonly Instant[]): Batch {
  let told: Instant | null = null;
  let waiting: { from: number; tellAt: Instant } | null = null;
  let batch: Batch = { from: 0, tellAt: 'now' };
  times.forEach((at, index) => {
    if (waiting !== null && at >= waiting.tellAt) {
      told = waiting.tellAt;
      waiting = null;
    }
    if (waiting !== null) batch = waiting;
    else if (told === null || at >= later(told, rest)) {
      told = at;
      batch = { from: index, tellAt: 'now' };
    } else {
      waiting = { from: index, tellAt: later(told, rest) };
      batch = waiting;
    }
  });
  return batch;
}
