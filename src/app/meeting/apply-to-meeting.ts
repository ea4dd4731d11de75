/** The one road by which a meeting changes: decide, evolve, write row and events, plan its reminders anew; and how one comes to be. */

import { decideMeeting, type MeetingCommand, type MeetingRefusal } from '../../core/meeting/decide';
import type { MeetingEvent } from '../../core/meeting/event';
import { called, evolveMeeting } from '../../core/meeting/evolve';
import { isLive, type Meeting } from '../../core/meeting/meeting';
import { planMeeting } from '../../core/meeting/plan';
import { type MeetingRule, nextByRule } from '../../core/meeting/rule';
import { accepted, type Result } from '../../kernel/result';
import { findLastMeetingNumber, findLastRuleDay, findLiveMeetings, findMeetingRule } from '../../store/find-meeting';
import { saveMeeting, saveMeetingRule } from '../../store/save-meeting';
import { saveReminders } from '../../store/save-reminders';
import type { Occasion } from '../occasion';

/** `news`: whether anything happened. */
export type MeetingOutcome = { readonly meeting: Meeting; readonly news: boolean };

export async function applyToMeeting(
  occasion: Occasion,
  before: Meeting,
  command: MeetingCommand,
): Promise<Result<MeetingOutcome, MeetingRefusal>> {
  const decision = decideMeeting(before, command);
  if (!decision.ok) return decision;
  const meeting = decision.value.reduce(evolveMeeting, before);
  const news = decision.value.length > 0;
  if (news) await write(occasion, meeting, decision.value);
  if (isLive(before) && !isLive(meeting)) await planNext(occasion);
  return accepted({ meeting, news });
}

type Called = Extract<MeetingEvent, { type: 'called' }>;

export async function callMeeting(occasion: Occasion, about: Pick<Called, 'kind' | 'to' | 'ruleDay' | 'words'>): Promise<Meeting> {
  const event: Called = { type: 'called', ...about, by: occasion.speaker?.id ?? null, at: occasion.at };
  const number = (await findLastMeetingNumber(occasion.transaction, occasion.compound)) + 1;
  const meeting = called(occasion.compound, number, event);
  await write(occasion, meeting, [event]);
  return meeting;
}

/** The compound meets by this rule from now on: the meeting by the old one that is ahead moves with it. @returns the next. */
export async function meetByRule(occasion: Occasion, rule: MeetingRule): Promise<Meeting | null> {
  const { transaction, compound, speaker, at } = occasion;
  await saveMeetingRule(transaction, compound, rule, speaker?.id ?? null, at);
  const next = nextByRule(rule, at, null);
  if (next === null) return null;
  const to = { to: next.at, ruleDay: next.ruleDay };
  const ahead = (await findLiveMeetings(transaction, compound)).find(({ kind, state }) => kind === 'regular' && state !== 'in-session');
  if (ahead === undefined) return callMeeting(occasion, { kind: 'regular', ...to });
  const moved = await applyToMeeting(occasion, ahead, { type: 'move', ...to, by: speaker?.id ?? null, at });
  return moved.ok ? moved.value.meeting : ahead;
}

/** Where the compound meets by a rule, and its next meeting is not planned yet. */
async function planNext(occasion: Occasion): Promise<void> {
  const { transaction, compound, at } = occasion;
  const rule = await findMeetingRule(transaction, compound);
  const planned = (await findLiveMeetings(transaction, compound)).some(({ kind }) => kind === 'regular');
  const next = rule === null || planned ? null : nextByRule(rule, at, await findLastRuleDay(transaction, compound));
  if (next !== null) await callMeeting({ ...occasion, speaker: null }, { kind: 'regular', to: next.at, ruleDay: next.ruleDay });
}

async function write({ transaction, led, manners }: Occasion, meeting: Meeting, events: readonly MeetingEvent[]): Promise<void> {
  led.followed = true;
  await saveMeeting(transaction, meeting, events);
  await saveReminders(transaction, { kind: 'meeting', compound: meeting.compound, number: meeting.number }, planMeeting(meeting, manners));
}
