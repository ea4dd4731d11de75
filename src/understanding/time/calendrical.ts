/** Every way to name days, and the longest that stands at a place. */

import { shiftedDay } from './counted';
import { datePair, fullDate, monthInFigures, shortDate } from './figures';
import { holidaySigns } from './holiday-names';
import { holidayPhrase } from './holidays';
import { lunarDayAlone, lunarPhrase } from './lunar-dates';
import { dayOfMonthPhrase, monthPhrase } from './months';
import { numeral } from './numerals';
import { begins, furthestOf, numberSigns, remembered, signsOf } from './read';
import { relativeDay } from './relative-days';
import type { CalendarReader } from './stretch';
import { bareWeekday, namedWeek } from './weeks';
import { festivalAhead, workingDayPhrase } from './working-days';
import { decadePhrase, quarterPhrase, yearPhrase } from './years';

const figures = '0123456789';
const years = `今本当这明来下次后大去上前${numberSigns}`;
const someHoliday = '放收假长节年';

const ways = [
  begins('即今明后昨前大次翌第隔当同去上下', relativeDay),
  begins(`农阴旧夏正冬腊${years}`, lunarPhrase),
  begins('初', lunarDayAlone),
  begins(`元${years}`, monthPhrase),
  begins(`月上中下${numberSigns}`, dayOfMonthPhrase),
  begins(figures, fullDate),
  begins(figures, datePair),
  begins(figures, shortDate),
  begins(figures, monthInFigures),
  begins('本这当今下上', namedWeek),
  begins('周星礼双', bareWeekday),
  begins(`${years}${someHoliday}${holidaySigns}`, workingDayPhrase),
  begins(`${years}${holidaySigns}`, holidayPhrase),
  begins(someHoliday, festivalAhead),
  begins(`再过在等半俩仨${numberSigns}`, shiftedDay),
  begins(`年第首末全Q岁${years}`, yearPhrase),
  begins('本这上下', quarterPhrase),
  begins(`上本${numberSigns}`, decadePhrase),
];

export const calendricalSigns = signsOf(ways);

/** 三点, 8:30, 5栋, 12元: most numbers in a message are seen to be no date by the sign behind them. */
const noDate = new Set('点时:栋幢楼户元块层室人次名米分秒%万');
const anyWay = furthestOf(ways);

export const calendrical: CalendarReader = remembered((text, at) => {
  const number = numeral(text, at);
  return number !== null && noDate.has(text.charAt(number.to)) ? null : anyWay(text, at);
});
