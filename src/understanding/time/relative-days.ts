/** Days named from today or from the day just spoken of: 明天, 大后天, 今晚's 今, 次日, 当天, 今明两天, 上个月的今天. */

import { addDays, addMonths } from '../../kernel/civil';
import { furthest, oneOf, pastLink, type Read, vocabulary, words } from './read';
import { type CalendarReader, type Calendrical, daysFrom, oneDay } from './stretch';

const named = vocabulary<number>([
  ['今天|今日|今儿|今儿个|即日', 0],
  ['明天|明日|明儿|明儿个', 1],
  ['后天|后日|后儿', 2],
  ['大后天|大后日', 3],
  ['大大后天', 4],
  ['昨天|昨日|昨儿', -1],
  ['前天|前日|前儿', -2],
  ['大前天|大前日', -3],
  ['大大前天', -4],
]);
/** Only before a part of the day: 今晚, 昨夜, 明早, 后晚. */
const shortened = vocabulary<number>([
  ['今', 0],
  ['明', 1],
  ['后', 2],
  ['大后', 3],
  ['昨', -1],
  ['前', -2],
]);
const fromAnchor = vocabulary<number>([
  ['次日|翌日|第二天|第二日|隔日|后一天', 1],
  ['当天|当日|同日|同一天', 0],
  ['前一天|前一日', -1],
]);
const several = vocabulary<readonly [from: number, to: number]>([
  ['今明|今明两天|今明两日|今天明天|今天和明天|今天、明天', [0, 2]],
  ['明后天|明后两天|明后两日|明天和后天|明天、后天', [1, 3]],
  ['今明后三天', [0, 3]],
  ['昨今两天', [-1, 1]],
]);

const offsetDay =
  (step: number): Calendrical =>
  ({ today }) =>
    oneDay(addDays(today, step));

/** 以后天天, 从前天天, 目前天气, 证明天数 are other words. */
const isSplit = (text: string, at: number): boolean => {
  const before = text.charAt(at - 1);
  const sign = text.charAt(at);
  return (
    (sign === '后' && oneOf('以之然今背午', before)) ||
    (sign === '前' && (oneOf('以之目眼此', before) || (before === '从' && !/^前[天日](?![天子])/.test(text.slice(at, at + 3))))) ||
    (sign === '明' && oneOf('证声透聪', before))
  );
};

const namedDay: CalendarReader = (text, at) => {
  const read = named(text, at);
  if (read === null || isSplit(text, at)) return null;
  if (
    text.startsWith('头条', read.to) ||
    (oneOf('气', text.charAt(read.to)) && /^[明后前]/.test(text.slice(at)) && oneOf('说表', text.charAt(at - 1)))
  )
    return null;
  return { value: offsetDay(read.value), to: read.to };
};

const shortenedDay: CalendarReader = (text, at) => {
  const read = shortened(text, at);
  if (read === null || isSplit(text, at) || !oneOf('早晚晨夜', text.charAt(read.to))) return null;
  if (oneOf('后前', text.charAt(at)) && !/^[早晚夜](?:上|[0-9一二三四五六七八九十]+[点时:])/.test(text.slice(read.to, read.to + 4)))
    return null;
  return { value: offsetDay(read.value), to: read.to };
};

const anchoredDay: CalendarReader = (text, at) => {
  const dusk = text.startsWith('当晚', at) || text.startsWith('次晨', at) ? { value: text.charAt(at) === '当' ? 0 : 1, to: at + 1 } : null;
  const read = dusk ?? fromAnchor(text, at);
  if (read === null || text.startsWith('然', read.to) || (read.value === -1 && oneOf('之以三', text.charAt(at - 1)))) return null;
  return { value: ({ after, thread, today }) => oneDay(addDays(after ?? thread ?? today, read.value)), to: read.to };
};

const severalDays: CalendarReader = (text, at) => {
  const read = several(text, at);
  if (read === null || oneOf('年', text.charAt(read.to))) return null;
  return { value: ({ today }) => daysFrom(addDays(today, read.value[0]), addDays(today, read.value[1])), to: read.to };
};

const sameDayOf = vocabulary<number>([
  ['去年', -12],
  ['前年', -24],
  ['明年', 12],
  ['上月|上个月', -1],
  ['下月|下个月', 1],
]);

/** 去年的今天, 下个月今天. */
const sameDay: CalendarReader = (text, at) => {
  const read = sameDayOf(text, at);
  if (read === null) return null;
  const link = pastLink(text, read.to);
  const today: Read<string> | null = words('今天|今日|同一天')(text, link);
  return today && { value: (base) => oneDay(addMonths(base.today, read.value)), to: today.to };
};

export const relativeDay: CalendarReader = furthest(namedDay, shortenedDay, anchoredDay, severalDays, sameDay);
