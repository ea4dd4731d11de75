/** Instants as WeChat shows them, in China's civil time whatever the visitor's own zone is. */

import { civilDay, wallClock } from '../../kernel/civil';
import type { Instant } from '../../kernel/instant';
import { labels } from './labels';

const two = (count: number): string => String(count).padStart(2, '0');

const clockTime = (at: Instant): string => {
  const { hour, minute } = wallClock(at);
  return `${two(hour)}:${two(minute)}`;
};

/** Day, weekday and time. */
export const fullTime = (at: Instant): string => {
  const { month, date, weekday } = wallClock(at);
  return `${labels.date(month, date)} ${labels.shortWeekdays[weekday]} ${clockTime(at)}`;
};

/** Above a run of messages: the day as one says it on the day of `now`, if it is not that day, and the time. */
export const separatorTime = (at: Instant, now: Instant): string => `${dayOf(at, now)} ${clockTime(at)}`.trimStart();

/** In the list of conversations: the time today, else the day. */
export const listTime = (at: Instant, now: Instant): string => dayOf(at, now) || clockTime(at);

/** Empty on the day itself; the year only where it is another. */
function dayOf(at: Instant, now: Instant): string {
  const { year, month, date, weekday } = wallClock(at);
  const ago = civilDay(now) - civilDay(at);
  if (ago === 0) return '';
  if (ago === 1) return labels.yesterday;
  if (ago > 1 && ago < 7) return labels.weekdays[weekday] ?? '';
  return year === wallClock(now).year ? labels.date(month, date) : labels.fullDate(year, month, date);
}
