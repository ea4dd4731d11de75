/** The names of weekdays: 周三, 星期天, 礼拜5. */

import { oneOf, type Reader, vocabulary, words } from './read';

export const weekWord = words('周|星期|礼拜');

const sign = vocabulary<number>([
  ['一|1', 1],
  ['二|2', 2],
  ['三|3', 3],
  ['四|4', 4],
  ['五|5', 5],
  ['六|6', 6],
  ['日|天|7', 0],
]);

/** 0 Sunday … 6 Saturday. The sign alone, as after a comma: 周二、四. */
export const weekdaySign: Reader<number> = (text, at) => {
  const read = sign(text, at);
  if (read === null) return null;
  // 周10 is no weekday, 周一次 is "once", 周天气 the weather.
  const next = text.charAt(read.to);
  if (/[1-7]/.test(text.charAt(at)) && /[0-9.]/.test(next)) return null;
  if (text.charAt(at) === '一' && oneOf('次回更', next)) return null;
  if (text.charAt(at) === '天' && next === '气') return null;
  return read;
};

export const weekdayName: Reader<number> = (text, at) => {
  const week = weekWord(text, at);
  return week === null ? null : weekdaySign(text, week.to);
};
