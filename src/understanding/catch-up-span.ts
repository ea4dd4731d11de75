/** How far back somebody wants to look: 今天, 昨天, 三天, 2小时, 一周, 本周. */

import { civilDay, instantOn, wallClock } from '../kernel/civil';
import { days, hours, type Instant, later } from '../kernel/instant';
import { normalise } from './normalise';
import { numberOf } from './numerals';

/** From when on; null where it is none of these. */
export function readSpan(text: string, at: Instant): Instant | null {
  const words = normalise(text).text.trim();
  const today = instantOn(civilDay(at), 0);
  if (/^(?:今天|今日|今早|今晨)(?:的)?$/.test(words)) return today;
  if (/^(?:昨天|昨日|昨晚)(?:的|以来|到现在)?$/.test(words)) return later(today, -days(1));
  if (/^前天(?:的|以来|到现在)?$/.test(words)) return later(today, -days(2));
  if (/^(?:这周|本周|这个?星期|本星期)(?:的)?$/.test(words)) return later(today, -days((wallClock(at).weekday + 6) % 7));
  const [, count, unit] =
    /^(?:最近|近|这)?([\d一二两三四五六七八九十半]+)\s*个?(天|日|周|星期|小时|钟头)(?:内|以来|的)?$/.exec(words) ?? [];
  const number = count === '半' ? 0.5 : count === undefined ? null : numberOf(count);
  if (number === null || number <= 0) return null;
  const length = unit === '小时' || unit === '钟头' ? hours(number) : days(unit === '周' || unit === '星期' ? number * 7 : number);
  return later(at, -length);
}
