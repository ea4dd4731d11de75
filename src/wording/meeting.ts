/** The joint meeting: when it is, by which rule, moved or called off; who comes and who has signed in. */

import type { Party } from '../core/issue/vocabulary';
import type { MeetingRule } from '../core/meeting/rule';
import { type CivilDay, dateParts } from '../kernel/civil';
import type { Instant } from '../kernel/instant';
import { fullMomentWords, weekdayName } from './moment';
import { partyNames } from './names';

/** `holiday`: the day that the rule names, and what moved it; `off`: the meeting itself is on an official holiday. */
export type MeetingFacts = {
  readonly compound: string;
  readonly at: Instant;
  readonly now: Instant;
  readonly urgent: boolean;
  readonly holiday: { readonly day: CivilDay; readonly name: string } | null;
  readonly off: boolean;
};

/** Names of people, by what they said. */
export type AttendanceFacts = {
  readonly coming: readonly string[];
  readonly excused: readonly string[];
  readonly silent: readonly string[];
};

export const meetingName = ({ urgent }: Pick<MeetingFacts, 'urgent'>): string => (urgent ? '紧急联席会议' : '联席会议');

/** 10月8日周四19:30. */
export const plainMoment = ({ at, now }: MeetingFacts): string => fullMomentWords(at, now);

/** 10月8日周四19:30（10月7日逢国庆节，顺延）, where people plan by it. */
export function meetingMoment(facts: MeetingFacts): string {
  const { holiday, off } = facts;
  const moved = holiday === null ? '' : `（${dateWords(holiday.day)}逢${holiday.name}，顺延）`;
  return `${plainMoment(facts)}${moved}${off ? '（这天放假）' : ''}`;
}

function dateWords(day: CivilDay): string {
  const { month, date } = dateParts(day);
  return `${month}月${date}日`;
}

const counts = ['', '一', '两', '三', '四', '五', '六'];
const ordinals: Readonly<Record<number, string>> = { [-1]: '最后一个', 1: '第一个', 2: '第二个', 3: '第三个', 4: '第四个', 5: '第五个' };
const joined = (words: readonly string[]): string => words.join('、');

/** 每月第一个周三19:30. */
function ruleWords({ unit, interval, weekdays, nth, dates, minute }: MeetingRule): string {
  const every = `每${interval === 1 ? '' : (counts[interval] ?? interval)}${unit === 'month' ? (interval === 1 ? '月' : '个月') : '周'}`;
  const days = weekdays.map(weekdayName);
  const which =
    dates.length > 0
      ? joined(dates.map((date) => (date === -1 ? '最后一天' : `${date}日`)))
      : unit === 'week'
        ? joined(days).replace(/^周/, interval === 1 ? '' : '的周')
        : `${joined(nth.map((count) => ordinals[count] ?? `第${count}个`))}${days.length > 0 ? joined(days) : '工作日'}`;
  const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return `${every}${which}${time}`;
}

export const ruleSetWords = (rule: MeetingRule, facts: MeetingFacts): string =>
  `联席会议定了：${ruleWords(rule)}，下一次${meetingMoment(facts)}\n提前7天征集议题，3天发通知和议程，1天问谁来`;

export const ruleEndedWords = (cancelled: string | null): string =>
  `联席会议不再定期开${cancelled === null ? '' : `，${cancelled}那次也取消`}。要开一次发「会议 11月28号19:30」`;
export const noRuleWords = (): string => '本来就没定期。定期开发「会议 每月第一个周三 19:30」';

export const calledOnceWords = (facts: MeetingFacts): string => `联席会议定在${meetingMoment(facts)}。要上会的事发「议题 …」`;

/** `reason` null: not for the group's eyes. */
export const urgentWords = (facts: MeetingFacts, reason: string | null, called: readonly string[]): string =>
  [
    `🔔 紧急联席会议 ${plainMoment(facts)}：${reason ?? '事由召集人当面说'}`,
    ...(called.length > 0 ? [`请${called.map((name) => `@${name} `).join('')}参加`] : []),
    '能来回「参加」，来不了回「请假 原因」',
  ].join('\n');

export const urgentAloneWords = (facts: MeetingFacts, reason: string): string =>
  `🔔 ${facts.compound}紧急联席会议 ${plainMoment(facts)}：${reason}\n能来回「参加」，来不了回「请假 原因」`;

/** `again`: people had said whether they come. */
export const movedWords = (facts: MeetingFacts, from: Instant, again: boolean): string =>
  `${meetingName(facts)}从${fullMomentWords(from, facts.now)}改到${meetingMoment(facts)}${again ? '。说过参加的请再说一声' : ''}`;
