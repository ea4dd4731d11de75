/** A moment as people say it: a day, a clock time, or both: 明晚七点半, 11月28号(周六)19:30, 后天上午, 周五. */

import { addDays, type CivilDay, civilDay, instantOn, timeOfDay } from '../../kernel/civil';
import { hours, type Instant } from '../../kernel/instant';
import { calendrical } from './calendrical';
import { clock, hourBeforeRange } from './clock';
import { type Clock, endAfter, sinceMidnight } from './clock-hours';
import type { PartOfDay } from './parts-of-day';
import { oneOf, past, pastBlanks, pastLink, type Read, type Reader, remembered, words } from './read';
import { isSmallHour, isToldAsOver } from './small-hours';
import { type Base, type Calendrical, oneDay, type Stretch } from './stretch';
import { weekdayName } from './weekday-names';

/** Either may be missing, not both. `coming`: 明早 and its like, which before dawn mean the morning that is near. */
export type Moment = {
  readonly days: Calendrical | null;
  readonly clock: Clock | null;
  readonly coming: boolean;
  /** 这个时候: the time of speaking, on that day. */
  readonly sameTime?: true;
  /** 凌晨两点 without a day, not told as over: late in the evening it is the coming one. */
  readonly ahead?: boolean;
};

/** What a moment comes to: whole days, or a span of the clock (a point where both ends are one). */
export type Placed = {
  readonly from: Instant;
  readonly to: Instant;
  readonly precision: 'day' | 'second';
  readonly stretch: Stretch | null;
  readonly day: CivilDay;
  readonly part: PartOfDay | null;
};

const sameTime = words('这个时候|这时候|这个时间|同一时间|此时|这会儿|现在这个时候');
const comma = words(',|，');

export const moment: Reader<Moment> = remembered((text, at) => {
  const days = calendrical(text, at);
  if (days === null) {
    const time = clock(text, at, false);
    if (time === null) return null;
    const ahead = isSmallHour(time.value) && !isToldAsOver(text, at, time.to);
    return { value: { days: null, clock: time.value, coming: false, ahead }, to: time.to };
  }
  const named = pastWeekday(text, days.to);
  const link = text.charAt(named) === 'T' ? named + 1 : pastLink(text, named);
  const same = sameTime(text, link);
  if (same !== null) return { value: { days: days.value, clock: null, coming: false, sameTime: true }, to: same.to };
  const time = clock(text, link, true) ?? clock(text, pastBlanks(text, past(text, named, comma)), false);
  const alone: Read<Moment> = { value: { days: days.value, clock: null, coming: false }, to: named };
  if (time === null || takesNoClock(text, at, days.to)) return alone;
  const near = /^(?:明[早晨]|明[天日儿](?:的)?(?:早|清|一早|一大早|大清早))/.test(text.slice(at, at + 6));
  return { value: { days: days.value, clock: time.value, coming: near }, to: time.to };
});

/** 节前, 年后: the word that follows is theirs. */
const takesNoClock = (text: string, at: number, to: number): boolean => text.slice(at, to) === '节' || text.slice(at, to) === '年';

/** 11月28日(周六), 11月28日星期六: the weekday says the same again. */
function pastWeekday(text: string, at: number): number {
  const start = pastBlanks(text, at);
  const open = text.charAt(start) === '(';
  const name = weekdayName(text, open ? start + 1 : past(text, start, words(',')));
  if (name === null || (at > 0 && oneOf('一二三四五六日天末', text.charAt(at - 1)) && !oneOf('日', text.charAt(at - 1)) && !open))
    return at;
  if (!open) return name.to;
  return text.charAt(name.to) === ')' ? name.to + 1 : at;
}

/** The left end of a range that borrows its unit from the right one: 9-11点, 上午9到11点, 周六9到11点. */
export function halfMoment(text: string, at: number): Read<Moment> | null {
  const days = calendrical(text, at);
  const time = hourBeforeRange(text, days === null ? at : pastLink(text, pastWeekday(text, days.to)));
  return time && { value: { days: days?.value ?? null, clock: time.value, coming: false }, to: time.to };
}

/** Where a moment lies; null where there is no such day or time. */
export function place(read: Moment, base: Base, fallback: PartOfDay | null = null): Placed | null {
  const stretch = read.days === null ? null : read.days(base);
  if (read.days !== null && stretch === null) return null;
  if (read.sameTime && stretch !== null) return pointAt(instantOn(stretch.from, timeOfDay(base.now)), stretch.from);
  if (read.clock === null) return stretch && wholeDays(stretch);
  if (stretch !== null && !stretch.single) return read.clock.hour === null ? wholeDays(stretch) : null;
  const beforeDawn = timeOfDay(base.now) < hours(4);
  const early = read.coming && beforeDawn && stretch !== null && stretch.from === base.today + 1;
  const day = early ? base.today : (stretch?.from ?? base.after ?? base.coming ?? base.today);
  const ahead = read.ahead && base.after === null && day === civilDay(base.now) && timeOfDay(base.now) >= hours(21);
  return onTheClock(ahead ? addDays(day, 1) : day, read.clock, stretch, fallback);
}

const pointAt = (at: Instant, day: CivilDay): Placed => ({ from: at, to: at, precision: 'second', stretch: null, day, part: null });

const wholeDays = (stretch: Stretch): Placed => ({
  from: instantOn(stretch.from, 0),
  to: instantOn(stretch.to, 0),
  precision: 'day',
  stretch,
  day: stretch.from,
  part: null,
});

function onTheClock(day: CivilDay, time: Clock, stretch: Stretch | null, fallback: PartOfDay | null): Placed {
  const { part, hour } = time;
  // A night named without its day lies behind the small hours: 半夜两点 is today's.
  const lastNight = stretch === null && part?.reads === 'night' && hour !== null && hour <= 6 ? -24 : 0;
  const from = instantOn(day, sinceMidnight(time, fallback) + hours(lastNight));
  const to = hour === null && part !== null ? instantOn(day, hours(part.to)) : from;
  return { from, to, precision: 'second', stretch: null, day, part: part ?? fallback };
}

/** A second clock time on the same or the next day, whichever comes first after the left end of its range. */
export function placeAfter(read: Moment, left: Placed, base: Base): Placed | null {
  const dayBase: Base = { ...base, after: left.day };
  if (read.clock === null || read.clock.hour === null || read.days !== null) {
    const placed = place(read, dayBase, null);
    // 今晚八点到明早六点 said after midnight: its morning is the one that follows that evening.
    const tooEarly = read.coming && placed !== null && placed.to <= left.from;
    return tooEarly ? place({ ...read, days: () => oneDay(addDays(left.day, 1)), coming: false }, dayBase, null) : placed;
  }
  const end = instantOn(left.day, endAfter(left.from - instantOn(left.day, 0), left.part, read.clock));
  return { from: end, to: end, precision: 'second', stretch: null, day: left.day, part: read.clock.part };
}
