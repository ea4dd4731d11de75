/** 会议, 紧急联席: when the joint meeting is; the convenor sets, moves and cancels it, everybody may look. */

import { z } from 'zod';
import { partiesPresent } from '../../core/meeting/meeting';
import { anybody, isConvenor, isOfParty } from '../../core/roster/role';
import { civilDay } from '../../kernel/civil';
import type { Instant } from '../../kernel/instant';
import { findMeetingRule } from '../../store/find-meeting';
import { isHourAlone, type MeetingTime, meetingTime, sameHourOn } from '../../understanding/meeting-time';
import {
  cancelReasonPleaseWords,
  dayPleaseWords,
  hourPleaseWords,
  moveToPleaseWords,
  nextMeetingWords,
  runningWords,
} from '../../wording/meeting';
import { conveneOnlyWords } from '../../wording/meeting-hints';
import { meetingRefusalWords } from '../../wording/meeting-refusals';
import { type Call, defineCommand, Misused, NotMeant } from '../define-command';
import { gatherAgenda } from '../meeting/agenda';
import { callOnce, callUrgently, cancelMeeting, endRule, moveMeeting, setRule } from '../meeting/call';
import { attendanceOf, sceneOf } from '../meeting/facts';
import { nextMeeting } from '../meeting/near';
import { wordsOnly } from './typed';

type Words = Call<{ rest: string }>;

export const jointMeeting = defineCommand({
  name: '会议',
  aliases: ['联席会议', '联席会'],
  everyday: true,
  summary: '看下次联席会议；召集人定期、改期、取消',
  examples: ['会议', '会议 每月第一个周三 19:30', '会议 11月28号19:30', '会议 改到 12月3日19:30', '会议 取消 都在防汛'],
  who: '看谁都可以，定会要召集人',
  allow: anybody,
  args: wordsOnly,
  run: async (call) => {
    const { rest } = call.args;
    if (rest === '') return showNext(call);
    const move = /^(?:改期?到|改期|推迟到|推到|提前到|延到|延期到|改成|改在)\s*(.*)$/.exec(rest);
    const cancel = /^取消(?!定期)\s*[:：,，]?\s*(.*)$/.exec(rest);
    const end = /^(?:取消定期|不再定期|停开)/.test(rest);
    const time = meetingTime(rest, call.at);
    if (move === null && cancel === null && !end && time.kind === 'none') return loose(call);
    if (!isConvenor(call.speaker)) {
      if (isOfParty(call.speaker)) return conveneOnlyWords();
      throw new NotMeant();
    }
    if (end) return endRule(call);
    if (cancel !== null) return cancelled(call, cancel[1] ?? '');
    return move === null ? set(call, time) : moved(call, move[1] ?? '');
  },
});

/** What is no time and no order of ours: a question is answered with the next meeting. */
async function loose(call: Words): Promise<string> {
  if (/[?？吗么]$|几|哪天|啥时|什么时候|好久|时间|下次|什么内容/.test(call.args.rest)) return showNext(call);
  if (!isConvenor(call.speaker)) throw new NotMeant();
  return dayPleaseWords();
}

async function showNext(call: Words): Promise<string> {
  const { transaction, compound, at } = call;
  const meeting = await nextMeeting(call);
  if (meeting === null) return meetingRefusalWords({ kind: 'no-meeting' }, at);
  const scene = await sceneOf(call, meeting);
  if (meeting.state === 'in-session') return runningWords(scene.facts, partiesPresent(meeting), meeting.resolutions.length);
  const rule = meeting.kind === 'regular' ? await findMeetingRule(transaction, compound) : null;
  return nextMeetingWords(scene.facts, rule, await attendanceOf(call, meeting, scene), (await gatherAgenda(call)).points.length);
}

async function set(call: Words, time: MeetingTime): Promise<string | null> {
  switch (time.kind) {
    case 'rule':
      return setRule(call, time.rule);
    case 'once':
      return callOnce(call, time.at, time.others);
    case 'day':
      return hourPleaseWords();
    case 'unclear':
      return time.missing === 'hour' ? hourPleaseWords() : dayPleaseWords();
    case 'none':
      return dayPleaseWords();
  }
}

async function moved(call: Words, text: string): Promise<string | null> {
  const time = meetingTime(text, call.at);
  const meeting = await nextMeeting(call);
  if (meeting === null) return meetingRefusalWords({ kind: 'no-meeting' }, call.at);
  if (time.kind === 'day') return moveMeeting(call, sameHourOn(time.day, meeting.at));
  if (time.kind !== 'once') return moveToPleaseWords();
  const to: Instant = isHourAlone(text) ? sameHourOn(civilDay(meeting.at), time.at) : time.at;
  return moveMeeting(call, to);
}

async function cancelled(call: Words, note: string): Promise<string | null> {
  if (note === '') return cancelReasonPleaseWords();
  return cancelMeeting(call, note);
}

export const urgentMeeting = defineCommand({
  name: '紧急联席',
  aliases: ['紧急会议', '紧急联席会', '紧急联席会议'],
  summary: '几小时内碰头，写时间和事由，马上通知三方',
  examples: ['紧急联席 今晚8点 3栋停水两天，商量送水'],
  who: '召集人',
  allow: isConvenor,
  args: z.object({ rest: z.string().trim().min(1, '写上几点、为什么').max(500) }),
  run: async (call) => {
    const time = meetingTime(call.args.rest, call.at);
    if (time.kind !== 'once') throw new Misused('几点碰头没写');
    if (time.others === '') throw new Misused('事由没写');
    return callUrgently(call, time.at, time.others);
  },
});
