/** An answer about time in one line, as the tables of the tests and the bench write it. */

import type { TimeExpression } from '../../../src/understanding/time/expression';
import { type PrintedMeaning, type PrintedWhen, printWhen } from '../../../src/understanding/time/print-when';

/** Tuesday, 24 November 2026, nine in the morning. */
export const tuesday = '2026-11-24T09:00:00+08:00';

/**
 * `2026-11-25`, `2026-11-25 09:00`, `A to B` (B exclusive), `by B` (a deadline from now), `until B`, `from A`, `3 months`,
 * `90 s`, `5 workdays`, `WEEKLY MO,WE 15:00-17:00`.
 */
export const inShort = (found: readonly TimeExpression[]): string => printedInShort(printWhen(found));

/** The same of an answer in the form that `sanfang when` prints. */
export const printedInShort = (printed: PrintedWhen): string =>
  printed.kind === 'none' ? 'none' : [printed, ...(printed.more ?? [])].map(short).join(' | ');

function short(form: PrintedMeaning): string {
  const { kind, start, end, startOpen, endOpen, months, seconds, workdays } = form;
  if (kind === 'duration') {
    return [months && `${months} months`, seconds && `${seconds} s`, workdays && `${workdays} workdays`].filter(Boolean).join(' ');
  }
  if (kind === 'recurrence') return recurrence(form);
  if (kind !== 'range') return clock(start);
  if (startOpen) return `${start === null ? 'until' : 'by'} ${clock(end)}`;
  return endOpen ? `from ${clock(start)}` : `${clock(start)} to ${clock(end)}`;
}

function recurrence({ freq, interval, byday, nth, bymonthday, bymonth, time, timeEnd, workday }: PrintedMeaning): string {
  const parts = [
    freq,
    interval && `every ${interval}`,
    bymonth && `month ${bymonth}`,
    bymonthday && `day ${bymonthday}`,
    nth && `nth ${nth}`,
    byday,
    workday && 'workday',
    time && `${time}${timeEnd ? `-${timeEnd}` : ''}`,
  ];
  return parts.filter(Boolean).join(' ');
}

const clock = (local: unknown): string =>
  String(local)
    .replace('T', ' ')
    .replace(/(\d\d:\d\d):00$/, '$1');
