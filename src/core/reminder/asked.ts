/** Whom a step of an issue asks: the person whose answer is owed, or who looks after it from above; and who may be asked in their place. */

import { isDispute } from '../issue/allowances';
import type { Issue } from '../issue/issue';
import { callableOf, convenorOf, leadOf, secretaryOf, whoseTurn } from '../roster/in-charge';
import type { Officer } from '../roster/officer';
import type { PromiseKind } from './plan';

export type Asked = {
  /** Each is asked. */
  readonly people: readonly Officer[];
  /** In this order, where somebody was told something in this half-day already and the matter cannot wait. */
  readonly instead: readonly Officer[];
};

export function askedBy(promise: PromiseKind, issue: Issue, officers: readonly Officer[]): Asked {
  const turn = whoseTurn(officers, issue);
  const convenor = convenorOf(officers) ?? secretaryOf(officers);
  const people = distinct(
    {
      'dispatch-due': [convenor],
      'receipt-due': [turn ?? convenor],
      'receipt-late': [convenor],
      'finish-due': [turn, convenor],
      'finish-late': [secretaryOf(officers) ?? convenor],
      'still-owed': [turn ?? convenor],
      'whistle-unanswered': [whistlerOf(officers, issue) ?? convenor],
      'whistle-stands': [whistlerOf(officers, issue) ?? convenor],
    }[promise as string] ?? [],
  );
  // The grid may dispatch as well as the convenor.
  const behind = issue.owner === null ? [leadOf(officers, 'grid')] : callableOf(officers, issue.owner);
  return { people, instead: distinct(behind).filter((officer) => officer.away === null && !people.includes(officer)) };
}

/**
 * What cannot wait for the round of the half-day: the steps of an urgent matter, as long as they are taken for the first time. A
 * red one's are told at once, and by themselves.
 */
export const isUrgent = (promise: PromiseKind, issue: Issue): boolean =>
  issue.severity === 'orange' && !isDispute(issue) && promise !== 'still-owed' && promise !== 'whistle-stands';

const whistlerOf = (officers: readonly Officer[], { whistle }: Issue): Officer | null =>
  officers.find(({ id, away }) => id === whistle?.by && away === null) ?? null;

const distinct = (people: readonly (Officer | null)[]): readonly Officer[] => [...new Set(people.flatMap((person) => person ?? []))];
