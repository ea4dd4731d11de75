/** From when to when, as people say it: 今天到11月27日周五, 今天18:00到明天08:00. */

import type { Span } from '../core/roster/span';
import { civilDay, timeOfDay, wallClock } from '../kernel/civil';
import { type Instant, later } from '../kernel/instant';
import { timeWords, weekdayName } from './moment';

/** 今天, 明天, 11月27日周五. */
export function dayName(at: Instant, now: Instant): string {
  const near = ['今天', '明天'][civilDay(at) - civilDay(now)];
  const { month, date, weekday } = wallClock(at);
  return near ?? `${month}月${date}日${weekdayName(weekday)}`;
}

/** Whole days are said without the hour; the last of them belongs to it. */
export function daysWords({ from, until }: Span, now: Instant): string {
  const first = from <= now ? '今天' : pointWords(from, now);
  const last = timeOfDay(until) === 0 ? dayName(later(until, -1), now) : `${dayName(until, now)}${timeWords(until)}`;
  return first === last ? first : `${first}到${last}`;
}

const pointWords = (at: Instant, now: Instant): string => `${dayName(at, now)}${timeOfDay(at) === 0 ? '' : timeWords(at)}`;

/** 现在到11月30日周一08:00. */
export const shiftWords = ({ from, until }: Span, now: Instant): string =>
  `${from <= now ? '现在' : `${dayName(from, now)}${timeWords(from)}`}到${dayName(until, now)}${timeWords(until)}`;
