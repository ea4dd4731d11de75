/** The weekly digest of a compound for its work group, on one phone screen. */

import type { Digest } from '../core/digest/digest';
import type { Rates } from '../core/digest/rates';
import type { Totals } from '../core/digest/totals';
import type { Week } from '../core/digest/week';
import type { Issue } from '../core/issue/issue';
import type { Party } from '../core/issue/vocabulary';
import { wallClock } from '../kernel/civil';
import type { Instant } from '../kernel/instant';
import { lengthWords } from './moment';
import { categoryNames, partyNames, stateNames } from './names';
import { around, cut, lineWidth, onOneScreen, type Section, widthOf, wrapped } from './phone-screen';

/** `running`: the week is not over; `thanked`: names, whoever solved most first. */
export type DigestFacts = {
  readonly compound: string;
  readonly digest: Digest;
  readonly uneventful: boolean;
  readonly running: boolean;
  readonly thanked: readonly string[];
};

/** How many of the longest overdue, of the red ones, of the rising kinds are told. */
const mostOverdue = 3;
const mostTold = 2;

export function digestWords(facts: DigestFacts): string {
  const { digest, compound, running } = facts;
  const head = headWords(compound, digest.week, running);
  if (facts.uneventful) return `${head}\n${running ? '到现在' : ''}没有新事，也没有在办的，都好`;
  const sections: readonly Section[] = [
    { lines: [head, ...totalsLines(digest.totals, digest.before, running)], least: 5 },
    { lines: explainedLines(digest.totals), least: 0 },
    { lines: redLines(digest), least: 1 },
    { lines: partyLines(digest.rates), least: 6 },
    { lines: overdueLines(digest), least: 3 },
    { lines: decisionLines(digest), least: 1 },
    { lines: followUpLines(digest), least: 1 },
    { lines: repeatedLines(digest), least: 0 },
    { lines: returnedLines(digest), least: 0 },
    { lines: digest.rising.slice(0, mostTold).map(risingLine('比平时多：')), least: 1 },
    { lines: digest.dueNext === 0 ? [] : [`${running ? '七天内' : '下周'}到期${digest.dueNext}件`], least: 0 },
    { lines: thanksLines(facts.thanked), least: 1 },
    { lines: ['各数怎么算，发「周报 口径」看'], least: 1 },
  ];
  return onOneScreen(sections, [0, 12, 3, 11, 4, 1, 5, 2, 6, 7, 8, 9, 10]);
}

export function headWords(name: string, { from, to }: Week, running: boolean): string {
  return running ? around('', name, `本周 ${dayWords(from)}起`) : around('', name, `周报 ${dayWords(from)}—${dayWords(to)}`);
}

/** `11.29`. */
function dayWords(at: Instant): string {
  const { month, date } = wallClock(at);
  return `${month}.${date}`;
}

/** The first names what it is compared with, the others only how much. */
export function totalsLines(now: Totals, before: Totals | null, running: boolean): readonly string[] {
  const told = (name: keyof Totals, label: string, than: string): string =>
    `${label}${now[name]}${before === null ? '' : `（${changeWords(now[name] - before[name], than)}）`}`;
  const came = (than: string): readonly string[] => wrapped([told('new', '新增', than), told('closed', '办结', '')]);
  const than = running && came('比上周同期').length === 1 ? '比上周同期' : '比上周';
  return [...came(than), ...wrapped([told('open', '在办', ''), told('overdue', '超期', '')])];
}

const changeWords = (change: number, than: string): string =>
  change === 0 ? `${than === '' ? '' : '和上周'}平` : `${than}${change > 0 ? '多' : '少'}${Math.abs(change)}`;

const explainedLines = ({ explained }: Totals): readonly string[] => (explained === 0 ? [] : [`暂不能解决${explained}件，已说明原因`]);

const hiddenWords = (hidden: number): string => (hidden === 0 ? '' : `，${hidden}件不公开`);

/** `#12 3栋电梯… 办理中`; `where` stands before the number. */
export const issueLine = ({ number, title }: Pick<Issue, 'number' | 'title'>, tail: string, where = ''): string =>
  around(`${where}#${number} `, title || '（内容已删除）', tail === '' ? '' : ` ${tail}`);

function redLines({ red, decisions }: Digest): readonly string[] {
  const count = red.named.length + red.hidden;
  if (count === 0) return [];
  const told = red.named.slice(0, mostTold).map(({ issue }) => {
    const decision = decisions.named.find((one) => one.issue.number === issue.number);
    return decision === undefined ? redLine(issue) : issueLine(issue, decisionTail(decision));
  });
  return [`红色${count}件${hiddenWords(red.hidden)}`, ...told];
}

export const redLine = (issue: Issue, where = ''): string =>
  issueLine(issue, issue.state === 'explained' ? '已解释' : stateNames[issue.state], where);

function partyLines(rates: Digest['rates']): readonly string[] {
  return (Object.keys(partyNames) as Party[]).flatMap((party) => {
    const told = rateWords(rates[party]);
    return told.length === 0 ? [] : wrapped([partyNames[party], ...told]);
  });
}

