/** Promises about a leave: its deputy takes over when it begins; its person reads what is theirs again when it is over. */

import { standInFor } from '../../core/roster/leave';
import { findLeave } from '../../store/absences';
import { findOfficers } from '../../store/find-people';
import { leaveOverWords } from '../../wording/leave';
import type { Keeper } from '../define-keeper';
import { handOver, turnsOf } from '../leave';
import { tellPerson } from '../occasion';

export const keepLeavePromise: Keeper = async (occasion, { number, promise }) => {
  const { transaction, compound, at } = occasion;
  const leave = await findLeave(transaction, number);
  const officers = await findOfficers(transaction, compound, at);
  const person = officers.find(({ id }) => id === leave?.person);
  if (leave === null || person === undefined) return false;
  if (promise === 'leave-begins') {
    const standIn = at < leave.until ? standInFor(officers, person, leave.until, leave.deputy) : null;
    if (standIn === null) return false;
    await handOver(occasion, person, standIn, leave, officers);
    return true;
  }
  // Another leave may have begun behind it.
  const issues = person.away === null ? await turnsOf(occasion, person, officers) : [];
  if (issues.length === 0) return false;
  await tellPerson(occasion, person.id, leaveOverWords(issues), { issues, unasked: true });
  return true;
};
