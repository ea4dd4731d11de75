/** 请假, 销假: who is away until when and who stands in. Without a time 请假 is for the next meeting, as it always was. */

import { z } from 'zod';
import { anybody, isOfParty } from '../../core/roster/role';
import { type LeaveWords, leaveWords } from '../../understanding/leave-words';
import { speaksOfMeeting } from '../../understanding/meeting-time';
import { plain } from '../../understanding/plain';
import { type Call, defineCommand, NotMeant } from '../define-command';
import { comeBack, goOnLeave } from '../leave';
import { excuseFromNext, isAskedToMeeting } from '../meeting/asked-meeting';
import { isAddressed } from '../meeting/near';

const args = z.object({ rest: z.string().trim().max(200), verb: z.string() });
type Typed = Call<z.infer<typeof args>>;

export const leave = defineCommand({
  name: '请假',
  aliases: ['我请假', '会议请假', '参加不了', '我参加不了'],
  glued: ['请假', '我请假'],
  everyday: true,
  summary: '请假到哪天、由谁代；只写原因就是下次会议来不了',
  examples: ['请假 那天在区里开会', '我请假到周五，由刘管家代', '请假 @王强 到周五 由刘管家代'],
  who: '三方的人；替别人请假要召集人',
  allow: anybody,
  args,
  run: async (call) => {
    const words = await wordsOfLeave(call);
    if (words !== null) return goOnLeave(call, words);
    if (isGlued(call)) throw new NotMeant();
    return excuseFromNext(call, call.args.rest);
  },
});

/** Null: it is about the next meeting, or about nothing of ours. */
async function wordsOfLeave(call: Typed): Promise<LeaveWords | null> {
  const { rest, verb } = call.args;
  const text = call.message.text;
  if (!isOfParty(call.speaker) || /参加|会议/.test(verb) || speaksOfMeeting(rest) || /[?？吗]/.test(text)) return null;
  const words = leaveWords(rest, call.at);
  // A long story beside the date is about something else.
  if (words === null || words.others.length > 16) return null;
  if (words.sure) return words;
  return words.others === '' && !(await isAskedToMeeting(call)) ? words : null;
}

/** 请假到周五, without a sign between. */
const isGlued = ({ args: { verb }, message }: Typed): boolean => new RegExp(`${verb}[^\\s,，:：。.!！、;；#]`).test(plain(message.text));

export const backFromLeave = defineCommand({
  name: '销假',
  aliases: ['我回来了', '我销假', '我回来上班了'],
  everyday: true,
  summary: '提前回来了，假到此为止',
  examples: ['销假', '我回来了'],
  who: '请假的人；替别人销假要召集人',
  allow: anybody,
  args,
  run: async (call) => {
    if (!isOfParty(call.speaker)) throw new NotMeant();
    const back = await comeBack(call, call.args.rest.replace(/^@\s*/, '').replace(/[了啦！!。~]+$/u, ''));
    // 我回来了 is said every day.
    if (!back.ok && call.args.verb !== '销假' && !isAddressed(call)) throw new NotMeant();
    return back.ok ? back.value : back.refusal;
  },
});
