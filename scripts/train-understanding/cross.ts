/** How rules and models together do on lines that the models were not taught: each fifth is read by models taught on the other four. */

import { categories } from '../../src/core/issue/vocabulary';
import { categoryFrom } from '../../src/understanding/category';
import { judge } from '../../src/understanding/judge';
import { bestPlace, placesIn } from '../../src/understanding/place';
import { read } from '../../src/understanding/read';
import { type Example, type Model, oddsOf } from './learn';
import { type Line, partOf } from './lines';

type Task = {
  readonly lines: readonly Line[];
  readonly style: (taught: readonly Line[]) => Model;
  readonly category: (taught: readonly Line[]) => Model;
  readonly styleExample: (line: Line) => Example;
  readonly categoryExample: (line: Line) => Example;
};

export type Left = { readonly line: Line; readonly score: number; readonly category: string | null };

/** Every line, scored by models that were not taught it. */
export const leftOutOf = (task: Task): Left[] => [0, 1, 2, 3, 4].flatMap((part) => leftOut(task, part));

const unseen = ({ line }: Left): boolean => line.unseenByRules;

/** From which score so few of the lines that are none would be registered, or asked about: on lines that the rules had not seen either. */
export function thresholdsOf(left: readonly Left[]): { readonly sure: number; readonly likely: number } {
  const some = left.filter(unseen);
  return { sure: scoreAbove(some, 0.025), likely: scoreAbove(some, 0.05) };
}

export function printCross(left: readonly Left[]): void {
  console.log(`${left.length} lines, each scored by models that were not taught it`);
  for (const [name, some] of [
    ['written with the rules', left.filter((one) => !unseen(one))],
    ['written after them', left.filter(unseen)],
  ] as const) {
    console.log(`${name}: ${some.length} lines, category ${categoryShare(some)}`);
    for (const alarms of [0.005, 0.01, 0.02, 0.03, 0.05]) console.log(`  ${atMost(some, alarms)}`);
  }
}

function leftOut({ lines, style, category, styleExample, categoryExample }: Task, part: number): Left[] {
  const taught = lines.filter((line) => partOf(line) !== part);
  const sounds = style(taught);
  const fields = category(taught);
  return lines
    .filter((line) => partOf(line) === part)
    .map((line) => {
      const reading = read(line.text);
      const place = bestPlace(placesIn(reading.text), null);
      const [, yes] = oddsOf(sounds, styleExample(line));
      const tone = Math.log((yes as number) / (1 - (yes as number)));
      const judgement = judge(reading, place !== null, tone);
      const odds = line.category === null ? null : oddsOf(fields, categoryExample(line));
      const chosen =
        odds === null
          ? null
          : categoryFrom(reading.text, judgement.weighed, place, new Map(categories.map((name, index) => [name, odds[index] as number])));
      return { line, score: judgement.score, category: chosen };
    });
}

function categoryShare(some: readonly Left[]): string {
  const named = some.filter(({ line }) => line.category !== null);
  const right = named.filter(
    ({ line, category }) => category === line.category || (line.categoryAlso ?? []).some((also) => also === category),
  );
  return (right.length / named.length).toFixed(3);
}

const scoresOf = (some: readonly Left[], report: Line['report']): number[] =>
  some.filter(({ line }) => line.report === report).map(({ score }) => score);

/** The score above which so great a share of the lines that are none lies. */
function scoreAbove(some: readonly Left[], alarms: number): number {
  const none = scoresOf(some, 'no').sort((left, right) => right - left);
  return none[Math.floor(alarms * none.length)] as number;
}

function atMost(some: readonly Left[], alarms: number): string {
  const least = scoreAbove(some, alarms);
  const reports = scoresOf(some, 'yes');
  const found = reports.filter((score) => score > least).length;
  const wrong = scoresOf(some, 'no').filter((score) => score > least).length;
  const recall = found / reports.length;
  const precision = found / (found + wrong);
  const f1 = (2 * precision * recall) / (precision + recall);
  return `${(100 * alarms).toFixed(1)} false alarms in 100: score > ${least.toFixed(2)}, P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
}
