/** 决议, 散会: what the meeting resolves becomes an issue with owner and date; its end is summed up. */

import { z } from 'zod';
import type { Issue } from '../../core/issue/issue';
import { decideMeeting, mayResolve } from '../../core/meeting/decide';
import { isLive } from '../../core/meeting/meeting';
import { finishDue } from '../../core/reminder/plan';
import { whoseTurn } from '../../core/roster/in-charge';
import type { Officer } from '../../core/roster/officer';
import { anybody, mayDispatch } from '../../core/roster/role';
import { findOfficers } from '../../store/find-people';
import { isJointDecision } from '../../understanding/joint-decision';
import { type ResolutionRead, readResolution } from '../../understanding/resolution';
import { duePassedWords, nothingResolvedWords, resolvedWords } from '../../wording/meeting-end';
import { closeOnlyWords } from '../../wording/meeting-hints';
import { meetingRefusalWords } from '../../wording/meeting-refusals';
import { refusalWords } from '../../wording/refusals';
import { rosterRefusalWords } from '../../wording/roster-refusals';
import { whoIsCalled } from '../called';
import { type Call, defineCommand, NotMeant } from '../define-command';
import { applyToMeeting } from '../meeting/apply-to-meeting';
import { endMeeting } from '../meeting/end';
import { hasPost, isAddressed, isOn, meetingOn } from '../meeting/near';
import { openResolved, type Resolved, setResolved } from '../meeting/resolve';
import { tellGroup } from '../occasion';
import { wordsOnly } from './typed';

const args = z.object({ rest: z.string().trim().max(500), numbers: z.array(z.number()) });
type Resolution = Call<z.infer<typeof args>>;

export const resolution = defineCommand({
  name: '决议',
  aliases: ['会议决议'],
  summary: '会上定的事，写谁办、几时办完，登记成问题',
  examples: ['决议 东门换门禁 由物业 下周五前', '决议 #12 由物业 下周五前', '决议 动用维修资金修3栋屋面 12月底前'],
  who: '网格或召集人',
  allow: mayDispatch,
  args,
  run: async (call) => {
    const meeting = await meetingOn(call, ['held']);
    if (meeting === null) return meetingRefusalWords({ kind: 'no-meeting' }, call.at);
    const refusal = mayResolve(meeting, call.at);
    if (refusal !== null) return meetingRefusalWords(refusal, call.at);
    const read = readResolution(call.args.rest, call.at);
    if (read.text === '' && call.args.numbers.length === 0) return nothingResolvedWords();
    if (read.due !== null && read.due <= call.at) return duePassedWords();
    const officers = await findOfficers(call.transaction, call.compound, call.at);
    const resolved = await resolvedBy(call, read, officers);
    if (typeof resolved === 'string') return resolved;

    const issue = await issueOf(call, resolved, officers);
    if (typeof issue === 'string') return issue;
    const { joint } = resolved;
    await applyToMeeting(call, meeting, { type: 'resolve', issue: issue.number, joint, by: call.speaker.id, at: call.at });
    return told(call, issue, resolved, read, officers);
  },
});

async function resolvedBy(call: Resolution, read: ResolutionRead, officers: readonly Officer[]): Promise<Resolved | string> {
  const joint = isJointDecision(read.text);
  const common = { text: read.text, joint, due: read.due };
  if (joint) return { ...common, owner: 'committee', handler: null };
  if (read.handler === null) return { ...common, owner: read.owner, handler: null };
  const called = await whoIsCalled(call, read.handler);
  if (!called.ok) return rosterRefusalWords(called.refusal);
  const officer = officers.find(({ id }) => id === called.value.id);
  if (officer === undefined || officer.party === null)
    return rosterRefusalWords({ kind: 'does-not-hold', name: called.value.name, role: null });
  return { ...common, owner: officer.party, handler: officer.id };
}

async function issueOf(call: Resolution, resolved: Resolved, officers: readonly Officer[]): Promise<Issue | string> {
  const [number] = call.args.numbers;
  if (number === undefined) return openResolved(call, resolved, officers);
  const outcome = await setResolved(call, number, resolved);
  return outcome.ok ? outcome.value : refusalWords(outcome.refusal);
}

async function told(
  call: Resolution,
  issue: Issue,
  resolved: Resolved,
  read: ResolutionRead,
  officers: readonly Officer[],
): Promise<string | null> {
  // Of a private matter the road has said what may be said.
  if (issue.private && call.args.numbers.length === 0) return null;
  const lead = whoseTurn(officers, issue);
  const text = resolvedWords({
    issue,
    joint: resolved.joint,
    lead: lead?.name ?? null,
    due: finishDue(issue, call.manners) ?? issue.dueAt,
    now: call.at,
    instead: resolved.joint && read.owner !== 'committee' ? read.owner : null,
  });
  await tellGroup(call, text, { issues: [issue.number], mentions: lead === null ? [] : [lead.id] });
  return call.room === null ? text : null;
}

export const adjourn = defineCommand({
  name: '散会',
  aliases: ['会议结束', '会开完了'],
  everyday: true,
  summary: '会开完了，汇总到会和决议',
  examples: ['散会'],
  who: '网格或召集人',
  allow: anybody,
  args: wordsOnly,
  run: async (call) => {
    if (call.args.rest !== '' || !hasPost(call.speaker)) throw new NotMeant();
    const meeting = await meetingOn(call, ['unheld']);
    if (meeting === null && isAddressed(call)) return meetingRefusalWords({ kind: 'no-meeting' }, call.at);
    const outcome = meeting === null ? null : decideMeeting(meeting, { type: 'close', by: call.speaker.id, at: call.at });
    // The end of another meeting is none of ours.
    if (meeting === null || outcome === null || (!outcome.ok && isLive(meeting) && !isOn(meeting, call) && !isAddressed(call)))
      throw new NotMeant();
    if (!mayDispatch(call.speaker)) return closeOnlyWords();
    const closed = await applyToMeeting(call, meeting, { type: 'close', by: call.speaker.id, at: call.at });
    if (!closed.ok) return meetingRefusalWords(closed.refusal, call.at);
    await endMeeting(call, closed.value.meeting, false);
    return null;
  },
});
