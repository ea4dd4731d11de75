/** A length of time as somebody sets it: 20分钟, 4个工作小时, 3个工作日, 一个月; on the wall clock where no working time is named. */

import type { Allowance } from '../core/calendar/deadline';
import { plain } from './plain';
import { length } from './time/lengths';
import { normalise } from './time/normalise';

const workingHour = /个?(?:工作|上班)(?=小时|钟头)/;
const beside = /^(?:之?内|以内|后|之后|以后)?[。.]?$/;

/** Null where the text is no length of time, or says something else as well. */
export function readAllowance(text: string): Allowance | null {
  const typed = normalise(plain(text)).replaceAll(' ', '');
  const even = typed.replace(workingHour, '');
  const read = length(even, 0);
  if (read === null || !beside.test(even.slice(read.to))) return null;
  const { months, days, seconds, workdays } = read.value;
  if (workdays > 0) return /半|\./.test(even) ? null : { workingDays: workdays };
  const milliseconds = ((months * 30 + days) * 86_400 + seconds) * 1000;
  if (even === typed) return { milliseconds };
  return months + days > 0 ? null : { workingHours: milliseconds / 3_600_000 };
}
