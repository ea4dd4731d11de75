/** The names of holidays and solar terms, and the day that each is in a year. */

import { lunarDay, lunarYearEnd, solarTermDay } from '../../core/calendar/lunar';
import { type CivilDay, civilDayOf } from '../../kernel/civil';
import { nthWeekday } from './days-of-month';
import { type Reader, vocabulary } from './read';

/** `usualDaysOff`: what a year without a notice is likely to bring; only the seven official holidays have it. */
export type Holiday = { readonly inYear: (year: number) => CivilDay | null; readonly usualDaysOff: number };

/** Each year is reckoned once: the old calendar costs more than the rest of a message. */
function holiday(inYear: Holiday['inYear'], usualDaysOff = 1): Holiday {
  const kept = new Map<number, CivilDay | null>();
  const remembering = (year: number): CivilDay | null => {
    const day = kept.get(year) ?? inYear(year);
    if (year > 1900 && year < 2200) kept.set(year, day);
    return day;
  };
  return { inYear: remembering, usualDaysOff };
}

const solar = (month: number, date: number): Holiday => holiday((year) => civilDayOf(year, month, date));
const lunar = (month: number, date: number): Holiday => holiday((year) => lunarDay(year, month, date));
/** In the last lunar month, which ends in the civil year that is meant. */
const beforeSpring = (date: number): Holiday => holiday((year) => lunarDay(year - 1, 12, date));
const term = (name: string): Holiday => holiday((year) => solarTermDay(year, name));
const nth = (month: number, weekday: number, count: number): Holiday =>
  holiday((year) => nthWeekday(civilDayOf(year, month, 1), weekday, count));

const newYear = solar(1, 1);
export const springFestival = holiday((year) => lunarDay(year, 1, 1), 7);
const tombSweeping = term('清明');
const labourDay = holiday((year) => civilDayOf(year, 5, 1), 5);
const dragonBoat = lunar(5, 5);
const midAutumn = lunar(8, 15);
const nationalDay = holiday((year) => civilDayOf(year, 10, 1), 7);

/** The seven that the State Council's notice arranges. */
export const officialHolidays: readonly Holiday[] = [newYear, springFestival, tombSweeping, labourDay, dragonBoat, midAutumn, nationalDay];

const names: readonly (readonly [string, Holiday])[] = [
  ['元旦节|元旦', newYear],
  ['情人节', solar(2, 14)],
  ['三八妇女节|三八国际妇女节|妇女节|三八节', solar(3, 8)],
  ['植树节', solar(3, 12)],
  ['消费者权益日', solar(3, 15)],
  ['愚人节', solar(4, 1)],
  ['五一劳动节|五一国际劳动节|劳动节|五一节|五一', labourDay],
  ['五四青年节|青年节', solar(5, 4)],
  ['护士节', solar(5, 12)],
  ['六一儿童节|儿童节|六一节|六一', solar(6, 1)],
  ['七一建党节|建党节', solar(7, 1)],
  ['八一建军节|建军节', solar(8, 1)],
  ['教师节', solar(9, 10)],
  ['国庆节|国庆|十一国庆节|十一国庆|十一', nationalDay],
  ['万圣节', solar(10, 31)],
  ['消防宣传日|全国消防日|消防日', solar(11, 9)],
  ['双十一|双11', solar(11, 11)],
  ['双十二|双12', solar(12, 12)],
  ['平安夜', solar(12, 24)],
  ['圣诞节|圣诞', solar(12, 25)],
  ['母亲节', nth(5, 0, 2)],
  ['父亲节', nth(6, 0, 3)],
  ['感恩节', nth(11, 4, 4)],
  ['春节|过年|大年初一|年初一|农历新年|农历春节', springFestival],
  ...['二', '三', '四', '五', '六', '七', '八'].map((sign, index) => [`大年初${sign}|年初${sign}`, lunar(1, index + 2)] as const),
  ['元宵节|元宵|正月十五元宵节|正月十五', lunar(1, 15)],
  ['龙抬头|二月二龙抬头', lunar(2, 2)],
  ['端午节|端午|端阳节', dragonBoat],
  ['七夕节|七夕', lunar(7, 7)],
  ['中元节|七月半', lunar(7, 15)],
  ['中秋节|中秋|八月十五中秋节', midAutumn],
  ['九九重阳节|九九重阳|重阳节|重阳|老年节', lunar(9, 9)],
  ['腊八节|腊八', beforeSpring(8)],
  ['小年夜|小年', beforeSpring(23)],
  ['除夕夜|除夕|大年三十|年三十|大年夜', holiday((year) => lunarYearEnd(year - 1))],
  ['清明节|清明', tombSweeping],
  ['冬至节|冬至', term('冬至')],
  ...'立春|雨水|惊蛰|春分|谷雨|立夏|小满|芒种|夏至|小暑|大暑|立秋|处暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|小寒|大寒'
    .split('|')
    .map((name) => [name, term(name)] as const),
];

/** What a holiday's name can begin with. */
export const holidaySigns = names.flatMap(([list]) => list.split('|').map((name) => name.charAt(0))).join('');

export const holidayName: Reader<Holiday> = vocabulary(names);
