/** A meeting is over: what waited was talked about, and the group reads who was there and what was resolved. */

import { isOpen } from '../../core/issue/issue';
import type { Party } from '../../core/issue/vocabulary';
import type { Meeting } from '../../core/meeting/meeting';
import { finishDue } from '../../core/reminder/plan';
import { findIssuesByNumber } from '../../store/find-issues';
import { findNames } from '../../store/find-people';
import { settleTopics } from '../../store/topics';
import { summaryWords } from '../../wording/meeting-end';
import { type Occasion, tellGroup, tellPerson } from '../occasion';
import { nextFacts, sceneOf } from './facts';

/** @param meeting as it is after its end. */
export async function endMeeting(occasion: Occasion, meeting: Meeting, byItself: boolean): Promise<void> {
  const { transaction, compound, room, speaker } = occasion;
  await settleTopics(transaction, compound, meeting.number);
  const numbers = meeting.resolutions.map(({ issue }) => issue);
  const issues = await findIssuesByNumber(transaction, compound, numbers);
  const inOrder = numbers.flatMap((number) => issues.find((issue) => issue.number === number) ?? []);
  const stands = inOrder.filter((issue) => isOpen(issue) || issue.state === 'closed');
  const text = summaryWords({
    facts: (await sceneOf(occasion, meeting)).facts,
    present: await presentBy(occasion, meeting),
    resolved: stands.map((issue) => ({ issue, due: finishDue(issue, occasion.manners) ?? issue.dueAt })),
    next: await nextFacts(occasion),
    byItself,
  });
  await tellGroup(occasion, text, { issues: numbers });
  if (room === null && speaker !== null) await tellPerson(occasion, speaker.id, text, { issues: numbers });
}

async function presentBy({ transaction }: Occasion, { signIns }: Meeting): Promise<ReadonlyMap<Party | 'others', readonly string[]>> {
  const names = await findNames(
    transaction,
    signIns.map(({ person }) => person),
  );
  const present = new Map<Party | 'others', readonly string[]>();
  for (const { person, party } of signIns)
    present.set(party ?? 'others', [...(present.get(party ?? 'others') ?? []), names.get(person) ?? '']);
  return present;
}
