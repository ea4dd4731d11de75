/** Why an issue is due when it is: the step, its rule and what that rests on, from when, what was left out, and the end; at most six lines. */

import type { OffDays } from '../core/calendar/off-days';
import type { Stop } from '../core/calendar/working-hours';
import type { Issue } from '../core/issue/issue';
import type { SettingValue } from '../core/manners/setting-value';
import type { DueExplanation, ExplainedClock } from '../core/reminder/explain-due';
import type { StepClock } from '../core/reminder/step-clock';
import { type CivilDay, dateParts, weekdayOf } from '../kernel/civil';
import { hours, type Instant } from '../kernel/instant';
import { fullMomentWords, momentWords, weekdayName } from './moment';
import { partyNames, severityNames, stateNames } from './names';
import { allowanceWords, settingNames, valueWords } from './setting-names';

export type DueFacts = {
  readonly issue: Issue;
  readonly explanation: DueExplanation;
  /** Who set the rule here; null: it is the default. */
  readonly setBy: { readonly name: string; readonly at: Instant; readonly usual: SettingValue } | null;
  /** When a meeting named the date. */
  readonly namedAt: Instant | null;
  /** Where they are not the default ones. */
  readonly workHours: SettingValue | null;
  readonly now: Instant;
};

export function whyDueWords(facts: DueFacts): string {
  const { issue, explanation, now } = facts;
  const { number } = issue;
  switch (explanation.kind) {
    case 'runs':
      return [...clockLines(facts, explanation.clock), endLine(issue, explanation.clock, explanation.behind, now)].join('\n');
    case 'stands':
      return standsWords(facts, explanation);
    case 'asked': {
      const next =
        explanation.closesAt === null ? '还没问报的人' : `等报的人回音，到${fullMomentWords(explanation.closesAt, now)}还没有就先办结`;
      return `#${number} ${momentWords(explanation.finishedAt, now)}办完了，办理的期限停在那时；${next}`;
    }
    case 'over':
      return `#${number} 现在是「${stateNames[issue.state]}」，没有在走的期限`;
  }
}

function standsWords(facts: DueFacts, { since, resumeAt, clock }: Extract<DueExplanation, { kind: 'stands' }>): string {
  const { issue, now } = facts;
  const head = `#${issue.number} ${momentWords(since, now)}${stateNames[issue.state].replace(/^已/, '')}，期限停着`;
  if (resumeAt === null || clock === null) return `${head}，销哨或退哨以前不算时间`;
  const lines = clockLines(facts, clock);
  return [
    `${head}，到${fullMomentWords(resumeAt, now)}接着算`,
    ...lines,
    `#${issue.number} 接着算，就是${fullMomentWords(clock.end, now)}前办完`,
  ].join('\n');
}

/** The rule and where it begins, what it rests on, and what was left out: one to four lines. */
function clockLines(facts: DueFacts, clock: ExplainedClock): readonly string[] {
  const left = [pausesWords(clock.stops, facts.now), daysWords(clock)].flatMap((words) => words ?? []);
  return [ruleLine(facts, clock), basisLine(facts, clock), ...left];
}

function ruleLine({ issue, now }: DueFacts, { step, rule, since, from, allowance }: ExplainedClock): string {
  const party = issue.owner === null ? '' : partyNames[issue.owner];
  const doing = { dispatch: '在等派单', receipt: `在等${party}签收`, finish: `归${party}办` }[step];
  if (rule === 'meeting-date' || allowance === null)
    return `#${issue.number} ${doing}，日子是联席会议定的：${fullMomentWords(from, now)}前`;
  const name = rule === 'dispatch-red' ? '红色派单' : settingNames[rule];
  const began = momentWords(from, now);
  const start = {
    registered: `登记（${began}）`,
    'handed-back': `退单（${began}）`,
    dispatched: `派出（${began}）`,
    raised: `改成${severityNames[issue.severity]}色（${began}）`,
    named: '',
  }[since];
  const counting = 'workingDays' in allowance ? '的第二天' : '';
  return `#${issue.number} ${doing}，${name}${allowanceWords(allowance)}，从${start}${counting}算起`;
}

function basisLine({ setBy, namedAt, workHours, now }: DueFacts, { rule, days }: ExplainedClock): string {
  const hoursToo = days === null || workHours === null ? '' : `；工作时间是本小区设的${valueWords(workHours)}`;
  if (rule === 'meeting-date') return `依据：${namedAt === null ? '' : momentWords(namedAt, now)}联席会议的决议`;
  if (setBy === null) return `依据：参考，是默认的做法，不是法规${hoursToo}`;
  return `依据：${setBy.name}${momentWords(setBy.at, now)}设的，默认是${valueWords(setBy.usual)}${hoursToo}`;
}

/** How many pauses are named. */
const most = 3;

function pausesWords(stops: readonly Stop[], now: Instant): string | null {
  if (stops.length === 0) return null;
  const shown = stops.slice(-most).map(({ from, to }) => `${momentWords(from, now)}到${momentWords(to, now)}`);
  return `停过的不算：${stops.length > most ? `一共${stops.length}段，最近的是` : ''}${shown.join('、')}`;
}

/** Null where it passed over nothing. */
function daysWords({ days, allowance }: ExplainedClock): string | null {
  if (days === null) return runsThrough(allowance) ? '按钟点算，夜里、周末和节假日都算在内' : null;
  const off = days.off.length === 0 ? [] : [`不上班的跳过：${days.off.map(offWords).join('、')}`];
  const madeUp =
    days.madeUp.length === 0 ? [] : [`${days.madeUp.map((day) => `${dateWords(day)}${weekday(day)}`).join('、')}调休上班，算进去`];
  const unknown = days.unknownYear === null ? [] : [`${days.unknownYear}年的放假安排还没公布，先按周一到周五算`];
  const parts = [...off, ...madeUp, ...unknown];
  return parts.length === 0 ? null : parts.join('；');
}

/** Of what is over within the hours of a day nobody asks. */
const runsThrough = (allowance: ExplainedClock['allowance']): boolean =>
  allowance !== null && 'milliseconds' in allowance && allowance.milliseconds >= hours(12);

/** 10月1日到7日国庆节, 10月11日周日, 10月17日到18日周末. */
function offWords({ name, from, to }: OffDays): string {
  if (from === to) return `${dateWords(from)}${name ?? weekday(from)}`;
  const [first, last] = [dateParts(from), dateParts(to)];
  return `${dateWords(from)}到${first.month === last.month ? `${last.date}日` : dateWords(to)}${name ?? '周末'}`;
}

function dateWords(day: CivilDay): string {
  const { month, date } = dateParts(day);
  return `${month}月${date}日`;
}

const weekday = (day: CivilDay): string => weekdayName(weekdayOf(day));

const stepWords = { dispatch: '派出', receipt: '签收', finish: '办完' } as const;

function endLine({ number }: Issue, clock: StepClock, behind: StepClock | null, now: Instant): string {
  const until = ({ step, end }: StepClock) => `${fullMomentWords(end, now)}前${stepWords[step]}`;
  return `#${number} 应${until(clock)}${clock.end < now ? '，已经过了' : ''}${behind === null ? '' : `；${until(behind)}`}`;
}
