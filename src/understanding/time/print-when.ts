/** The form that `sanfang when` prints: wall clock in China without an offset, the first expression and the others under `more`. */

import { isoDate, localIso } from '../../kernel/civil';
import type { Bound, TimeExpression, TimeMeaning } from './expression';

export type PrintedMeaning = { readonly kind: TimeMeaning['kind'] | 'none' } & Readonly<Record<string, unknown>>;
export type PrintedWhen = PrintedMeaning & { readonly more?: readonly PrintedMeaning[] };

export function printWhen(expressions: readonly TimeExpression[]): PrintedWhen {
  const [first, ...more] = expressions.map(({ meaning }) => printMeaning(meaning));
  if (first === undefined) return { kind: 'none' };
  return more.length === 0 ? first : { ...first, more };
}

function printMeaning(meaning: TimeMeaning): PrintedMeaning {
  switch (meaning.kind) {
    case 'instant':
      return { kind: 'instant', start: localIso(meaning.start) };
    case 'date':
      return { kind: 'date', start: isoDate(meaning.start) };
    case 'range': {
      const { start, end, startOpen, endOpen } = meaning;
      return {
        kind: 'range',
        start: printBound(start),
        end: printBound(end),
        ...(startOpen ? { startOpen } : {}),
        ...(endOpen ? { endOpen } : {}),
      };
    }
    case 'recurrence': {
      const { bymonthday, nth, ...rest } = meaning;
      return { ...rest, ...(nth ? { nth: oneOrMore(nth) } : {}), ...(bymonthday ? { bymonthday: oneOrMore(bymonthday) } : {}) };
    }
    default:
      return meaning;
  }
}

const oneOrMore = (list: readonly number[]): number | readonly number[] => (list.length === 1 ? (list[0] as number) : list);

const printBound = (bound: Bound | null): string | null =>
  bound === null ? null : bound.precision === 'day' ? localIso(bound.at).slice(0, 10) : localIso(bound.at);
