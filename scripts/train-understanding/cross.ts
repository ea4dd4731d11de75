/** How the models do on lines that they were not taught: each fifth is read by models taught on the other four. */

import { type Category, categories, type MajorClass } from '../../src/core/issue/vocabulary';
import { type Example, type Model, oddsOf } from './learn';
import { isOrdinary, type Line, partOf } from './lines';

export type Task = {
  readonly lines: readonly Line[];
  readonly dangers: readonly (MajorClass | 'none')[];
  readonly examples: {
    readonly style: (line: Line) => Example;
    readonly category: (line: Line) => Example;
    readonly danger: (line: Line) => Example;
  };
  readonly learn: {
    readonly style: (taught: readonly Line[]) => Model;
    readonly category: (taught: readonly Line[]) => Model;
    readonly danger: (taught: readonly Line[]) => Model;
  };
};

export type Left = {
  readonly line: Line;
  /** Log odds that it is a report. */
  readonly score: number;
  readonly category: Category;
  /** How likely any major class is. */
  readonly danger: number;
};

/** Every line, scored by models that were not taught it. */
export const leftOutOf = (task: Task): Left[] => [0, 1, 2, 3, 4].flatMap((part) => leftOut(task, part));

function leftOut({ lines, examples, learn, dangers }: Task, part: number): Left[] {
  const taught = lines.filter((line) => partOf(line) !== part);
  const style = learn.style(taught);
  const category = learn.category(taught);
  const danger = learn.danger(taught);
  return lines
    .filter((line) => partOf(line) === part)
    .map((line) => {
      const yes = oddsOf(style, examples.style(line))[1] as number;
      const odds = oddsOf(category, examples.category(line));
      return {
        line,
        score: Math.log(yes / (1 - yes)),
        category: categories[odds.indexOf(odds.reduce((most, one) => Math.max(most, one)))] as Category,
        danger: 1 - (oddsOf(danger, examples.danger(line))[dangers.indexOf('none')] as number),
      };
    });
}

export type Thresholds = { readonly sure: number; readonly likely: number; readonly alarm: number };

/** From which score so few of the lines that are none would be registered, or asked about, and from which odds so many of the alarms are right. */
export function thresholdsOf(left: readonly Left[]): Thresholds {
  const ordinary = left.filter(({ line }) => isOrdinary(line));
  return { sure: scoreAbove(ordinary, 0.005), likely: scoreAbove(ordinary, 0.03), alarm: alarmFrom(left, 0.92) };
}

/** The lowest odds, in hundredths, from which at least so great a share of the alarms is right. */
function alarmFrom(left: readonly Left[], right: number): number {
  const reports = of(left, 'yes');
  const odds = Array.from({ length: 50 }, (_, hundredths) => (hundredths + 1) / 100);
  return odds.find((least) => alarmsFrom(reports, least).precision >= right) ?? 0.5;
}

export function printCross(left: readonly Left[]): void {
  console.log(`${left.length} lines, each read by models that were not taught it`);
  const { sure, likely, alarm } = thresholdsOf(left);
  for (const file of [...new Set(left.map(({ line }) => line.file))].sort())
    console.log(
      row(
        file,
        left.filter(({ line }) => line.file === file),
        sure,
      ),
    );
  console.log(
    row(
      'ordinary',
      left.filter(({ line }) => isOrdinary(line)),
      sure,
    ),
  );
  console.log(row('all', left, sure));
  console.log(`sure ${sure.toFixed(2)}, likely ${likely.toFixed(2)}, alarm ${alarm.toFixed(2)}`);
  for (const least of [0.05, 0.1, 0.2, 0.3, 0.5]) console.log(dangerRow(left, least));
}

const share = (part: number, whole: number): string => (whole === 0 ? '    –' : (part / whole).toFixed(3));
const of = (left: readonly Left[], report: Line['report']): readonly Left[] => left.filter(({ line }) => line.report === report);

function row(name: string, left: readonly Left[], sure: number): string {
  const reports = of(left, 'yes');
  const none = of(left, 'no');
  const found = reports.filter(({ score }) => score > sure).length;
  const wrong = none.filter(({ score }) => score > sure).length;
  const fits = reports.filter(({ line, category }) => category === line.category || (line.categoryAlso ?? []).includes(category));
  return [
    name.padEnd(18),
    `reports ${String(reports.length).padStart(6)} found ${share(found, reports.length)}`,
    `none ${String(none.length).padStart(6)} registered ${share(wrong, none.length)}`,
    `F1 ${share(2 * found, found + wrong + reports.length)}`,
    `category ${share(fits.length, reports.length)}`,
  ].join('   ');
}

/** The score above which so great a share of the lines that are none lies. */
function scoreAbove(left: readonly Left[], alarms: number): number {
  const none = of(left, 'no')
    .map(({ score }) => score)
    .sort((one, other) => other - one);
  return none[Math.floor(alarms * none.length)] as number;
}

type Alarms = { readonly recall: number; readonly due: number; readonly precision: number };

/** A class that a fair judge would also accept counts as right; where none is also accepted, none is missed. */
function alarmsFrom(reports: readonly Left[], least: number): Alarms {
  const due = reports.filter(({ line }) => (line.majorClass ?? null) !== null && !(line.majorAlso ?? []).includes(null));
  const raised = reports.filter(({ danger }) => danger >= least);
  const right = raised.filter(({ line }) => (line.majorClass ?? null) !== null || (line.majorAlso ?? []).some((one) => one !== null));
  return {
    recall: due.filter(({ danger }) => danger >= least).length / due.length,
    due: due.length,
    precision: right.length / raised.length,
  };
}

function dangerRow(left: readonly Left[], least: number): string {
  const { recall, due, precision } = alarmsFrom(of(left, 'yes'), least);
  return `danger from ${least}: recall ${recall.toFixed(3)} of ${due}, precision ${precision.toFixed(3)}`;
}