export const movedAloneWords = (facts: MeetingFacts, from: Instant): string =>
  `${facts.compound}${meetingName(facts)}从${fullMomentWords(from, facts.now)}改到${meetingMoment(facts)}。能来回「参加」，来不了回「请假 原因」`;

/** `reason` null: not for the group's eyes. `next` null: none is planned. */
export function cancelledWords(facts: MeetingFacts, reason: string | null, next: MeetingFacts | null): string {
  const why = reason === null ? '' : `：${reason}`;
  const then = next === null ? '' : `。下次${meetingMoment(next)}，议题留着`;
  return `${plainMoment(facts)}的${meetingName(facts)}取消了${why}${then}`;
}
export const cancelledAloneWords = (facts: MeetingFacts, reason: string): string =>
  `${facts.compound}${plainMoment(facts)}的${meetingName(facts)}取消了：${reason}`;

/** 会议: the next one. `points`: how many stand on the agenda. */
export function nextMeetingWords(facts: MeetingFacts, rule: MeetingRule | null, attendance: AttendanceFacts, points: number): string {
  // Who has not said yet is the convenor's to know, not the group's.
  const people = peopleWords({ ...attendance, silent: [] });
  return [
    `下次${meetingName(facts)}：${meetingMoment(facts)}`,
    ...(rule === null ? [] : [`平时${ruleWords(rule)}`]),
    ...(people === '' ? [] : [people]),
    points === 0 ? '还没有议题，有要上会的发「议题 …」' : `议程 ${points} 件，发「议题」看`,
  ].join('\n');
}

export const runningWords = (facts: MeetingFacts, present: readonly Party[], resolutions: number): string =>
  `${meetingName(facts)}正在开：${stripWords(present)}，决议 ${resolutions} 件。开完发「散会」`;

export function peopleWords({ coming, excused, silent }: AttendanceFacts): string {
  const part = (label: string, names: readonly string[]): readonly string[] => (names.length === 0 ? [] : [`${label}：${joined(names)}`]);
  return [...part('参加', coming), ...part('请假', excused), ...part('没回', silent)].join('；');
}

const all: readonly Party[] = ['grid', 'property', 'committee'];
const missing = (parties: readonly Party[]): readonly string[] =>
  all.filter((party) => !parties.includes(party)).map((party) => partyNames[party]);
const stripWords = (present: readonly Party[]): string =>
  all.map((party) => `${present.includes(party) ? '✅' : '⬜'}${partyNames[party]}`).join(' ');

/** `expected`: parties of which somebody comes. */
export const comingWords = (facts: MeetingFacts, name: string, expected: readonly Party[]): string =>
  `记下了，${name}参加${plainMoment(facts)}的${meetingName(facts)}。${
    missing(expected).length === 0 ? '三方都有人来' : `${joined(missing(expected))}还没回`
  }`;
/** `alone`: the party of which nobody else comes. */
export const excusedWords = (facts: MeetingFacts, name: string, alone: Party | null): string =>
  `记下了，${name}请假（${plainMoment(facts)}的${meetingName(facts)}）${
    alone === null ? '' : `。${partyNames[alone]}换个人来的话，请他回「参加」`
  }`;
export const excusedToConvenorWords = (facts: MeetingFacts, name: string, reason: string): string =>
  `${facts.compound}${plainMoment(facts)}的${meetingName(facts)}，${name}请假${reason === '' ? '' : `：${reason}`}`;
export const whyAwayWords = (): string => '来不了的话写个原因，比如「请假 那天值班」';

export const signedInWords = (names: readonly string[], present: readonly Party[]): string =>
  `${joined(names)}签到。${missing(present).length === 0 ? '三方到齐' : `还差${joined(missing(present))}`}`;
export const signedInAlreadyWords = (present: readonly Party[]): string => `已经签过了。${stripWords(present)}`;

export const noMeetingNearWords = (facts: MeetingFacts): string => `下次${meetingName(facts)}在${meetingMoment(facts)}，到时候我会问谁来`;
export const cancelReasonPleaseWords = (): string => '取消要写原因，比如「会议 取消 都在防汛」';
export const moveToPleaseWords = (): string => '改到哪天几点没看懂，比如「会议 改到 下周四 19:30」';
export const hourPleaseWords = (): string => '几点开没写，比如「会议 每月第一个周三 19:30」';
export const dayPleaseWords = (): string => '哪天开没看懂，比如「会议 每月第一个周三 19:30」「会议 11月28号19:30」';
