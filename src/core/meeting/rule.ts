/** The rule by which a compound meets, and the days and instants that it names: one on an official holiday moves to the next working day. */

import { addDays, type CivilDay, civilDay, dateParts, daysInMonth, instantOn, mondayOf, weekdayOf } from '../../kernel/civil';
import { type Instant, minutes } from '../../kernel/instant';
import { officialHolidayOn } from '../calendar/official-holiday';
import { isWorkingDay, workingDayFrom } from '../calendar/working-day';

export type MeetingRule = {
  readonly unit: 'week' | 'month';
  /** 1: every; 2: every second, counted from `from`. */
  readonly interval: number;
  /** 0 Sunday … 6 Saturday; empty where dates or working days are named. */
  readonly weekdays: readonly number[];
  /** Which of the month's such weekdays (of its working days, where no weekday is named); −1 the last. */
  readonly nth: readonly number[];
  /** −1: the month's last day. A month without the date has it on its last day. */
  readonly dates: readonly number[];
  /** Since midnight. */
  readonly minute: number;
  readonly from: CivilDay;
};

/** `ruleDay`: the day that the rule names; the meeting is `at`, on another day where that one is a holiday. */
export type Occurrence = { readonly ruleDay: CivilDay; readonly at: Instant };

/** A holiday is shorter than this, so a day that the rule named this long ago may be met on still. */
const longestHoliday = 15;
/** Every rule that can be typed comes round within this. */
const reach = 800;

/** The first meeting after `now` whose day the rule names after `ruleDay`. */
export function nextByRule(rule: MeetingRule, now: Instant, ruleDay: CivilDay | null): Occurrence | null {
  const today = civilDay(now);
  const start = Math.max(ruleDay === null ? 0 : ruleDay + 1, today - longestHoliday) as CivilDay;
  for (let day = start; day < today + reach; day = addDays(day, 1)) {
    const at = instantOn(metOn(day), minutes(rule.minute));
    if (at > now && occursOn(rule, day)) return { ruleDay: day, at };
  }
  return null;
}

/** The rule counted from the first day that it names from `today` on: every second month begins with the next one. */
export function anchored(rule: Omit<MeetingRule, 'from'>, today: CivilDay): MeetingRule {
  const loose = { ...rule, interval: 1, from: today };
  for (let day = today; day < today + reach; day = addDays(day, 1)) if (occursOn(loose, day)) return { ...rule, from: day };
  return { ...rule, from: today };
}

/** The day itself, or where it is an official holiday the first working day after it. */
export function metOn(day: CivilDay): CivilDay {
  const holiday = officialHolidayOn(day);
  return holiday === null ? day : workingDayFrom(holiday.to);
}

export function occursOn(rule: MeetingRule, day: CivilDay): boolean {
  if (rule.unit === 'week')
    return ((mondayOf(day) - mondayOf(rule.from)) / 7) % rule.interval === 0 && rule.weekdays.includes(weekdayOf(day));
  if ((monthOf(day) - monthOf(rule.from)) % rule.interval !== 0) return false;
  if (rule.dates.length > 0) return rule.dates.some((date) => isDate(day, date));
  return rule.weekdays.length > 0 ? isWeekdayOfMonth(rule, day) : isWorkingDayOfMonth(rule, day);
}

const monthOf = (day: CivilDay): number => dateParts(day).year * 12 + dateParts(day).month;

function isDate(day: CivilDay, wanted: number): boolean {
  const { year, month, date } = dateParts(day);
  const last = daysInMonth(year, month);
  return date === (wanted === -1 ? last : Math.min(wanted, last));
}

function isWeekdayOfMonth({ weekdays, nth }: MeetingRule, day: CivilDay): boolean {
  if (!weekdays.includes(weekdayOf(day))) return false;
  const { year, month, date } = dateParts(day);
  return nth.includes(Math.ceil(date / 7)) || (nth.includes(-1) && date + 7 > daysInMonth(year, month));
}

function isWorkingDayOfMonth({ nth }: MeetingRule, day: CivilDay): boolean {
  if (!isWorkingDay(day)) return false;
  const { year, month, date } = dateParts(day);
  const first = addDays(day, 1 - date);
  const worked = Array.from({ length: daysInMonth(year, month) }, (_, index) => addDays(first, index)).filter(isWorkingDay);
  return nth.some((count) => worked.at(count > 0 ? count - 1 : count) === day);
}
