/** Clock times: 下午3点半, 晚上七点一刻, 19:30, 8时05分, 差五分九点, 9点左右, 6pm. */

import type { Clock } from './clock-hours';
import { afterHour, hourNumber, lackAhead, shortOf } from './clock-minutes';
import { otherWordAfter, type PartOfDay, partOfDay, shortPart } from './parts-of-day';
import { oneOf, past, pastLink, type Read, type Reader, words } from './read';

const about = words('大约|大概|约|差不多|将近|快到|快');
const roughly = words('左右|前后|上下|许|多钟|多|来钟|出头|光景|钟左右');
const figures = /(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?![\d:])分?/y;
/** 早上8.30, only behind a part of the day. */
const dotted = /(\d{1,2})\.([0-5]\d)(?![\d.:])(?!\d|[元块米平万度])分?/y;

/** A clock time with or without its part of the day. `dated`: a day stands before it, so 早 and 晚 may be short. */
export function clock(text: string, at: number, dated: boolean): Read<Clock> | null {
  const begin = past(text, at, about);
  const named = partOfDay(text, begin) ?? shortPart(text, begin);
  if (named === null) return timeAfter(text, begin, null, dated);
  const short = partOfDay(text, begin) === null;
  const next = pastLink(text, named.to);
  const finer = partOfDay(text, next);
  // 今晚凌晨1点 is the night that follows the evening.
  const time = timeAfter(text, finer === null ? past(text, next, about) : finer.to, named.value, dated && !short);
  if (time !== null && !(short && !dated && /^[一两] ?点(?!钟|半|整|[0-9一二三四五])/.test(text.slice(next, next + 4)))) {
    return { value: time.value, to: time.to };
  }
  if (!bareAllowed(text, begin, named.to, short, dated)) return null;
  const bare = finer !== null && finer.value.from >= named.value.from ? finer : named;
  return { value: { part: bare.value, hour: null, seconds: 0, spoken: true }, to: bare.to };
}

const habitual = /(?:一到|每到|[一每整大个天了的好])$/;

/** A part of the day by itself, and no greeting (早上好), length (一晚上) or other word (晚饭). */
function bareAllowed(text: string, at: number, to: number, short: boolean, dated: boolean): boolean {
  if (short)
    return (
      dated &&
      text.charAt(at - 1) !== '的' &&
      !otherWordAfter(text.charAt(to)) &&
      !(text.charAt(at - 1) === '天' && text.charAt(to) === '起')
    );
  if (dated) return true;
  if (oneOf('好安', text.charAt(to)) || oneOf('茶饭餐觉', text.charAt(to))) return false;
  const before = text.slice(Math.max(0, at - 2), at);
  return !habitual.test(before) && !/^(?:半夜|夜|深|大|三更|后半|白|一)/.test(text.slice(at, to));
}

/** The time itself, once the part of the day is known. */
function timeAfter(text: string, at: number, part: PartOfDay | null, dated: boolean): Read<Clock> | null {
  return inFigures(text, at, part) ?? inWords(text, at, part, dated) ?? shortOf(text, at, part);
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function inFigures(text: string, at: number, part: PartOfDay | null): Read<Clock> | null {
  const match = sticky(figures, text, at) ?? (part === null ? null : sticky(dotted, text, at));
  if (match === null) return null;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hour > 24 || minute > 59 || second > 59 || (hour === 24 && minute + second > 0)) return null;
  const end = at + match[0].length;
  const meridiem = /^ ?(?:([ap])\.?m\b\.?)/i.exec(text.slice(end, end + 6));
  const afternoon = meridiem?.[1]?.toLowerCase() === 'p' && hour < 12;
  const of = meridiem === null ? part : null;
  const to = past(text, end + (meridiem?.[0].length ?? 0), roughly);
  const midnight = meridiem?.[1]?.toLowerCase() === 'a' && hour === 12;
  return { value: { part: of, hour: midnight ? 0 : afternoon ? hour + 12 : hour, seconds: minute * 60 + second, spoken: false }, to };
}

