/** The convenor's word on when the compound meets: by a rule, once, urgently, on another day, or not at all. */

import { anchored, type MeetingRule } from '../../core/meeting/rule';
import { civilDay } from '../../kernel/civil';
import type { Instant } from '../../kernel/instant';
import { findLiveMeetings, findMeetingRule } from '../../store/find-meeting';
import { saveMeetingRule } from '../../store/save-meeting';
import { understand } from '../../understanding/understand';
import {
  calledOnceWords,
  cancelledAloneWords,
  cancelledWords,
  movedAloneWords,
  movedWords,
  noRuleWords,
  ruleEndedWords,
  ruleSetWords,
  urgentAloneWords,
  urgentWords,
} from '../../wording/meeting';
import { meetingRefusalWords } from '../../wording/meeting-refusals';
import { fullMomentWords } from '../../wording/moment';
import { answer, type Spoken, tellGroup, tellPerson } from '../occasion';
import { isHidden } from '../register-report';
import { applyToMeeting, callMeeting, meetByRule } from './apply-to-meeting';
import { askWhetherComing } from './attend';
import { askedOf, type MeetingScene, nextFacts, sceneOf } from './facts';
import { nextMeeting } from './near';

export async function setRule(spoken: Spoken, rule: Omit<MeetingRule, 'from'>): Promise<string | null> {
  const whole = anchored(rule, civilDay(spoken.at));
  const next = await meetByRule(spoken, whole);
  if (next === null) return meetingRefusalWords({ kind: 'no-meeting' }, spoken.at);
  return toldInGroup(spoken, ruleSetWords(whole, (await sceneOf(spoken, next)).facts));
}

export async function endRule(spoken: Spoken): Promise<string | null> {
  const { transaction, compound, speaker, at } = spoken;
  if ((await findMeetingRule(transaction, compound)) === null) return noRuleWords();
  await saveMeetingRule(transaction, compound, null, speaker.id, at);
  const ahead = (await findLiveMeetings(transaction, compound)).find(({ kind, state }) => kind === 'regular' && state !== 'in-session');
  if (ahead !== undefined) await applyToMeeting(spoken, ahead, { type: 'cancel', note: '', by: speaker.id, at });
  return toldInGroup(spoken, ruleEndedWords(ahead === undefined ? null : fullMomentWords(ahead.at, at)));
}

export async function callOnce(spoken: Spoken, to: Instant, note: string): Promise<string | null> {
  if (to <= spoken.at) return meetingRefusalWords({ kind: 'instant-passed' }, spoken.at);
  const same = (await findLiveMeetings(spoken.transaction, spoken.compound)).find(({ at }) => at === to);
  if (same !== undefined) return meetingRefusalWords({ kind: 'same-instant', meeting: same }, spoken.at);
  const meeting = await callMeeting(spoken, { kind: 'once', to, ruleDay: null, ...(note === '' ? {} : { words: { note } }) });
  return toldInGroup(spoken, calledOnceWords((await sceneOf(spoken, meeting)).facts));
}

/** Told at once, to the group and to everybody who is asked. */
export async function callUrgently(spoken: Spoken, to: Instant, reason: string): Promise<string | null> {
  if (to <= spoken.at) return meetingRefusalWords({ kind: 'instant-passed' }, spoken.at);
  const called = await callMeeting(spoken, { kind: 'urgent', to, ruleDay: null, words: { note: reason } });
  await applyToMeeting(spoken, called, { type: 'notice', by: null, at: spoken.at });
  const scene = await sceneOf(spoken, called);
  const people = askedOf(scene).filter(({ id }) => id !== spoken.speaker.id);
  const text = urgentWords(
    scene.facts,
    isSecret(reason) ? null : reason,
    people.map(({ name }) => name),
  );
  await tellGroup(spoken, text, { mentions: people.map(({ id }) => id), urgency: 'answer' });
  for (const person of people) {
    await askWhetherComing(spoken, called, person);
    await tellPerson(spoken, person.id, urgentAloneWords(scene.facts, reason));
  }
  if (spoken.room === null) await answer(spoken, text);
  return null;
}

export async function moveMeeting(spoken: Spoken, to: Instant): Promise<string | null> {
  const { speaker, at } = spoken;
  const meeting = await nextMeeting(spoken);
  if (meeting === null) return meetingRefusalWords({ kind: 'no-meeting' }, at);
  const outcome = await applyToMeeting(spoken, meeting, { type: 'move', to, ruleDay: meeting.ruleDay, by: speaker.id, at });
  if (!outcome.ok) return meetingRefusalWords(outcome.refusal, at);
  const scene = await sceneOf(spoken, outcome.value.meeting);
  if (meeting.state !== 'planned') await tellAsked(spoken, scene, movedAloneWords(scene.facts, meeting.at));
  return toldInGroup(spoken, movedWords(scene.facts, meeting.at, meeting.coming.length + meeting.excused.length > 0));
}

export async function cancelMeeting(spoken: Spoken, note: string): Promise<string | null> {
  const { speaker, at } = spoken;
  const meeting = await nextMeeting(spoken);
  if (meeting === null) return meetingRefusalWords({ kind: 'no-meeting' }, at);
  const outcome = await applyToMeeting(spoken, meeting, { type: 'cancel', note, by: speaker.id, at });
  if (!outcome.ok) return meetingRefusalWords(outcome.refusal, at);
  const scene = await sceneOf(spoken, meeting);
  if (meeting.state !== 'planned') await tellAsked(spoken, scene, cancelledAloneWords(scene.facts, note));
  return toldInGroup(spoken, cancelledWords(scene.facts, isSecret(note) ? null : note, await nextFacts(spoken)));
}

/** Those who had been asked, but the one who says it. */
async function tellAsked(spoken: Spoken, scene: MeetingScene, text: string): Promise<void> {
  for (const { id } of askedOf(scene)) if (id !== spoken.speaker.id) await tellPerson(spoken, id, text, { unasked: true });
}

const isSecret = (text: string): boolean => isHidden({ understanding: understand(text) });

/** The meeting is everybody's: what is settled alone with the bot stands in the group, too. */
async function toldInGroup(spoken: Spoken, text: string): Promise<string | null> {
  await tellGroup(spoken, text);
  return spoken.room === null ? text : null;
}
