/** Duty (值班): who is called first for a party in a span. */

import type { Instant } from '../../kernel/instant';
import { accepted, type Result, refused } from '../../kernel/result';
import type { PersonId } from '../issue/issue';
import type { Party } from '../issue/vocabulary';
import type { Leave } from './leave';
import type { Officer } from './officer';
import { isConvenor, type Speaker } from './role';
import { isPast, overlaps, type Span } from './span';

/** One that was not cancelled. */
export type Duty = Span & { readonly id: number; readonly party: Party; readonly person: PersonId };

/** Each kind has its own sentence in wording/duty.ts. */
export type DutyRefusal =
  | { readonly kind: 'duty-past' }
  | { readonly kind: 'no-party'; readonly name: string }
  | { readonly kind: 'other-partys-duty'; readonly name: string; readonly party: Party }
  | { readonly kind: 'duty-overlaps'; readonly name: string; readonly party: Party; readonly span: Span }
  | { readonly kind: 'away-then'; readonly name: string; readonly span: Span }
  | { readonly kind: 'no-such-duty' };

type Known = { readonly duties: readonly Duty[]; readonly leaves: readonly Leave[]; readonly nameOf: (person: PersonId) => string };

/** @returns the party that it is for: the person's own. One's own party enters it, the convenor for all. */
export function decideDuty(by: Speaker, person: Officer, spans: readonly Span[], at: Instant, known: Known): Result<Party, DutyRefusal> {
  const { id, name, party } = person;
  if (party === null) return refused({ kind: 'no-party', name });
  if (!isConvenor(by) && by.party !== party) return refused({ kind: 'other-partys-duty', name, party });
  if (spans.some((span) => isPast(span, at))) return refused({ kind: 'duty-past' });
  const taken = known.duties.find((duty) => duty.party === party && spans.some((span) => overlaps(duty, span)));
  if (taken !== undefined) return refused({ kind: 'duty-overlaps', name: known.nameOf(taken.person), party, span: taken });
  const away = known.leaves.find((leave) => leave.person === id && spans.some((span) => overlaps(leave, span)));
  return away === undefined ? accepted(party) : refused({ kind: 'away-then', name, span: away });
}

/** `off`: what is cancelled of it; `left`: what stays. */
export type Cancelled = { readonly duty: Duty; readonly off: readonly Span[]; readonly left: readonly Span[] };

/** Those of that person where one is named; within the spans where some are, else whole. */
export function decideCancelling(
  by: Speaker,
  person: PersonId | null,
  spans: readonly Span[],
  duties: readonly Duty[],
): Result<readonly Cancelled[], DutyRefusal> {
  const may = duties.filter(({ party }) => isConvenor(by) || by.party === party);
  const meant = may.filter(
    (duty) => (person === null || duty.person === person) && (spans.length === 0 || spans.some((span) => overlaps(duty, span))),
  );
  if (meant.length === 0) return refused({ kind: 'no-such-duty' });
  return accepted(meant.map((duty) => (spans.length === 0 ? { duty, off: [duty], left: [] } : cut(duty, spans))));
}

function cut(duty: Duty, spans: readonly Span[]): Cancelled {
  const { off, left } = spans.reduce<Omit<Cancelled, 'duty'>>(
    (before, span) => {
      const parts = before.left.map((one) => ({ one, meet: meetOf(one, span) }));
      return {
        off: [...before.off, ...parts.flatMap(({ meet }) => meet ?? [])],
        left: parts.flatMap(({ one, meet }) => (meet === null ? [one] : beside(one, meet))),
      };
    },
    { off: [], left: [{ from: duty.from, until: duty.until }] },
  );
  return { duty, off, left };
}

const meetOf = (one: Span, other: Span): Span | null =>
  overlaps(one, other) ? { from: Math.max(one.from, other.from) as Instant, until: Math.min(one.until, other.until) as Instant } : null;
const beside = (whole: Span, part: Span): readonly Span[] =>
  [
    { from: whole.from, until: part.from },
    { from: part.until, until: whole.until },
  ].filter(({ from, until }) => from < until);
