/** A length counted from a day or an instant: 三天后, 两周前, 再过一个月, 一周后来取. */

import { addWorkingDays } from '../../core/calendar/working-day';
import { addDays, addMonths, type CivilDay, civilDay, instantOn, timeOfDay } from '../../kernel/civil';
import { type Instant, later } from '../../kernel/instant';
import { type Length, length } from './lengths';
import { oneOf, past, pastBlanks, type Read, vocabulary, words } from './read';

/** The day so much later; the days of a length only. */
export function shiftDay(day: CivilDay, by: Length, sign: 1 | -1): CivilDay {
  const moved = addDays(addMonths(day, sign * by.months), sign * by.days);
  return by.workdays === 0 ? moved : addWorkingDays(moved, sign * by.workdays);
}

export const shiftInstant = (at: Instant, by: Length, sign: 1 | -1): Instant =>
  later(instantOn(shiftDay(civilDay(at), by, sign), timeOfDay(at)), sign * by.seconds * 1000);

const direction = vocabulary<1 | -1>([
  ['后|以后|之后|过后|开外', 1],
  ['前|以前|之前', -1],
]);
/** What 后 and 前 begin where they turn no length: 后面, 后勤, 前台, 前往. */
const otherWordAfter = /^(?:[面门台方往期半勤续果天院](?!的)|后)/;
/** 吵了三天后来才停: "afterwards". 三天后来取 and 两天后来修一下 come for something. */
const afterwards = /^来(?:[才又就也没都还却竟发因由,]|一直|不(?![了及])|被|是|听说)/;
const lasted = /[了过满足快近]$|[了过]大约?$/;
/** 三天前来过, 两天前去的 tell of a visit; 三天前来报修 may be 前来. */
const visited = /^[来去][^,。!?;]{0,4}[过了的]/;
const again = words('再过|再等|过|在|等');

/** A length with 后 or 前. 20日前 is a date's deadline, 三日后 a count. */
export function shift(text: string, at: number): { value: Length; sign: 1 | -1; to: number } | null {
  const start = past(text, at, again);
  const found = length(text, start);
  if (found === null) return null;
  const turn = direction(text, pastBlanks(text, found.to));
  if (turn === null) {
    // 再过三天 needs no 后; 过两天 is "some day".
    return start > at && /^(?:再过|再等)/.test(text.slice(at, start)) ? { value: found.value, sign: 1, to: found.to } : null;
  }
  if (oneOf('内', text.charAt(turn.to)) || beginsWord(text, at, turn)) return null;
  if (found.value.asDate && turn.value === -1 && /[0-9]/.test(text.charAt(start))) return null;
  return { value: found.value, sign: turn.value, to: turn.to };
}

/** Whether 后 or 前 belongs to what follows. */
function beginsWord(text: string, from: number, { value, to }: Read<1 | -1>): boolean {
  const follows = text.slice(to, to + 7);
  if (otherWordAfter.test(follows)) return true;
  if (!/^[来去]/.test(follows) || oneOf('以之过', text.charAt(to - 2))) return false;
  if (value === -1) return !visited.test(follows);
  return afterwards.test(follows) || (follows.startsWith('来') && lasted.test(text.slice(Math.max(0, from - 2), from)));
}
