/** Which points of its checklist the owner's own words about an issue say are done; of anybody else's words none. */

import { openPoints, type PointCode } from '../core/issue/checklist';
import { isConvenor } from '../core/roster/role';
import { findIssue } from '../store/find-issue';
import { pointsSaid } from '../understanding/checklist-points';
import type { Spoken } from './occasion';

export async function saidPoints(spoken: Spoken, number: number, words: string): Promise<readonly PointCode[]> {
  const { transaction, compound, speaker, at } = spoken;
  const issue = await findIssue(transaction, compound, number);
  if (issue === null) return [];
  const theirs = isConvenor(speaker) || (speaker.party !== null && speaker.party === issue.owner);
  return theirs ? pointsSaid(words, openPoints(issue, at)) : [];
}
