/** Whom the next meeting asks: by everyday words only where it is near and the speaker is one of them; and what 请假 does there. */

import type { Meeting } from '../../core/meeting/meeting';
import { speaksOfMeeting } from '../../understanding/meeting-time';
import { noMeetingNearWords, whyAwayWords } from '../../wording/meeting';
import { meetingRefusalWords } from '../../wording/meeting-refusals';
import { NotMeant } from '../define-command';
import type { Spoken } from '../occasion';
import { excuse } from './attend';
import { sceneOf } from './facts';
import { hasPost, isAboutElse, isAddressed, nextMeeting } from './near';

/** The meeting that this person was asked to; a sentence where they speak to the bot and none is near. */
export async function askedMeeting(spoken: Spoken): Promise<Meeting | string> {
  if (!hasPost(spoken.speaker) || isAboutElse(spoken)) throw new NotMeant();
  const meeting = await nextMeeting(spoken);
  if (meeting !== null && meeting.state !== 'planned') return meeting;
  if (!isAddressed(spoken)) throw new NotMeant();
  return meeting === null
    ? meetingRefusalWords({ kind: 'no-meeting' }, spoken.at)
    : noMeetingNearWords((await sceneOf(spoken, meeting)).facts);
}

/** Whether a meeting is near that asks whether they come. */
export async function isAskedToMeeting(spoken: Spoken): Promise<boolean> {
  const meeting = hasPost(spoken.speaker) ? await nextMeeting(spoken) : null;
  return meeting !== null && meeting.state !== 'planned';
}

export async function excuseFromNext(spoken: Spoken, reason: string): Promise<string> {
  const meeting = await askedMeeting(spoken);
  if (typeof meeting === 'string') return meeting;
  // Weeks ahead somebody may be asking for a day off.
  if (meeting.state !== 'noticed' && !isAddressed(spoken) && !speaksOfMeeting(spoken.message.text)) throw new NotMeant();
  return reason === '' ? whyAwayWords() : excuse(spoken, meeting, reason);
}
