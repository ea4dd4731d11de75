/** Weeks and weekdays: 周五, 下周三, 上上个星期天, 本周, 周末, 周一至五, 周六日. */

import { addDays, type CivilDay, mondayOf } from '../../kernel/civil';
import { oneOf, pastBlanks, pastLink, pastRangeWord, type Read, remembered, vocabulary } from './read';
import { type CalendarReader, type Calendrical, coming, daysFrom, type Stretch } from './stretch';
import { weekdayName, weekdaySign, weekWord } from './weekday-names';

const which = vocabulary<number>([
  ['本|这|这个|这一|本个|当|今', 0],
  ['下|下个|下一|下一个', 1],
  ['下下|下下个', 2],
  ['下下下', 3],
  ['上|上个|上一|上一个', -1],
  ['上上|上上个', -2],
  ['上上上', -3],
]);

/** 周边, 周围, 周转 … are no weeks; 楼下周三有人 has a 下 of its own. */
const otherWords = '边围全转年密折长刊岁遭正期先';
const takesUpDown = '楼地桥树窗台以早晚马路身网';

/** Days of a week counted from Monday; `to` is exclusive. */
type Part = { readonly from: number; readonly to: number; readonly single: boolean };
const wholeWeek: Part = { from: 0, to: 7, single: false };
const weekend: Part = { from: 5, to: 7, single: false };

const weekPart = vocabulary<Part>([
  ['末|末两天|六日|六周日|六、周日|六和周日|六、日', weekend],
  ['初', { from: 0, to: 2, single: false }],
  ['中', { from: 2, to: 3, single: false }],
]);

const inWeek = (monday: CivilDay, { from, to, single }: Part): Stretch => ({
  from: addDays(monday, from),
  to: addDays(monday, to),
  single,
});

/** With a word that says which week. */
export const namedWeek: CalendarReader = remembered((text, at) => {
  const offset = which(text, at);
  if (offset === null || oneOf(takesUpDown, text.charAt(at - 1))) return null;
  const week = weekWord(text, pastBlanks(text, offset.to));
  if (week === null) return null;
  const monday = (today: CivilDay): CivilDay => addDays(mondayOf(today), offset.value * 7);
  const part = partOfWeek(text, pastLink(text, week.to), true);
  if (part !== null) return { value: ({ today }) => inWeek(monday(today), part.value), to: part.to };
  if (oneOf(otherWords, text.charAt(week.to))) return null;
  return { value: ({ today }) => daysFrom(monday(today), addDays(monday(today), 7)), to: week.to };
});

/** A weekday by itself: the coming one, today included; in the week just spoken of if there was one. */
export const bareWeekday: CalendarReader = (text, at) => {
  if (text.startsWith('双休日', at)) return { value: comingPart(weekend), to: at + 3 };
  const week = weekWord(text, at);
  if (week === null || oneOf('每一二两三四五六七八九十个0123456789第逢隔', text.charAt(at - 1))) return null;
  if (text.charAt(week.to) === '内') return { value: comingPart(wholeWeek), to: week.to };
  const part = partOfWeek(text, week.to, false);
  return part && { value: comingPart(part.value), to: part.to };
};

const comingPart =
  (part: Part): Calendrical =>
  (base) => {
    const { after, coming: thread, today } = base;
    const weeksFrom = (day: CivilDay): readonly Stretch[] => [0, 7, 14].map((days) => inWeek(addDays(mondayOf(day), days), part));
    if (after !== null || thread === null) return coming(weeksFrom(after ?? today), base);
    const [sameWeek] = weeksFrom(thread);
    return sameWeek && sameWeek.from >= thread ? sameWeek : coming(weeksFrom(today), base);
  };

/** @param again 下周的周五 says the word for week twice. */
function partOfWeek(text: string, at: number, again: boolean): Read<Part> | null {
  const fixed = weekPart(text, at);
  // 周中心, 周初中: other words.
  if (fixed !== null && !(oneOf('中初', text.charAt(at)) && oneOf('心间学级中', text.charAt(at + 1)))) return fixed;
  const first = weekdaySign(text, at) ?? (again ? weekdayName(text, at) : null);
  if (first === null) return null;
  const from = (first.value + 6) % 7;
  const joined = pastRangeWord(text, first.to);
  const last = joined === null ? null : (weekdayName(text, joined) ?? shortWeekday(text, joined));
  const end = last === null ? from : (last.value + 6) % 7;
  if (last === null) {
    const row = inARow(text, first.to, from);
    if (row > 0) return { value: { from, to: from + row + 1, single: false }, to: first.to + row };
  }
  if (last === null || end <= from) return { value: { from, to: from + 1, single: true }, to: first.to };
  return { value: { from, to: end + 1, single: false }, to: last.to };
}

/** 下周一二三: how many weekdays follow the first without a gap; 下周三四点 is a clock time. */
function inARow(text: string, at: number, first: number): number {
  let count = 0;
  while (text.charAt(at + count) === '一二三四五六日'.charAt(first + count + 1) && first + count < 6) count += 1;
  return oneOf('点时:月号日.0123456789十个天栋单楼期', text.charAt(at + count)) ? 0 : count;
}

/** 周一至五, but not 周一至五点. */
function shortWeekday(text: string, at: number): Read<number> | null {
  const read = weekdaySign(text, at);
  return read === null || oneOf('点时:月号日.0123456789十个天', text.charAt(read.to)) ? null : read;
}
