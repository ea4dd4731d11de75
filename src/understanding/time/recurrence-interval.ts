/** The count in a recurrence: 每两周's two, and 一次 behind it. */

import type { Recurrence } from './expression';
import { numeral } from './numerals';
import { past, type Reader, words } from './read';

/** A recurrence without its time of day. */
export type Rule = Omit<Recurrence, 'kind' | 'time' | 'timeEnd'>;

export const interval: Reader<number> = (text, at) => {
  const read = numeral(text, at);
  if (read === null || read.value.plain || !Number.isInteger(read.value.value)) return null;
  return read.value.value < 1 || read.value.value > 999 ? null : { value: read.value.value, to: read.to };
};

/** An interval of one goes without saying. */
export const every = (freq: Rule['freq'], count: number): Rule => (count > 1 ? { freq, interval: count } : { freq });

export const timesIn = (text: string, at: number): number => past(text, at, words('一次|1次|一回|一更|两次|2次|三次|3次'));
