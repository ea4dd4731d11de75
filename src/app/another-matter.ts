/** Whether a message reports something else than the issue that its writer was asked about: 5栋路灯不亮了, from somebody asked about a lift. */

import { findIssue } from '../store/find-issue';
import { samePlace } from '../understanding/place-key';
import { understand } from '../understanding/understand';
import type { Spoken } from './occasion';

export async function isAnotherMatter({ transaction, compound, message }: Spoken, number: number): Promise<boolean> {
  const { report, category, place } = understand(message.text);
  if (report !== 'yes') return false;
  const issue = await findIssue(transaction, compound, number);
  return issue === null || issue.category !== category || isElsewhere(place, issue.place);
}

/** The same, of somebody who was asked to tell at length: only another place makes it another matter. */
export async function isFromElsewhere({ transaction, compound, message }: Spoken, number: number): Promise<boolean> {
  const { report, place } = understand(message.text);
  const issue = report === 'yes' ? await findIssue(transaction, compound, number) : null;
  return issue !== null && isElsewhere(place, issue.place);
}

const isElsewhere = (place: string | null, known: string | null): boolean => place !== null && known !== null && !samePlace(place, known);
