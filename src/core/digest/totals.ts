/** What the digest counts first: what came, what ended, what is open, what is overdue. */

import { days, later } from '../../kernel/instant';
import { type Issue, isOpen } from '../issue/issue';
import type { Manners } from '../manners/manners';
import { finishDue, stepDue } from '../reminder/plan';
import type { Life } from './life';
import { isWithin, type Week } from './week';

export type Totals = {
  readonly new: number;
  readonly closed: number;
  /** 暂不能解决，已解释. */
  readonly explained: number;
  readonly open: number;
  readonly overdue: number;
  /** Became red within the week. */
  readonly red: number;
};

/** Drills, void ones and those merged into another are left out of every number. */
export const counts = ({ issue }: Life): boolean => !issue.drill && issue.state !== 'void' && issue.state !== 'merged';

export function totalsOf(lives: readonly Life[], week: Week, manners: Manners): Totals {
  const count = (holds: (life: Life) => boolean): number => lives.filter(holds).length;
  return {
    new: count(({ issue }) => isWithin(issue.registeredAt, week)),
    closed: count(({ issue }) => issue.state === 'closed' && isWithin(issue.closedAt, week)),
    explained: count(({ issue }) => issue.state === 'explained' && isWithin(issue.closedAt, week)),
    open: count(({ issue }) => isOpen(issue)),
    overdue: count((life) => lateBy(life, week, manners) !== null),
    red: count(({ issue }) => becameRed(issue, week)),
  };
}

const becameRed = ({ severity, raisedAt }: Issue, week: Week): boolean => severity === 'red' && isWithin(raisedAt, week);

/** Red ones that came, ended, or were still open. */
export const isRedNow = ({ issue }: Life, week: Week): boolean =>
  issue.severity === 'red' && (becameRed(issue, week) || isWithin(issue.closedAt, week) || isOpen(issue));

/** Milliseconds past the due of the next step (receiving or finishing) at the end of the week; null where no clock runs, or in time. */
export function lateBy(life: Life, { to }: Week, manners: Manners): number | null {
  const due = stepDue(life.issue, manners);
  if (due === null || due >= to) return null;
  return life.issue.state === 'in-hand' && plannedAt(life) !== null ? null : to - due;
}

/** Of a suggestion, need or wish a plan in words is enough (DOMAIN: blue): when it was first told after the dispatch. */
export function plannedAt({ issue, steps }: Life): Issue['finishedAt'] {
  if (issue.severity !== 'blue' || issue.dispatchedAt === null) return null;
  const since = issue.dispatchedAt;
  return steps.find(({ event }) => event.type === 'progressed' && event.at >= since)?.event.at ?? null;
}

/** How many fall due in the seven days behind the week, as it stands. */
export function dueNext(lives: readonly Life[], week: Week, manners: Manners): number {
  const next = { from: week.to, to: later(week.to, days(7)) };
  const runs = lives.filter((life) => ['awaiting-receipt', 'in-hand'].includes(life.issue.state) && plannedAt(life) === null);
  return runs.filter(({ issue }) => isWithin(finishDue(issue, manners), next)).length;
}
