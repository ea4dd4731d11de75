/** What leave does to the meetings in it: whoever was asked is asked no more; back before the day, they are asked once more. */

import type { Meeting } from '../../core/meeting/meeting';
import type { Officer } from '../../core/roster/officer';
import { isWithinSpan, type Span } from '../../core/roster/span';
import { findLiveMeetings } from '../../store/find-meeting';
import { settleKindOf } from '../../store/questions';
import type { MeetingFacts } from '../../wording/meeting';
import type { Spoken } from '../occasion';
import { applyToMeeting } from './apply-to-meeting';
import { askWhetherComing } from './attend';
import { askedOf, sceneOf } from './facts';

/** @returns the first meeting that they were asked to and now miss; null where there is none, or they had said so themselves. */
export async function missMeetings(spoken: Spoken, person: Officer, span: Span): Promise<MeetingFacts | null> {
  let told: MeetingFacts | null = null;
  for (const before of await aheadWithin(spoken, span)) {
    await settleKindOf(spoken.transaction, person.id, 'attend', spoken.at);
    const came = await applyToMeeting(spoken, before, { type: 'withdraw', person: person.id, by: spoken.speaker.id, at: spoken.at });
    const meeting = came.ok ? came.value.meeting : before;
    const { facts, away } = await sceneOf(spoken, meeting);
    const missed = before.coming.includes(person.id) || (before.state === 'noticed' && away.some(({ id }) => id === person.id));
    if (missed && !meeting.excused.includes(person.id)) told ??= facts;
  }
  return told;
}

/** @returns the first meeting of that leave that they may come to after all, for which they are asked again. */
export async function askAgain(spoken: Spoken, person: Officer, leave: Span): Promise<MeetingFacts | null> {
  for (const meeting of await aheadWithin(spoken, leave)) {
    if (meeting.state !== 'noticed') continue;
    const scene = await sceneOf(spoken, meeting);
    const said = [...meeting.coming, ...meeting.excused].includes(person.id);
    if (said || !askedOf(scene).some(({ id }) => id === person.id)) continue;
    await askWhetherComing(spoken, meeting, person);
    return scene.facts;
  }
  return null;
}

/** Those that are not on yet. */
async function aheadWithin({ transaction, compound }: Spoken, span: Span): Promise<readonly Meeting[]> {
  return (await findLiveMeetings(transaction, compound)).filter(({ at, state }) => state !== 'in-session' && isWithinSpan(at, span));
}
