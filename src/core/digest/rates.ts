/** The four rates of a party, each as the two counts it is made of (响应率, 按期办结率, 解决率, 满意率). */

import type { Party } from '../issue/vocabulary';
import type { Manners } from '../manners/manners';
import { finishDue, receiptDue } from '../reminder/plan';
import type { Life, Step } from './life';
import { plannedAt } from './totals';
import { isWithin, type Week } from './week';

/** Each rate is the first of two by the second: taken / dispatched, onTime / due, solved / answered, satisfied / said. */
export type Rates = {
  readonly taken: number;
  readonly dispatched: number;
  readonly onTime: number;
  readonly due: number;
  readonly solved: number;
  readonly answered: number;
  readonly satisfied: number;
  readonly said: number;
};

export function ratesOf(lives: readonly Life[], party: Party, week: Week, manners: Manners): Rates {
  const own = lives.filter(({ issue }) => issue.owner === party);
  const dispatched = own.filter((life) => wasDispatched(life, week, manners));
  const due = own.filter((life) => fellDue(life, week, manners));
  const answers = lives.flatMap(({ steps }) => steps.filter(({ event }) => isAnswer(event.type) && isWithin(event.at, week)));
  const answered = answers.filter(({ before }) => before?.owner === party);
  const said = lives.flatMap((life) => lastSaid(life, week) ?? []).filter(({ before }) => before?.owner === party);
  return {
    taken: dispatched.filter(({ issue }) => issue.state !== 'awaiting-receipt').length,
    dispatched: dispatched.length,
    onTime: due.filter((life) => wasOnTime(life, manners)).length,
    due: due.length,
    solved: answered.filter(({ event }) => event.type === 'confirmed').length,
    answered: answered.length,
    satisfied: said.filter(({ event }) => satisfaction(event) === true).length,
    said: said.length,
  };
}

/** Sent to the party and still theirs; one that nobody has taken counts once the time for it has run out. */
function wasDispatched({ issue }: Life, week: Week, manners: Manners): boolean {
  const open = receiptDue(issue, manners);
  return isWithin(issue.dispatchedAt, week) && (open === null || open < week.to);
}

/**
 * Due within the week, or open and overdue at its end. Paused ones are not, nor what is outside the three parties' duties
 * (with a department, or settled by one) or cannot be solved for now and was explained.
 */
function fellDue(life: Life, week: Week, manners: Manners): boolean {
  const { state, finishedAt } = life.issue;
  if (state === 'paused' || state === 'whistled' || state === 'explained' || (finishedAt !== null && wasSettledOutside(life))) return false;
  const due = finishDue(life.issue, manners);
  if (due === null || due >= week.to) return false;
  return due >= week.from || metAt(life) === null;
}

/** A finish that the reporter found 没解决 no longer stands: `finishedAt` is gone with it. */
function wasOnTime(life: Life, manners: Manners): boolean {
  const due = finishDue(life.issue, manners);
  const met = metAt(life);
  return due !== null && met !== null && met <= due;
}

const metAt = (life: Life): Life['issue']['finishedAt'] => plannedAt(life) ?? life.issue.finishedAt;

const wasSettledOutside = ({ steps }: Life): boolean =>
  steps.findLast(({ event }) => event.type === 'finished' || event.type === 'whistle-cleared')?.event.type === 'whistle-cleared';

export const isAnswer = (type: Step['event']['type']): boolean => type === 'confirmed' || type === 'disputed';

/** The last word within the week on whether somebody was satisfied. */
const lastSaid = ({ steps }: Life, week: Week): Step | undefined =>
  steps.findLast(({ event }) => satisfaction(event) !== null && isWithin(event.at, week));

const satisfaction = (event: Step['event']): boolean | null =>
  event.type === 'confirmed' || event.type === 'disputed' || event.type === 'rated' ? event.satisfied : null;
