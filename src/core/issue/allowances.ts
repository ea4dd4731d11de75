/** How long a receipt, the work and a dispatch of this issue may take, by the manners of the place. */

import type { Manners, StepTimes } from '../manners/manners';
import { categoryRules } from './category-rules';
import type { Issue } from './issue';

type Classed = Pick<Issue, 'severity' | 'category'>;

/** A dispute that is not red has time of its own, however urgent it was called. */
export const isDispute = ({ category, severity }: Classed): boolean => categoryRules[category].dispute && severity !== 'red';

export function allowances(issue: Classed, { steps, disputeFinish }: Pick<Manners, 'steps' | 'disputeFinish'>): StepTimes {
  const times = steps[issue.severity];
  return isDispute(issue) ? { ...times, receipt: steps.yellow.receipt, finish: disputeFinish } : times;
}
