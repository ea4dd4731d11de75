/** The spans of time that a line names, for leave and duty: days, hours, 周六周日, 从明天起三天. */

import type { Span } from '../core/roster/span';
import { addDays, civilDay, instantOn, timeOfDay } from '../kernel/civil';
import { days, hours, type Instant, later } from '../kernel/instant';
import type { TimeExpression, TimeMeaning, TimeRange } from './time/expression';
import { when } from './time/when';

/** `from` and `to` where it stands in the text that was read; `named`: a length or both ends, not a day alone. */
export type SpanNamed = Span & { readonly at: readonly [number, number]; readonly named: boolean; readonly wholeDays: boolean };

export type SpansRead = { readonly text: string; readonly spans: readonly SpanNamed[] };

/** 周三周四 is two days, as 周三、周四 is. */
const apart = (text: string): string => text.replace(/((?:周|星期|礼拜)[一二三四五六日天])(?=周|星期|礼拜)/g, '$1、');

/** In the order of the text; what is no span (每周六) is left out. Spans that touch are one. */
export function spansNamed(typed: string, now: Instant): SpansRead {
  const text = apart(typed);
  const spans: SpanNamed[] = [];
  let open: TimeExpression | null = null;
  for (const expression of when(text, now)) {
    const { meaning } = expression;
    if (meaning.kind === 'range' && meaning.end === null && meaning.start !== null) {
      open = expression;
      continue;
    }
    const begun: number | null = open?.meaning.kind === 'range' ? (open.meaning.start?.at ?? null) : null;
    const meant = spanOf(meaning, (begun ?? now) as Instant);
    // 从明天请到周五: the day that is named last is the end of what began.
    const span = meant === null || begun === null ? meant : { ...meant, from: begun as Instant, named: true };
    if (span !== null) spans.push({ ...span, at: [open?.from ?? expression.from, expression.to] });
    open = null;
  }
  return { text, spans: joined(spans, text) };
}

type Meant = Omit<SpanNamed, 'at'>;

/** @param begun where a length counts from. */
function spanOf(meaning: TimeMeaning, begun: Instant): Meant | null {
  switch (meaning.kind) {
    case 'date':
      return { ...daysFrom(instantOn(meaning.start, 0), 1), named: false, wholeDays: true };
    case 'range':
      return rangeOf(meaning);
    case 'duration':
      return lengthOf(meaning, begun);
    case 'instant':
      return { from: begun, until: meaning.start, named: false, wholeDays: false };
    case 'recurrence':
      return null;
  }
}

function rangeOf({ start, end }: TimeRange): Meant | null {
  if (start === null || end === null) return null;
  const wholeDays = start.precision === 'day' && end.precision === 'day';
  return { from: start.at, until: end.at, named: wholeDays, wholeDays };
}

/** The day on which it begins is the first of them: 三天 said on Tuesday ends with Thursday. */
function lengthOf({ seconds, months, workdays }: Extract<TimeMeaning, { kind: 'duration' }>, begun: Instant): Meant | null {
  if (months !== undefined) return { ...daysFrom(begun, 30 * months), named: true, wholeDays: true };
  if (workdays !== undefined) return null;
  if (seconds === undefined) return null;
  const length = seconds * 1000;
  if (length >= hours(12)) return { ...daysFrom(begun, Math.ceil(length / days(1))), named: true, wholeDays: true };
  return { from: begun, until: later(begun, length), named: true, wholeDays: false };
}

const daysFrom = (from: Instant, count: number): Span => ({ from, until: instantOn(addDays(civilDay(from), count), 0) });

/** With nothing between them but 、 and the like. */
function joined(spans: readonly SpanNamed[], text: string): readonly SpanNamed[] {
  const result: SpanNamed[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    const between = last === undefined ? '' : text.slice(last.at[1], span.at[0]);
    if (last !== undefined && last.until === span.from && /^[\s、,，和及跟与]*$/.test(between))
      result[result.length - 1] = { ...last, until: span.until, at: [last.at[0], span.at[1]], named: true };
    else result.push(span);
  }
  return result;
}

/** As long as a shift lasts: a day from one hand-over to the next, an evening until the hand-over in the morning. */
export function asShift({ from, until, wholeDays }: SpanNamed, handOver: number): Span {
  if (wholeDays) return { from: later(from, timeOfDay(from) === 0 ? handOver : 0), until: later(until, handOver) };
  const night = timeOfDay(until) === 0 && timeOfDay(from) >= hours(17);
  return { from, until: night ? later(until, handOver) : until };
}
