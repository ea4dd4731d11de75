/** The hours that a clock time's words come to: 下午3点 is 15, 昨晚两点 the next morning's 2, 3点 alone 15. */

import { hourIn, type PartOfDay } from './parts-of-day';

/** `seconds` since the hour; `hour: null` is a part of the day without a time. `spoken`: said with 点, so 3 may be 15. */
export type Clock = {
  readonly part: PartOfDay | null;
  readonly hour: number | null;
  readonly seconds: number;
  readonly spoken: boolean;
};

/**
 * Milliseconds since the nominal day's midnight. An hour from 1 to 5 said with 点 and nothing else is the afternoon's: nobody
 * calls a meeting for three in the night without saying so.
 */
export function sinceMidnight({ part, hour, seconds, spoken }: Clock, fallback: PartOfDay | null = null): number {
  const of = part ?? fallback;
  if (hour === null) return (of?.from ?? 0) * 3_600_000;
  const read = of !== null ? hourIn(of, hour) : spoken && hour >= 1 && hour <= 5 ? hour + 12 : hour;
  return read * 3_600_000 + seconds * 1000;
}

/**
 * Where a range of clock times ends, in milliseconds since its nominal day's midnight: the first that the words may mean after
 * its start. 下午3点到5点 is 17, 9点到5点 is 17, 22点到6点 is 30.
 */
export function endAfter(start: number, part: PartOfDay | null, end: Clock): number {
  const literal = sinceMidnight({ ...end, spoken: false });
  const half = end.part === null && (end.hour ?? 0) <= 12 ? 12 : 24;
  const options = [literal, sinceMidnight(end, end.part ?? part), literal + half * 3_600_000, literal + 24 * 3_600_000];
  return Math.min(...options.filter((option) => option > start));
}

/**
 * The part of the day that a range's left end takes from its right one: 1点到下午3点 is all afternoon. Not from an evening:
 * 8点到晚上10点 is the whole day.
 */
export function borrowedPart(left: Clock, right: Clock): PartOfDay | null {
  const { part } = right;
  if (left.part !== null || left.hour === null || left.hour > 12 || right.hour === null || part === null) return null;
  if (part.reads === 'evening' || part.reads === 'night') return null;
  return sinceMidnight(left, part) < sinceMidnight(right) ? part : null;
}
