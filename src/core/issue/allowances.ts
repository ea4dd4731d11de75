/** How long a receipt, the work and a dispatch may take, by severity. Defaults of ours (参考); 30 days is the usual month of 人民调解. */

import { days, hours, minutes } from '../../kernel/instant';
import type { Allowance } from '../calendar/deadline';
import { categoryRules } from './category-rules';
import type { Issue } from './issue';
import type { Severity } from './vocabulary';

type Promises = { readonly dispatch: Allowance; readonly receipt: Allowance; readonly finish: Allowance };

const bySeverity: Readonly<Record<Severity, Promises>> = {
  red: { dispatch: { milliseconds: 0 }, receipt: { milliseconds: minutes(5) }, finish: { milliseconds: hours(2) } },
  orange: { dispatch: { milliseconds: minutes(30) }, receipt: { milliseconds: minutes(30) }, finish: { milliseconds: hours(24) } },
  yellow: { dispatch: { workingHours: 4 }, receipt: { workingHours: 4 }, finish: { workingDays: 5 } },
  blue: { dispatch: { workingHours: 4 }, receipt: { workingDays: 1 }, finish: { milliseconds: days(15) } },
};

type Classed = Pick<Issue, 'severity' | 'category'>;

/** A dispute that is not red has time of its own, however urgent it was called. */
export const isDispute = ({ category, severity }: Classed): boolean => categoryRules[category].dispute && severity !== 'red';

export function allowances(issue: Classed): Promises {
  const promises = bySeverity[issue.severity];
  return isDispute(issue) ? { ...promises, receipt: bySeverity.yellow.receipt, finish: { milliseconds: days(30) } } : promises;
}
