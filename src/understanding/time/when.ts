/** Finds every expression of time in a text, in order, and what each means at the moment of speaking. */

import { type CivilDay, civilDay } from '../../kernel/civil';
import type { Instant } from '../../kernel/instant';
import { bounded, daysAlone } from './bounded';
import { calendricalSigns } from './calendrical';
import { dueWithin, type Meaning, plainLength, shiftedInstant, stretchFromNow } from './counted';
import type { TimeExpression, TimeMeaning } from './expression';
import { normalise } from './normalise';
import { now } from './now';
import { range } from './ranges';
import { begins, furthestOf, mayBegin, numberSigns, type Read, type Reader, signsOf } from './read';
import { recurrence } from './recurrences';
import type { Base } from './stretch';

const clockSigns = `${numberSigns}凌清大一拂黎早上午正中晌下傍黄晚夜深半三后白当约差将快晨`;
const momentSigns = `${calendricalSigns}${clockSigns}`;

const ways = [
  begins(`每逢天日年月周星礼工隔${numberSigns}`, recurrence),
  begins(`从自由在于现此目即${momentSigns}`, range),
  begins(`请限务最不在于未今接自半俩仨${numberSigns}`, dueWithin),
  begins(`最不截直从自在于赶务请早晚下上${momentSigns}`, bounded),
  begins(`再过在等半俩仨${numberSigns}`, shiftedInstant),
  begins('过最近前此之刚上未今接后往随将下', stretchFromNow),
  begins(`半俩仨${numberSigns}`, plainLength),
];

const expression = furthestOf(ways);
const beginnings = new Set(signsOf(ways));

/** Readers in the order of their reach, for where the longest turns out to name no real time (2月30日). */
const fallbacks: readonly Reader<Meaning>[] = [daysAlone, bounded, dueWithin, shiftedInstant, stretchFromNow, plainLength];

/**
 * @param reference when the words were said: everything relative counts from it.
 * The whole is linear in the text's length: a reader looks a bounded way ahead, and none looks back more than a few signs.
 */
export function when(text: string, reference: Instant): readonly TimeExpression[] {
  const even = normalise(text);
  const today = civilDay(reference);
  const found: TimeExpression[] = [];
  let thread: CivilDay | null = null;
  for (let at = 0; at < even.length && found.length < most; ) {
    const sign = even.charAt(at);
    if (sentenceEnd.has(sign)) thread = null;
    const read: Read<TimeMeaning | null> | null =
      beginnings.has(sign) && mayBegin(even, at) && !isFlood(even, at)
        ? meant(even, at, { now: reference, today, after: null, thread, coming: thread !== null && thread >= today ? thread : null })
        : null;
    if (read === null) {
      at += 1;
      continue;
    }
    if (read.value !== null) {
      found.push({ from: at, to: read.to, words: text.slice(at, read.to), meaning: read.value });
      thread = dayOf(read.value) ?? thread;
    }
    at = read.to;
  }
  return found.length > 0 ? found : now(even, text, reference);
}

/** No message names more times than this; a flood of them is not read to its end. */
const most = 64;

/** Six of one sign in a row are no writing; the last few of them may begin something. */
function isFlood(text: string, at: number): boolean {
  for (let ahead = 1; ahead < 6; ahead += 1) if (text.charCodeAt(at + ahead) !== text.charCodeAt(at)) return false;
  return true;
}

const sentenceEnd = new Set(['。', '!', '?', '\n', '；', ';']);

function meant(text: string, at: number, base: Base): Read<TimeMeaning | null> | null {
  const longest = expression(text, at);
  if (longest === null) return null;
  const value = longest.value(base);
  if (value !== null) return { value, to: longest.to };
  for (const reader of fallbacks) {
    const read = reader(text, at);
    const meaning = read === null || read.to === longest.to ? null : read.value(base);
    if (read !== null && meaning !== null) return { value: meaning, to: read.to };
  }
  // What is no time as a whole (2月30日) is none in its parts either.
  return { value: null, to: longest.to };
}

/** The day that 当天 or a clock time after it belongs to. */
function dayOf(meaning: TimeMeaning): CivilDay | null {
  if (meaning.kind === 'date') return meaning.start;
  return meaning.kind === 'instant' ? civilDay(meaning.start) : startOf(meaning);
}

function startOf(meaning: TimeMeaning): CivilDay | null {
  return meaning.kind === 'range' && meaning.start !== null && meaning.startOpen !== true ? civilDay(meaning.start.at) : null;
}
