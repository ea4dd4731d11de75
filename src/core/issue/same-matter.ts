/** Whether a new report is the same matter as one we know: a supporter, the reporter again, a reopening, or a recurrence (DOMAIN: duplicates). */

import { days, hours, type Instant, later } from '../../kernel/instant';
import { reopenable } from './decide-ending';
import { type Issue, isOpen, type PersonId, tellsOfIt } from './issue';
import type { Category } from './vocabulary';

export type Report = { readonly category: Category; readonly place: string | null; readonly reporter: PersonId; readonly at: Instant };

/** Equal, or one contains the other. */
export type SamePlace = (one: string, other: string) => boolean;

export type Sameness =
  | { readonly kind: 'new' }
  | { readonly kind: 'supports'; readonly issue: Issue }
  | { readonly kind: 'again'; readonly issue: Issue }
  | { readonly kind: 'reopens'; readonly issue: Issue }
  | { readonly kind: 'recurs'; readonly issue: Issue };

/** A closed matter that comes back within this long is a recurrence (参考). */
export const recurrent = days(30);
/** Without a place, the same category counts as the same matter only this long, and only where it befalls everybody. */
const vague = hours(6);
const befallsEverybody: readonly Category[] = ['water', 'power', 'gas', 'lift'];

/** @param known issues of the compound that are open or ended within `recurrent`, newest first. */
export function sameMatter(report: Report, known: readonly Issue[], samePlace: SamePlace): Sameness {
  const same = known.filter(
    (issue) => issue.category === report.category && issue.category !== 'other' && coincide(report, issue, samePlace),
  );
  const open = same.find(isOpen);
  if (open) return { kind: tellsOfIt(open, report.reporter) ? 'again' : 'supports', issue: open };

  const ended = same.find((issue) => issue.state === 'closed' && issue.closedAt !== null && issue.place !== null);
  if (ended === undefined || ended.closedAt === null) return { kind: 'new' };
  if (report.at <= later(ended.closedAt, reopenable) && tellsOfIt(ended, report.reporter)) return { kind: 'reopens', issue: ended };
  return report.at <= later(ended.closedAt, recurrent) ? { kind: 'recurs', issue: ended } : { kind: 'new' };
}

function coincide(report: Report, issue: Issue, samePlace: SamePlace): boolean {
  if (report.place !== null && issue.place !== null) return samePlace(report.place, issue.place);
  return befallsEverybody.includes(report.category) && report.at <= later(issue.registeredAt, vague);
}
