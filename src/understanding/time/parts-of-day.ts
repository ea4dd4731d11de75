/** Parts of the day: the hours that 上午, 傍晚 or 凌晨 mean by themselves, and how they read an hour's number. */

import { oneOf, type Reader, vocabulary } from './read';

/**
 * `from` and `to` are hours of the nominal day; past 24 the next morning. These are custom, except the night: 22:00–06:00 is
 * the statute's (噪声污染防治法 Art. 88).
 */
export type PartOfDay = {
  readonly from: number;
  readonly to: number;
  readonly reads: 'morning' | 'dawn' | 'noon' | 'afternoon' | 'evening' | 'night';
};

const dawn: PartOfDay = { from: 0, to: 6, reads: 'dawn' };
const early: PartOfDay = { from: 6, to: 9, reads: 'morning' };
const morning: PartOfDay = { from: 8, to: 12, reads: 'morning' };
const noon: PartOfDay = { from: 11, to: 13, reads: 'noon' };
const afternoon: PartOfDay = { from: 12, to: 18, reads: 'afternoon' };
const dusk: PartOfDay = { from: 17, to: 19, reads: 'afternoon' };
const evening: PartOfDay = { from: 18, to: 24, reads: 'evening' };
const night: PartOfDay = { from: 22, to: 30, reads: 'night' };
const daytime: PartOfDay = { from: 6, to: 22, reads: 'morning' };

/** Whole words. */
export const partOfDay: Reader<PartOfDay> = vocabulary([
  ['凌晨', dawn],
  ['清晨|清早|大清早|一清早|一大早|一大清早|大早上|一早|拂晓|黎明', early],
  ['早上|早晨|早间|上午|午前|早晨间', morning],
  ['中午|午间|晌午|大中午', noon],
  ['正午', { from: 12, to: 12, reads: 'noon' }],
  ['午夜|子夜', { from: 24, to: 24, reads: 'night' }],
  ['下午|午后', afternoon],
  ['傍晚|黄昏|傍黑', dusk],
  ['晚上|晚间|夜晚|大晚上|当晚', evening],
  ['夜里|夜间|深夜|半夜|大半夜|三更半夜|后半夜|下半夜|半夜里|深更半夜', night],
  ['白天|白日', daytime],
]);

/** Single signs, which stand only after a day or before a clock time. */
export const shortPart: Reader<PartOfDay> = vocabulary([
  ['早|晨', morning],
  ['晚', evening],
  ['夜', night],
  ['午', noon],
]);

/** What follows 早 or 晚 where it is no part of the day: 晚饭, 晚点, 早一点. */
export const otherWordAfter = (sign: string): boolean => oneOf('饭餐点些于了归会已退自班安期晚中', sign);

/**
 * The hour that a number means in a part of the day, in hours of the nominal day: 晚上12点 is 24, 昨晚两点 26.
 * `null` where it makes no sense (下午20点 is taken as written).
 */
export function hourIn(part: PartOfDay, hour: number): number {
  if (hour > 12) return hour;
  switch (part.reads) {
    case 'dawn':
      return hour === 12 ? 0 : hour;
    case 'morning':
      return hour;
    case 'noon':
      return hour >= 1 && hour <= 4 ? hour + 12 : hour;
    case 'afternoon':
      return hour < 12 ? hour + 12 : 12;
    case 'evening':
      return hour <= 4 ? hour + 24 : hour === 12 ? 24 : hour + 12;
    case 'night':
      return hour <= 6 ? hour + 24 : hour === 12 ? 24 : hour + 12;
  }
}
