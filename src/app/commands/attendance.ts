/** 参加, 签到: who comes, who is there. Everyday words: heard only where a meeting is near and the speaker is asked to it. */

import { ahead } from '../../core/meeting/decide';
import { type Meeting, partiesPresent } from '../../core/meeting/meeting';
import { anybody, mayDispatch } from '../../core/roster/role';
import { civilDay } from '../../kernel/civil';
import { findOfficers } from '../../store/find-people';
import { signedInAlreadyWords, signedInWords } from '../../wording/meeting';
import { signInOthersWords } from '../../wording/meeting-hints';
import { meetingRefusalWords } from '../../wording/meeting-refusals';
import { rosterRefusalWords } from '../../wording/roster-refusals';
import { type Called, whoIsCalled } from '../called';
import { type Call, defineCommand, NotMeant } from '../define-command';
import { applyToMeeting } from '../meeting/apply-to-meeting';
import { askedMeeting } from '../meeting/asked-meeting';
import { accept } from '../meeting/attend';
import { hasPost, isAboutElse, isAddressed, isOn, nextMeeting } from '../meeting/near';
import { wordsOnly } from './typed';

type Words = Call<{ rest: string }>;

export const comeToMeeting = defineCommand({
  name: '参加',
  aliases: ['我参加', '准时参加', '按时参加', '能参加', '我能参加', '可以参加', '参会', '我参会', '参加会议', '我参加会议'],
  everyday: true,
  summary: '下次联席会议我来',
  examples: ['参加'],
  who: '有职务的人',
  allow: anybody,
  args: wordsOnly,
  run: async (call) => {
    if (!/^(?:(?:下次|这次)?(?:联席)?会议?|开会|[哈的了嘛！!。~]|\[.{1,4}\])*$/u.test(call.args.rest)) throw new NotMeant();
    const meeting = await askedMeeting(call);
    return typeof meeting === 'string' ? meeting : accept(call, meeting);
  },
});

export const signIn = defineCommand({
  name: '签到',
  aliases: ['我签到', '签到了', '会议签到', '已签到'],
  everyday: true,
  summary: '联席会议到了就签；代签写「签到 @名字」',
  examples: ['签到', '签到 @赵主任'],
  who: '有职务的人',
  allow: anybody,
  args: wordsOnly,
  run: async (call) => {
    const meeting = await nextMeeting(call);
    if (!hasPost(call.speaker) || isAboutElse(call)) throw new NotMeant();
    if (meeting === null || !isOn(meeting, call)) return tooEarly(call, meeting);
    if (call.args.rest === '') return enter(call, meeting, [call.speaker]);
    if (!call.args.rest.startsWith('@')) throw new NotMeant();
    if (!mayDispatch(call.speaker)) return signInOthersWords();
    const people: Called[] = [];
    for (const name of call.args.rest.split(/[@、,，\s]+/).filter((word) => word !== '')) {
      const called = await whoIsCalled(call, name);
      if (!called.ok) return rosterRefusalWords(called.refusal);
      people.push(called.value);
    }
    return enter(call, meeting, people);
  },
});

/** On the day itself, or spoken to, it says when. */
async function tooEarly(call: Words, meeting: Meeting | null): Promise<string> {
  const today = meeting !== null && civilDay(meeting.at) === civilDay(call.at);
  if (!today && !isAddressed(call)) throw new NotMeant();
  return meetingRefusalWords(meeting === null ? { kind: 'no-meeting' } : ahead(meeting), call.at);
}

async function enter(call: Words, before: Meeting, people: readonly Called[]): Promise<string> {
  const officers = await findOfficers(call.transaction, call.compound, call.at);
  const entered: string[] = [];
  let meeting = before;
  for (const { id, name } of people) {
    const party = officers.find((officer) => officer.id === id)?.party ?? null;
    const outcome = await applyToMeeting(call, meeting, { type: 'sign-in', person: id, party, by: call.speaker.id, at: call.at });
    if (!outcome.ok) return meetingRefusalWords(outcome.refusal, call.at);
    meeting = outcome.value.meeting;
    if (outcome.value.news) entered.push(name);
  }
  return entered.length === 0 ? signedInAlreadyWords(partiesPresent(meeting)) : signedInWords(entered, partiesPresent(meeting));
}
