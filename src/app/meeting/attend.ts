/** Who comes to a meeting and who does not: said as a command, or as a short answer to the question alone. */

import type { Meeting } from '../../core/meeting/meeting';
import type { Speaker } from '../../core/roster/role';
import { findMeeting } from '../../store/find-meeting';
import { askQuestion } from '../../store/questions';
import { comingWords, excusedToConvenorWords, excusedWords } from '../../wording/meeting';
import { meetingRefusalWords } from '../../wording/meeting-refusals';
import { answer, type Occasion, type Spoken, tellPerson } from '../occasion';
import { applyToMeeting } from './apply-to-meeting';
import { partiesComing, sceneOf } from './facts';

export async function accept(spoken: Spoken, meeting: Meeting): Promise<string> {
  const { speaker, at } = spoken;
  const outcome = await applyToMeeting(spoken, meeting, { type: 'accept', person: speaker.id, by: speaker.id, at });
  if (!outcome.ok) return meetingRefusalWords(outcome.refusal, at);
  const { facts, officers } = await sceneOf(spoken, meeting);
  return comingWords(facts, speaker.name, partiesComing(outcome.value.meeting, officers));
}

export async function excuse(spoken: Spoken, meeting: Meeting, note: string): Promise<string> {
  const { speaker, at } = spoken;
  const outcome = await applyToMeeting(spoken, meeting, { type: 'excuse', person: speaker.id, note, by: speaker.id, at });
  if (!outcome.ok) return meetingRefusalWords(outcome.refusal, at);
  const { facts, officers, convenor } = await sceneOf(spoken, meeting);
  const covered = speaker.party === null || partiesComing(outcome.value.meeting, officers).includes(speaker.party);
  if (outcome.value.news && convenor !== null && convenor.id !== speaker.id)
    await tellPerson(spoken, convenor.id, excusedToConvenorWords(facts, speaker.name, note), { unasked: true });
  return excusedWords(facts, speaker.name, covered ? null : speaker.party);
}

/** The answer to the question that was put alone. */
export async function afterAttend(spoken: Spoken, number: number, yes: boolean): Promise<void> {
  const meeting = await findMeeting(spoken.transaction, spoken.compound, number);
  if (meeting !== null) await answer(spoken, yes ? await accept(spoken, meeting) : await excuse(spoken, meeting, ''));
}

/** Asked alone whether they come, so that a 好 or a 不 is answer enough. */
export async function askWhetherComing(occasion: Occasion, meeting: Meeting, person: Speaker): Promise<void> {
  const { transaction, compound, at } = occasion;
  const asked = { kind: 'attend', meeting: meeting.number } as const;
  await askQuestion(transaction, { person: person.id, room: null, compound, asked, at }, meeting.at);
}