/** A rate of nothing is left out. */
const rateWords = (rates: Rates): readonly string[] =>
  [
    ['响应', rates.taken, rates.dispatched] as const,
    ['按期', rates.onTime, rates.due] as const,
    ['解决', rates.solved, rates.answered] as const,
    ['满意', rates.satisfied, rates.said] as const,
  ].flatMap(([name, part, whole]) => (whole === 0 ? [] : [`${name}${part}/${whole}`]));

function overdueLines({ overdue }: Digest): readonly string[] {
  const [first] = overdue.named;
  if (first === undefined) return overdue.hidden === 0 ? [] : [`超期的${overdue.hidden}件不公开`];
  const told = overdue.named.slice(0, mostOverdue).flatMap(({ issue, by, reason }) => {
    const late = issueLine(issue, `超${lengthWords(by)}`);
    return reason === null ? [late] : [late, `　${cut(reason.replace(/\s+/g, ''), lineWidth - 1)}`];
  });
  return [`超期最久${overdue.hidden === 0 ? '' : `（还有${overdue.hidden}件不公开）`}：`, ...told];
}

const decisionTail = ({ issue, why }: Digest['decisions']['named'][number]): string =>
  ({ 'third-recurrence': `第${issue.recurrence}次，请上会`, 'handed-back-twice': '请召集人定', 'long-overdue': '拖久了' })[why];

/** Red ones have had their line, and what is long overdue stands among the overdue ones. */
function decisionLines({ decisions, red }: Digest): readonly string[] {
  const told = red.named.slice(0, mostTold).map(({ issue }) => issue.number);
  return decisions.named
    .filter(({ issue, why }) => why !== 'long-overdue' && !told.includes(issue.number))
    .slice(0, mostTold)
    .map((decision) => issueLine(decision.issue, decisionTail(decision)));
}

function followUpLines({ followUps: { asked, answered, unanswered } }: Digest): readonly string[] {
  const told = [asked > 0 ? `问${asked}` : '', answered > 0 ? `回话${answered}` : '', unanswered > 0 ? `没等到${unanswered}` : ''];
  const words = told.filter((part) => part !== '');
  return words.length === 0 ? [] : [`回访 ${words.join(' ')}`];
}

const repeatedLines = ({ repeated }: Digest): readonly string[] =>
  repeated === null ? [] : [around(`反映最多 #${repeated.issue.number} `, repeated.issue.title, ` ${repeated.households}户`)];

/** What came back: reopened, or a matter that had been settled before. */
function returnedLines({ reopened, recurred, decisions }: Digest): readonly string[] {
  const told = decisions.named.filter(({ why }) => why === 'third-recurrence').map(({ issue }) => issue.number);
  const again = recurred.named.filter(({ issue }) => !told.includes(issue.number));
  return [
    ...numbersLine(
      '重开',
      reopened.named.map(({ issue }) => `#${issue.number}`),
      reopened.hidden,
    ),
    ...numbersLine(
      '复发',
      again.map(({ issue }) => `#${issue.number}第${issue.recurrence}次`),
      recurred.hidden,
    ),
  ];
}

function numbersLine(name: string, numbers: readonly string[], hidden: number): readonly string[] {
  const count = numbers.length + hidden;
  if (count === 0) return [];
  const unnamed = hidden === 0 ? '' : `（${hidden}件不公开）`;
  return [around(`${name}${count}件${numbers.length === 0 ? '' : '：'}`, numbers.join('、'), unnamed)];
}

/** `where` stands before the kind. */
export const risingLine =
  (where: string) =>
  ({ category, count, usual }: Digest['rising'][number]): string =>
    around(where, categoryNames[category], `${count}件（平时${usual === 0 ? '没有' : Math.round(usual * 10) / 10}）`);

/** By name, as many as one line holds. */
function thanksLines(names: readonly string[]): readonly string[] {
  const short = names.map((name) => cut(name, 6));
  for (let shown = short.length; shown > 0; shown -= 1) {
    const line = `谢谢${short.slice(0, shown).join('、')}${shown < short.length ? `等${short.length}位` : ''}`;
    if (widthOf(line) <= lineWidth) return [line];
  }
  return [];
}

export const digestTermsWords = (): string =>
  [
    '这些数这样算：',
    '一周：周日18点到下个周日18点前',
    '不算：演练、作废、并进别件的',
    '新增：这周登记的',
    '办结：这周办结、没有重开的',
    '在办：没到头的，等回访的也在内',
    '红色：这周转红、办结的和在办的',
    '超期：签收或办完过了期限的',
    '　挂起、吹哨时钟停着，不算',
    '响应：派出的里签收了的',
    '　没签、也没到时限的先不算',
    '按期：到期的里按时办完的',
    '　过了期没办完也算到期的',
    '　挂起、吹哨、已解释的不算',
    '　说没解决的不算办完',
    '解决：回了话的里说解决的',
    '满意：说了满不满意的里满意的',
    '比平时多：3件以上、过平时两倍',
    '　平时：前八周每周平均',
    '比上周：和上周末那时的数比',
  ].join('\n');
