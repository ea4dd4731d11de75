/** The weekly digest of a community for its secretary: its compounds side by side, the outliers first, on one phone screen. */

import type { Arrivals, Digest } from '../core/digest/digest';
import type { Decision } from '../core/digest/told';
import type { Totals } from '../core/digest/totals';
import { headWords, issueLine, redLine, risingLine, totalsLines } from './digest';
import { lengthWords } from './moment';
import { around, cut, lineWidth, onOneScreen, type Section, widthOf } from './phone-screen';

export type CompoundFacts = { readonly name: string; readonly digest: Digest; readonly uneventful: boolean };

/** `compounds` the outliers first; `arrivals` null while the week runs. */
export type CommunityDigestFacts = {
  readonly community: string;
  readonly compounds: readonly CompoundFacts[];
  readonly arrivals: Arrivals | null;
};

const mostCompounds = 8;
const mostTold = 3;

export function communityDigestWords({ community, compounds, arrivals }: CommunityDigestFacts): string {
  const [first] = compounds;
  if (first === undefined) return `${community}还没有接进来的小区`;
  const running = arrivals === null;
  const eventful = compounds.filter(({ uneventful }) => !uneventful);
  const calm = compounds.filter(({ uneventful }) => uneventful).map(({ name }) => name);
  const since = arrivals === null ? [] : [sinceLine(arrivals)];
  const head = headWords(community, first.digest.week, running);
  const whose = compounds.length > 1 ? `${compounds.length}个小区都` : '';
  if (eventful.length === 0) return [head, `${whose}没有新事，也没有在办的`, ...since].join('\n');
  const totals = compounds.map(({ digest }) => digest.totals);
  const before = compounds.flatMap(({ digest }) => digest.before ?? []);
  const decisions = decisionsIn(eventful);
  const told = decisions.slice(0, mostTold);
  const sections: readonly Section[] = [
    {
      lines: [head, ...totalsLines(summed(totals), before.length === 0 ? null : summed(before), running)],
      least: 5,
    },
    {
      lines: [
        ...eventful.slice(0, mostCompounds).map(({ name, digest }) => compoundLine({ name, totals: digest.totals })),
        ...othersLine(eventful.slice(mostCompounds)),
        ...calmLine(calm),
      ],
      least: 3,
    },
    { lines: headed('请您定', decisions), least: 2 },
    { lines: headed('红色', redIn(eventful, told)), least: 2 },
    { lines: headed('超期最久', overdueIn(eventful, told)), least: 2 },
    { lines: headed('比平时多', risingIn(eventful)), least: 2 },
    { lines: since, least: 1 },
    { lines: ['各数怎么算，发「周报 口径」看'], least: 1 },
  ];
  return onOneScreen(sections, [0, 6, 7, 1, 2, 3, 4, 5]);
}

function summed(totals: readonly Totals[]): Totals {
  const sum = (name: keyof Totals): number => totals.reduce((count, one) => count + one[name], 0);
  return {
    new: sum('new'),
    closed: sum('closed'),
    explained: sum('explained'),
    open: sum('open'),
    overdue: sum('overdue'),
    red: sum('red'),
  };
}

const countWords = ({ new: came, closed, open, overdue }: Totals): string => ` 新${came} 结${closed} 在办${open} 超期${overdue}`;

/** Where the counts are large, what matters least of them gives way to the name. */
function compoundLine({ name, totals }: { readonly name: string; readonly totals: Totals }): string {
  const red = totals.red > 0 ? ` 红${totals.red}` : '';
  const short = ` 在办${totals.open} 超期${totals.overdue}`;
  const tails = [`${countWords(totals)}${red}`, ` 新${totals.new}${short}${red}`, `${short}${red}`];
  return around('', name, tails.find((tail) => lineWidth - widthOf(tail) >= Math.min(widthOf(name), shortName)) ?? short);
}

const othersLine = (others: readonly CompoundFacts[]): readonly string[] =>
  others.length === 0 ? [] : [compoundLine({ name: `其余${others.length}个`, totals: summed(others.map(({ digest }) => digest.totals)) })];

function calmLine(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const line = `${names.join('、')} 都没有事`;
  return [names.length > 1 && widthOf(line) > lineWidth ? `另有${names.length}个小区没有事` : around('', names.join('、'), ' 没有事')];
}

type Line = { readonly text: string; readonly compound: string; readonly number: number | null };

function headed(heading: string, lines: readonly Line[]): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length > mostTold ? `（共${lines.length}条）` : '';
  return [`${heading}${more}：`, ...lines.slice(0, mostTold).map(({ text }) => text)];
}

/** The compound's name before the number, short enough to leave room for the matter. */
const shortName = 5;
const place = (name: string): string => cut(name, shortName);

const hiddenLine = (compound: string, hidden: number): readonly Line[] =>
  hidden === 0 ? [] : [{ text: around('', compound, `有${hidden}件不公开的`), compound, number: null }];

const decisionWords = ({ issue, why }: Decision): string =>
  ({ 'handed-back-twice': '退过两次', 'third-recurrence': `第${issue.recurrence}次了`, 'long-overdue': '拖久了' })[why];

const decisionsIn = (compounds: readonly CompoundFacts[]): readonly Line[] =>
  compounds.flatMap(({ name, digest: { decisions } }) => [
    ...decisions.named.map((decision) => {
      const { issue } = decision;
      return { text: issueLine(issue, decisionWords(decision), place(name)), compound: name, number: issue.number };
    }),
    ...hiddenLine(name, decisions.hidden),
  ]);

/** What was told above is not told again. */
const isAmong = (told: readonly Line[], compound: string, number: number): boolean =>
  told.some((line) => line.compound === compound && line.number === number);

const redIn = (compounds: readonly CompoundFacts[], told: readonly Line[]): readonly Line[] =>
  compounds.flatMap(({ name, digest: { red } }) => [
    ...red.named
      .filter(({ issue }) => !isAmong(told, name, issue.number))
      .map(({ issue }) => ({ text: redLine(issue, place(name)), compound: name, number: issue.number })),
    ...hiddenLine(name, red.hidden),
  ]);

function overdueIn(compounds: readonly CompoundFacts[], told: readonly Line[]): readonly Line[] {
  const late = compounds.flatMap(({ name, digest }) => digest.overdue.named.map((one) => ({ ...one, compound: name })));
  return late
    .filter(({ issue, compound }) => !isAmong(told, compound, issue.number))
    .sort((one, other) => other.by - one.by)
    .map(({ issue, by, compound }) => {
      return { text: issueLine(issue, `超${lengthWords(by)}`, place(compound)), compound, number: issue.number };
    });
}

const risingIn = (compounds: readonly CompoundFacts[]): readonly Line[] =>
  compounds.flatMap(({ name, digest }) =>
    digest.rising.map((rising) => ({ text: risingLine(`${place(name)} `)(rising), compound: name, number: null })),
  );

const sinceLine = (arrivals: Arrivals): string =>
  arrivals.new === 0 ? '此后到现在没有新增' : `此后新增${arrivals.new}件${arrivals.red === 0 ? '' : `，红色${arrivals.red}件`}`;
