/** The single matters a digest tells of by number: red ones, the longest overdue, what needs a decision, what came back. Private ones are only counted. */

import { days } from '../../kernel/instant';
import { isDiscreet } from '../alert/discreet';
import { type Issue, isOpen } from '../issue/issue';
import type { Manners } from '../manners/manners';
import type { Life } from './life';
import { isRedNow, lateBy } from './totals';
import { isWithin, type Week } from './week';

/** `hidden`: how many more there are that may not be named. */
export type Told<Matter> = { readonly named: readonly Matter[]; readonly hidden: number };

export type Late = { readonly issue: Issue; readonly by: number; readonly reason: string | null };
export type DecisionReason = 'handed-back-twice' | 'third-recurrence' | 'long-overdue';
export type Decision = { readonly issue: Issue; readonly why: DecisionReason };

/** Overdue by more than this, somebody above has to say how it goes on (a default of ours). */
const longOverdue = days(7);

function told<Matter extends { readonly issue: Issue }>(matters: readonly Matter[]): Told<Matter> {
  const named = matters.filter(({ issue }) => !isDiscreet(issue));
  return { named, hidden: matters.length - named.length };
}

/** Open ones first. */
export function redOnes(lives: readonly Life[], week: Week): Told<{ readonly issue: Issue }> {
  const red = lives.filter((life) => isRedNow(life, week)).map(({ issue }) => ({ issue }));
  return told(red.sort((one, other) => Number(isOpen(other.issue)) - Number(isOpen(one.issue)) || one.issue.number - other.issue.number));
}

/** The longest overdue first. */
export function overdueOnes(lives: readonly Life[], week: Week, manners: Manners): Told<Late> {
  const late = lives.flatMap((life) => {
    const by = lateBy(life, week, manners);
    return by === null ? [] : [{ issue: life.issue, by, reason: lastReason(life) }];
  });
  return told(late.sort((one, other) => other.by - one.by || one.issue.number - other.issue.number));
}

/** What was said last of how it goes: a progress, or why it was paused. */
const lastReason = ({ steps }: Life): string | null =>
  steps.findLast(({ event }) => (event.type === 'progressed' || event.type === 'paused') && event.words?.note)?.event.words?.note ?? null;

/** In the order of the reasons; of several reasons the first. */
export function decisionsOf(lives: readonly Life[], week: Week, manners: Manners): Told<Decision> {
  const needed = lives.flatMap((life) => {
    const why = whyDecide(life, lateBy(life, week, manners) ?? 0);
    return why === null ? [] : [{ issue: life.issue, why }];
  });
  const order: readonly DecisionReason[] = ['handed-back-twice', 'third-recurrence', 'long-overdue'];
  return told(needed.sort((one, other) => order.indexOf(one.why) - order.indexOf(other.why) || one.issue.number - other.issue.number));
}

function whyDecide({ issue }: Life, late: number): DecisionReason | null {
  if (issue.state === 'awaiting-dispatch' && issue.handBacks >= 2) return 'handed-back-twice';
  if (isOpen(issue) && issue.recurrence >= 3) return 'third-recurrence';
  return late > longOverdue ? 'long-overdue' : null;
}

/** Reopened within the week; each once. */
export const reopenedOnes = (lives: readonly Life[], week: Week): Told<{ readonly issue: Issue }> =>
  told(lives.filter(({ steps }) => steps.some(({ event }) => event.type === 'reopened' && isWithin(event.at, week))));

/** New within the week, and seen before. */
export const recurredOnes = (lives: readonly Life[], week: Week): Told<{ readonly issue: Issue }> =>
  told(lives.filter(({ issue }) => issue.recurrenceOf !== null && isWithin(issue.registeredAt, week)));
