/** Leave (请假): who is away from when to when, and who stands in. */

import { days, type Instant } from '../../kernel/instant';
import { accepted, type Result, refused } from '../../kernel/result';
import type { PersonId } from '../issue/issue';
import type { Party } from '../issue/vocabulary';
import { convenorOf, leadOf, secretaryOf } from './in-charge';
import { type Officer, without } from './officer';
import type { Speaker } from './role';
import { isPast, overlaps, type Span } from './span';

/** One that has not ended. */
export type Leave = Span & { readonly id: number; readonly person: PersonId; readonly deputy: PersonId | null };

/** Each kind has its own sentence in wording/leave.ts. */
export type LeaveRefusal =
  | { readonly kind: 'others-by-convenor' }
  | { readonly kind: 'no-post'; readonly name: string }
  | { readonly kind: 'leave-past' }
  | { readonly kind: 'leave-too-long' }
  | { readonly kind: 'leave-overlaps'; readonly name: string; readonly span: Span; readonly own: boolean }
  | { readonly kind: 'deputy-is-oneself'; readonly name: string }
  | {
      readonly kind: 'deputy-elsewhere';
      readonly name: string;
      readonly party: Party | null;
      readonly wanted: Party | 'convenors' | 'secretaries';
    }
  | { readonly kind: 'deputy-away'; readonly name: string; readonly span: Span }
  | { readonly kind: 'convenor-names-deputy' }
  | { readonly kind: 'not-on-leave'; readonly name: string };

/** Longer is no leave any more but a change of the post, or a slip of the date (a default of ours, 参考). */
const longest = days(190);

export type LeaveAsked = {
  readonly by: Speaker;
  readonly person: Officer;
  readonly deputy: Officer | null;
  readonly span: Span;
  readonly at: Instant;
};

/** @param leaves those in the compound that have not ended. */
export function decideLeave(asked: LeaveAsked, officers: readonly Officer[], leaves: readonly Leave[]): Result<null, LeaveRefusal> {
  const { person, deputy, span, at } = asked;
  const { name } = person;
  if (isPast(span, at)) return refused({ kind: 'leave-past' });
  if (span.until - Math.max(span.from, at) > longest) return refused({ kind: 'leave-too-long' });
  const other = leaves.find((leave) => leave.person === person.id && overlaps(leave, span));
  if (other !== undefined) return refused({ kind: 'leave-overlaps', name, span: other, own: asked.by.id === person.id });
  if (deputy === null) {
    const left = convenorOf(without(officers, person.id, { until: span.until, deputy: null }));
    return person.roles.includes('convenor') && left?.id === person.id ? refused({ kind: 'convenor-names-deputy' }) : accepted(null);
  }
  return decideDeputy(person, deputy, span, leaves);
}

function decideDeputy(person: Officer, deputy: Officer, span: Span, leaves: readonly Leave[]): Result<null, LeaveRefusal> {
  const { name, party } = deputy;
  if (deputy.id === person.id) return refused({ kind: 'deputy-is-oneself', name });
  const wanted = deputiesOf(person);
  if (!fits(deputy, wanted)) return refused({ kind: 'deputy-elsewhere', name, party, wanted });
  const away = leaves.find((leave) => leave.person === deputy.id && overlaps(leave, span));
  return away === undefined ? accepted(null) : refused({ kind: 'deputy-away', name, span: away });
}

/** Of the same party; for a convenor somebody of the grid or above: they will read what is private. */
const deputiesOf = ({ roles, party }: Officer): Party | 'convenors' | 'secretaries' =>
  roles.includes('convenor') ? 'convenors' : (party ?? 'secretaries');

function fits({ roles, party }: Officer, wanted: Party | 'convenors' | 'secretaries'): boolean {
  if (wanted === 'secretaries') return roles.includes('secretary');
  return wanted === 'convenors' ? party === 'grid' || roles.includes('convenor') || roles.includes('secretary') : party === wanted;
}

/** Who answers for that person while they are away; null where nobody else is there. */
export function standInFor(officers: readonly Officer[], person: Officer, until: Instant, deputy: PersonId | null): Officer | null {
  const left = without(officers, person.id, { until, deputy });
  const named = deputy === null ? undefined : left.find(({ id, away }) => id === deputy && away === null);
  const above = person.roles.includes('convenor') ? convenorOf(left) : secretaryOf(left);
  const next = named ?? (person.party === null ? above : leadOf(left, person.party));
  return next === null || next.id === person.id ? null : next;
}
