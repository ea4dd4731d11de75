/** A moment and a length of time as people say them: 今天18:00, 11月25日周三18:00, 30分钟. */

import { civilDay, wallClock } from '../kernel/civil';
import type { Instant } from '../kernel/instant';

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

export function momentWords(at: Instant, now: Instant): string {
  const { month, date, weekday } = wallClock(at);
  const ahead = civilDay(at) - civilDay(now);
  const near = ['今天', '明天'][ahead] ?? (ahead === -1 ? '昨天' : undefined);
  return `${near ?? `${month}月${date}日${Math.abs(ahead) < 7 ? weekdays[weekday] : ''}`}${timeWords(at)}`;
}

/** 10月8日周四19:30 however far off; today and tomorrow by their names. */
export function fullMomentWords(at: Instant, now: Instant): string {
  const { month, date, weekday } = wallClock(at);
  const ahead = civilDay(at) - civilDay(now);
  return `${['今天', '明天'][ahead] ?? `${month}月${date}日${weekdays[weekday]}`}${timeWords(at)}`;
}

export const weekdayName = (weekday: number): string => weekdays[weekday] ?? '';

/** `HH:MM`. */
export function timeWords(at: Instant): string {
  const { hour, minute } = wallClock(at);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

export function dayWords(at: Instant): string {
  const { month, date } = wallClock(at);
  return `${month}月${date}日`;
}

export function lengthWords(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 60) return `${Math.max(minutes, 1)}分钟`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours}小时` : `${Math.round(hours / 24)}天`;
}
