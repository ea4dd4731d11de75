/** How far two readers of the same lines agree: nobody can be expected to agree more with either. */

import type { Row, Second } from './rows';
import { share } from './score';

type Twice = { readonly row: Row; readonly second: Second };

/** @returns a line to print; null where no line was read twice. */
export function readersAgree(rows: readonly Row[]): string | null {
  const twice = rows.flatMap((row): Twice[] => (row.second === undefined ? [] : [{ row, second: row.second }]));
  if (twice.length === 0) return null;
  const same = twice.filter(({ row, second }) => row.report === second.report);
  const reports = same.filter(({ row }) => row.report === 'yes');
  const of = (agree: (one: Twice) => boolean): string => share(reports.filter(agree).length, reports.length);
  const category = of(({ row, second }) => second.categories[0] === row.category);
  const major = of(({ row, second }) => ((second.majors[0] ?? null) === null) === ((row.majorClass ?? null) === null));
  const place = of(({ row, second }) => second.place === (row.place ?? null));
  return `two readers of ${twice.length} lines agree: report ${share(same.length, twice.length)}, of ${reports.length} reports category ${category}, major class or none ${major}, place ${place}`;
}
