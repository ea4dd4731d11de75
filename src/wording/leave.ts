/** Leave: who is away until when, who stands in, what they take over; and why it cannot be entered so. */

import type { Party } from '../core/issue/vocabulary';
import type { LeaveRefusal } from '../core/roster/leave';
import type { Span } from '../core/roster/span';
import type { Instant } from '../kernel/instant';
import { type MeetingFacts, meetingName, plainMoment } from './meeting';
import { partyNames } from './names';
import { daysWords, shiftWords } from './span';

export type LeaveFacts = {
  readonly name: string;
  readonly party: Party | null;
  readonly span: Span;
  /** Null: nobody else is there. */
  readonly standIn: string | null;
  /** Their own duty meanwhile, which somebody else has to take. */
  readonly duty: Span | null;
  /** The meeting that they were asked to, and miss. */
  readonly meeting: MeetingFacts | null;
  readonly at: Instant;
};

export function leaveWordsOf({ name, party, span, standIn, duty, meeting, at }: LeaveFacts): string {
  const side = party === null ? '这边' : partyNames[party];
  const who = standIn === null ? `，${side}没有别人能代，急事还是找${name}` : `，${standIn}代`;
  const missed = meeting === null ? '' : `。${plainMoment(meeting)}的${meetingName(meeting)}也算请假`;
  const shift = duty === null ? '' : `。${shiftWords(duty, at)}的班要换人，先发「值班 取消 ${name}」`;
  return `记下了：${name} ${daysWords(span, at)}请假${who}${missed}${shift}`;
}

/** To who stands in, alone, in one message. */
export function handOverWords(name: string, span: Span, issues: readonly number[], at: Instant): string {
  const inHand = issues.length === 0 ? `${name}手上没有在办的` : `${name}手上的：${numbers(issues)}。发「我的」看`;
  return `${name} ${daysWords(span, at)}请假，由您代。${inHand}`;
}

/** To who was away, alone, on the morning after. */
export const leaveOverWords = (issues: readonly number[]): string => `假到了，从今天起又找您：${numbers(issues)}。还要请的发「我请假到…」`;

export type BackFacts = {
  readonly name: string;
  readonly begun: boolean;
  readonly issues: readonly number[];
  readonly span: Span;
  /** The meeting that they would have missed. */
  readonly meeting: MeetingFacts | null;
  readonly at: Instant;
};

export function backWords({ name, begun, issues, span, meeting, at }: BackFacts): string {
  const asked = meeting === null ? '' : `。${plainMoment(meeting)}的${meetingName(meeting)}能来回「参加」，来不了回「请假 原因」`;
  if (!begun) return `好，${name} ${daysWords(span, at)}的假取消了${asked}`;
  return `好，${name}回来了${issues.length === 0 ? '' : `，又归${name}：${numbers(issues)}`}${asked}`;
}

/** So many stand in one line. */
const most = 12;
const numbers = (issues: readonly number[]): string =>
  `${issues
    .slice(0, most)
    .map((number) => `#${number}`)
    .join('、')}${issues.length > most ? `等${issues.length}件` : ''}`;

type Words = { readonly [Kind in LeaveRefusal['kind']]: (refusal: Extract<LeaveRefusal, { kind: Kind }>, at: Instant) => string };

const words: Words = {
  'others-by-convenor': () => '替别人请假要召集人来发。自己请假发「我请假到周五，由谁代」',
  'no-post': ({ name }) => `名册里三方没有${name}，不用请假。三方有谁发「名册」看`,
  'leave-past': () => '这个日子过了。写以后的，比如「我请假到下周五，由谁代」',
  'leave-too-long': () => '请假最多半年。更久的请召集人改名册：「撤任 @名字」',
  'leave-overlaps': ({ name, span, own }, at) =>
    `${own ? '您' : name}已经请了${daysWords(span, at)}的假。要改先发「${own ? '销假' : `销假 @${name}`}」再请`,
  'deputy-is-oneself': ({ name }) => `${name}不能代自己。换个人，比如「我请假到周五，由…代」`,
  'deputy-elsewhere': ({ name, party, wanted }) =>
    wanted === 'secretaries'
      ? `书记的事要另一位书记代，${name}不行。没有的话不写谁代，急事照样私信您`
      : wanted === 'convenors'
        ? `召集人的事只能由网格的人、另一位召集人或书记代，${name}不行。换个人再发`
        : `${name}${party === null ? `不是${partyNames[wanted]}的` : `是${partyNames[party]}的`}，${partyNames[wanted]}的事要${partyNames[wanted]}的人代。换个人再发`,
  'deputy-away': ({ name, span }, at) => `${name} ${daysWords(span, at)}也请假，代不了。换个人再发`,
  'convenor-names-deputy': () => '召集人就您一位，写上由谁代，比如「我请假到周五，由网格长代」（写名字）',
  'not-on-leave': ({ name }) => `${name}没有请假，不用销`,
};

export const leaveRefusalWords = (refusal: LeaveRefusal, at: Instant): string =>
  (words[refusal.kind] as (refusal: LeaveRefusal, at: Instant) => string)(refusal, at);