/** Things that are counted with 点: 两点建议. 一点 is mostly "a little". */
const pointsMade =
  /^(?:建议|意见|要求|问题|理由|原因|希望|看法|说明|需要|不足|疑问|想法|好处|坏处|注意|感受|经验|体会|共识|事|是|诉求|声明|补充|内容|措施|工作|提醒|论|:(?![0-9]))/;
/** 一点 is "a little" before these. */
const little = /^(?:都|也|儿|没|点|水|钱|声|小|用|不|问题|事)/;
const pointing = /[意议提说这有以下几讲快差早晚大小好高低多少长短近远慢点做列]$/;

/** 一时半会儿, 一时半刻; 一时半会议 opens a meeting. */
const inAWhile = /^一时半(?:会(?!议)|刻|晌)/;
/** 一时想不起, 一时糊涂: an hour says more of itself. */
const forAWhile = /^一时[^整许正半过0-9零一二两三四五六七八九十前后之以左到至~,。!?;-]/;

function inWords(text: string, at: number, part: PartOfDay | null, dated: boolean): Read<Clock> | null {
  const hour = text.startsWith('零点', at) ? { value: 0, to: at + 1 } : hourNumber(text, at);
  if (hour === null) return meridiemOnly(text, at);
  const sign = text.charAt(hour.to);
  if (inAWhile.test(text.slice(at, at + 5)) || (part === null && !dated && forAWhile.test(text.slice(at, at + 3)))) return null;
  if (sign === '点' ? isPoint(text, at, hour.to, part, dated) : sign !== '时' || oneOf('段候间刻期限光髦尚代', text.charAt(hour.to + 1)))
    return meridiemOnly(text, at);
  const rest = afterHour(text, hour.to + 1);
  const seconds = rest.value;
  if (hour.value === 24 && seconds > 0) return null;
  return {
    value: { part, hour: hour.value, seconds, spoken: hour.to - at < 3 && !text.slice(at, hour.to).startsWith('0') },
    to: past(text, rest.to, roughly),
  };
}

/** Whether N点 makes a point instead of telling the time. */
function isPoint(text: string, at: number, pointAt: number, part: PartOfDay | null, dated: boolean): boolean {
  const after = text.slice(pointAt + 1, pointAt + 4);
  if (lackAhead(text, pointAt + 1) !== null) return false;
  // 三、四点: about three.
  if (text.charAt(at - 1) === '、' && !oneOf('点半刻分', text.charAt(at - 2))) return true;
  if (/^(?:钟|半|整|正|[一三]刻|[0-9一二三四五零]+分)/.test(after)) return false;
  if (pointsMade.test(after)) return true;
  const one = text.charAt(at) === '一' && pointAt === at + 1;
  if (one && little.test(after)) return true;
  if (one && part === null && !dated)
    return !/^(?:之前|以前|前|到|至|-|左右|多|[0-9二三四五]|开会|开始)/.test(after) || pointing.test(text.slice(Math.max(0, at - 1), at));
  return part === null && !dated && pointing.test(text.slice(Math.max(0, at - 1), at)) && /^[一二两三四五六]/.test(text.slice(at));
}

/** 6pm, 8 a.m. */
function meridiemOnly(text: string, at: number): Read<Clock> | null {
  const match = /^(1[0-2]|[1-9]) ?([ap])\.?m\b\.?/i.exec(text.slice(at, at + 8));
  if (match === null) return null;
  const hour = (Number(match[1]) % 12) + (match[2]?.toLowerCase() === 'p' ? 12 : 0);
  return { value: { part: null, hour, seconds: 0, spoken: false }, to: at + match[0].length };
}

/** A number whose 点 comes with the right end: 9-11点, 上午9到11点. */
export const hourBeforeRange: Reader<Clock> = (text, at) => {
  const named = partOfDay(text, at) ?? shortPart(text, at);
  const start = named?.to ?? at;
  const hour = hourNumber(text, start);
  return hour && { value: { part: named?.value ?? null, hour: hour.value, seconds: 0, spoken: true }, to: hour.to };
};
