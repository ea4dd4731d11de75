/** The minutes of a clock time: behind its hour (半, 一刻, 过五分, 05, 差五分), or ahead of it (差五分九点). */

import type { Clock } from './clock-hours';
import { wholeNumber } from './numerals';
import type { PartOfDay } from './parts-of-day';
import { oneOf, past, type Read, type Reader, words } from './read';

export const hourNumber = wholeNumber(0, 24);
const minuteNumber = wholeNumber(0, 59);

/** What the number is of where the hour has no minutes: 8点20人集合. */
const counted = '个号栋幢楼户人次名层天位台元块室月日年点万千百%倍米件家小:';

/** What follows 点, in seconds: 钟, 整, 半, 一刻, 过五分, 05, 二十, 30分15秒; less where something lacks to it. */
export function afterHour(text: string, at: number): Read<number> {
  const since = sinceHour(text, at);
  const lack = lackAhead(text, since.to);
  return lack === null ? since : { value: since.value - lack.value, to: lack.to };
}

function sinceHour(text: string, at: number): Read<number> {
  const exact = words('钟整|钟|整|正')(text, at);
  if (exact !== null) return { value: 0, to: exact.to };
  if (text.charAt(at) === '半' && !oneOf('天个年月', text.charAt(at + 1))) return { value: 1800, to: past(text, at + 1, words('钟')) };
  const start = past(text, at, words('过|零'));
  const quarter = quarters(text, start);
  if (quarter !== null) return quarter;
  const minute = minuteNumber(text, start) ?? minuteNumber(text, at);
  if (minute === null) return { value: 0, to: at };
  if (text.charAt(minute.to) === '分') {
    if (text.charAt(minute.to + 1) === '钟') return { value: 0, to: at };
    const second = minuteNumber(text, minute.to + 1);
    if (second !== null && text.charAt(second.to) === '秒') return { value: minute.value * 60 + second.value, to: second.to + 1 };
    return { value: minute.value * 60, to: minute.to + 1 };
  }
  if (oneOf(counted, text.charAt(minute.to)) || /^(?:单元|-\d|\.\d|分钟)/.test(text.slice(minute.to, minute.to + 2)))
    return { value: 0, to: at };
  return { value: minute.value * 60, to: minute.to };
}

/** 一刻, 三刻钟, in seconds. */
const quarters: Reader<number> = (text, at) => {
  const number = /^([一1两2三3])刻/.exec(text.slice(at, at + 2))?.[1];
  if (number === undefined) return null;
  const count = oneOf('一1', number) ? 1 : oneOf('三3', number) ? 3 : 2;
  return { value: count * 900, to: past(text, at + 2, words('钟')) };
};

/** 差五分, 还差10分钟, 差一刻, in seconds; 差不多 and 差点 are other words, and 差20 may count anything. */
export const lackAhead: Reader<number> = (text, at) => {
  const lack = words('差|还差')(text, at);
  if (lack === null) return null;
  const quarter = quarters(text, lack.to);
  if (quarter !== null) return quarter;
  const minute = minuteNumber(text, lack.to);
  const unit = minute && words('分钟|分')(text, minute.to);
  if (!minute || !unit || /^[数钱之制]/.test(text.slice(unit.to))) return null;
  return { value: minute.value * 60, to: unit.to };
};

/** 差五分九点, 差一刻八点, 差五分钟到十点半; here 差五 alone is enough. */
export function shortOf(text: string, at: number, part: PartOfDay | null): Read<Clock> | null {
  if (text.charAt(at) !== '差') return null;
  const minute = minuteNumber(text, at + 1);
  const lack = lackAhead(text, at) ?? (minute && { value: minute.value * 60, to: minute.to });
  if (lack === null) return null;
  const hour = hourNumber(text, past(text, lack.to, words('到|就到|就')));
  if (hour === null || text.charAt(hour.to) !== '点') return null;
  const half = text.charAt(hour.to + 1) === '半';
  const to = past(text, hour.to + 1, words('钟|整|半'));
  return { value: { part, hour: hour.value, seconds: (half ? 1800 : 0) - lack.value, spoken: true }, to };
}
