/** When a meeting is to be: by a rule (每月第一个周三 19:30), or once (11月28号19:30); and what else was said. */

import type { MeetingRule } from '../core/meeting/rule';
import { type CivilDay, civilDay, instantOn, timeOfDay } from '../kernel/civil';
import type { Instant } from '../kernel/instant';
import type { Recurrence, TimeMeaning, Weekday } from './time/expression';
import { when } from './time/when';

export type MeetingTime =
  | { readonly kind: 'rule'; readonly rule: Omit<MeetingRule, 'from'> }
  | { readonly kind: 'once'; readonly at: Instant; readonly others: string }
  /** A day without an hour. */
  | { readonly kind: 'day'; readonly day: CivilDay; readonly others: string }
  /** A rule without an hour, or one that says no day. */
  | { readonly kind: 'unclear'; readonly missing: 'hour' | 'day' }
  | { readonly kind: 'none' };

export function meetingTime(text: string, reference: Instant): MeetingTime {
  const plain = text
    // 每月第二周的周三 is what people say for the second Wednesday.
    .replace(/(第[一二三四五1-5])(?:个?)(?:周|星期)的?(?=周|星期|礼拜)/g, '$1个')
    .replace(/每个?季度?(?=第)/g, '每三个月');
  const [first, ...more] = when(plain, reference);
  if (first === undefined) return { kind: 'none' };
  const others = `${plain.slice(0, first.from)} ${plain.slice(first.to)}`.replace(/^[\s,，:：。]+|[\s,，。]+$/g, '').trim();
  if (first.meaning.kind === 'recurrence') return more.length > 0 ? { kind: 'unclear', missing: 'day' } : ruleOf(first.meaning);
  return pointOf(first.meaning, others, first.words, reference);
}

/** `19:30` alone names an hour of the day that was meant. */
export const isHourAlone = (text: string): boolean => !/[今明后昨]|周|星期|礼拜|月|号|日|天/.test(text);
/** The hour that an instant falls on, on another day. */
export const sameHourOn = (day: CivilDay, at: Instant): Instant => instantOn(day, timeOfDay(at));

function pointOf(meaning: TimeMeaning, others: string, words: string, reference: Instant): MeetingTime {
  if (meaning.kind === 'instant') return { kind: 'once', at: meaning.start, others };
  if (meaning.kind === 'date') return { kind: 'day', day: meaning.start, others };
  // 周五晚上, 19:30到21:00: an evening has no hour, a span begins with one.
  if (meaning.kind !== 'range' || meaning.start === null || meaning.startOpen === true) return { kind: 'none' };
  const hour = /[点时:：]/.test(words);
  return hour ? { kind: 'once', at: meaning.start.at, others } : { kind: 'day', day: civilDay(meaning.start.at ?? reference), others };
}

const weekdayNumbers: Readonly<Record<Weekday, number>> = { SU: 0, MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6 };

function ruleOf({ freq, interval = 1, byday = [], nth = [], bymonthday = [], time, timeEnd, workday }: Recurrence): MeetingTime {
  const unit = freq === 'WEEKLY' ? 'week' : freq === 'MONTHLY' ? 'month' : null;
  const weekdays = byday.map((name) => weekdayNumbers[name]);
  const named =
    unit === 'week' ? weekdays.length > 0 : bymonthday.length > 0 || (nth.length > 0 && (weekdays.length > 0 || workday === true));
  if (unit === null || !named) return { kind: 'unclear', missing: 'day' };
  // A part of the day is no hour: 每月第一个周三晚上.
  if (time === undefined || (timeEnd !== undefined && isPartOfDay(time, timeEnd))) return { kind: 'unclear', missing: 'hour' };
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { kind: 'rule', rule: { unit, interval, weekdays, nth, dates: bymonthday, minute: hour * 60 + minute } };
}

const isPartOfDay = (from: string, to: string): boolean => Number(to.slice(0, 2)) - Number(from.slice(0, 2)) >= 4;

/** 会, 联席, 议程: the words are about a meeting. */
export const speaksOfMeeting = (text: string): boolean => /会(?!不|员|所)|联席|议程|议题/.test(text);
