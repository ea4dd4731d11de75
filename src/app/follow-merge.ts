/** Old numbers answer for ever: what was merged is found where it is now, however often it was merged on. */

import type { Issue } from '../core/issue/issue';
import { findIssue } from '../store/find-issue';
import { mergedIntoWords } from '../wording/answers';
import { answer, type Occasion, type Spoken } from './occasion';

/** Null: there is no such number. */
export async function whereItIs({ transaction, compound }: Occasion, number: number): Promise<Issue | null> {
  const passed = new Set<number>();
  let issue = await findIssue(transaction, compound, number);
  while (issue !== null && issue.mergedInto !== null && !passed.has(issue.number)) {
    passed.add(issue.number);
    issue = await findIssue(transaction, compound, issue.mergedInto);
  }
  return issue;
}

/** The same, and where it was merged whoever typed the old number is told the new one. */
export async function followMerge(spoken: Spoken, number: number): Promise<Issue | null> {
  const issue = await whereItIs(spoken, number);
  if (issue !== null && issue.number !== number)
    await answer(spoken, mergedIntoWords(number, issue.number), { issues: [number, issue.number] });
  return issue;
}
