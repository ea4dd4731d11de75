/** How a reader does on labelled lines, as lines to print. */

import type { Answer, Reader } from './keyword-only';
import type { Row } from './rows';

type Read = { readonly row: Row; readonly got: Answer };

export const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
const count = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number => items.filter(holds).length;

export function scored(name: string, rows: readonly Row[], reader: Reader): readonly string[] {
  const read = rows.map((row) => ({ row, got: reader(row.text) }));
  const reports = read.filter(({ row }) => row.report === 'yes');
  const others = read.filter(({ row }) => row.report === 'no');
  return [
    `${name}: ${rows.length} lines, ${reports.length} reports`,
    ...found(reports, others),
    ...category(reports),
    major(reports),
    ...place(reports),
    ...severity(reports),
  ];
}

function found(reports: readonly Read[], others: readonly Read[]): string[] {
  const caught = count(reports, ({ got }) => got.report === 'yes');
  const alarms = count(others, ({ got }) => got.report === 'yes');
  const asked = count(others, ({ got }) => got.report === 'ask');
  const precision = caught / Math.max(1, caught + alarms);
  const recall = caught / Math.max(1, reports.length);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  const hundred = (part: number): string => ((100 * part) / Math.max(1, others.length)).toFixed(1);
  return [
    `  report        P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}   yes or ask R ${share(
      count(reports, ({ got }) => got.report !== 'no'),
      reports.length,
    )}`,
    `  false alarms  ${hundred(alarms)} yes, ${hundred(asked)} ask in 100 that are none`,
  ];
}

const fits = ({ row, got }: Read): boolean =>
  got.category !== null && (got.category === row.category || (row.categoryAlso ?? []).includes(got.category));

function category(reports: readonly Read[]): string[] {
  const known = reports.filter(({ got }) => got.category !== null);
  return [
    `  category      ${share(count(known, fits), known.length)} of those understood, ${share(count(reports, fits), reports.length)} of all, macro-F1 ${macroF1(reports).toFixed(3)}`,
  ];
}

function macroF1(reports: readonly Read[]): number {
  const names = [...new Set(reports.map(({ row }) => row.category))];
  const each = names.map((name) => {
    const meant = reports.filter(({ row }) => row.category === name);
    const said = reports.filter((one) => (fits(one) ? one.row.category : one.got.category) === name);
    return (2 * count(meant, fits)) / Math.max(1, meant.length + said.length);
  });
  return each.reduce((sum, one) => sum + one, 0) / Math.max(1, each.length);
}

/** A class that is also accepted counts as right; where none is also accepted, silence is right. */
function major(reports: readonly Read[]): string {
  const also = (row: Row): readonly (string | null)[] => row.majorAlso ?? [];
  const accepts = ({ row, got }: Read): boolean => got.majorClass === (row.majorClass ?? null) || also(row).includes(got.majorClass);
  const raises = ({ got }: Read): boolean => got.majorClass !== null;
  const due = reports.filter(({ row }) => (row.majorClass ?? null) !== null);
  const strict = due.filter(({ row }) => !also(row).includes(null));
  const raised = reports.filter(raises);
  const right = count(raised, ({ row }) => (row.majorClass ?? null) !== null || also(row).some((one) => one !== null));
  const silent = count(due, (one) => raises(one) || also(one.row).includes(null));
  return `  major         recall ${share(count(strict, raises), strict.length)} (class ${share(count(strict, accepts), strict.length)}) of ${strict.length}; with accepted silence ${share(silent, due.length)} of ${due.length}; precision ${share(right, raised.length)} (class ${share(count(raised, accepts), raised.length)}) of ${raised.length}`;
}

function place(reports: readonly Read[]): string[] {
  const told = reports.filter(({ row }) => 'place' in row);
  const some = told.filter(({ row }) => row.place !== null);
  const exact = ({ row, got }: Read): boolean => got.place === (row.place ?? null) || (row.placeAlso ?? []).includes(got.place);
  const extra = count(told, (one) => one.row.place === null && one.got.place !== null && !exact(one));
  return [
    `  place         exact ${share(count(told, exact), told.length)} of ${told.length}; where there is one ${share(count(some, exact), some.length)} of ${some.length}; wrongly found ${extra}`,
  ];
}

function severity(reports: readonly Read[]): string[] {
  const told = reports.filter(({ row, got }) => typeof row.severity === 'string' && got.severity !== undefined);
  const right = count(told, ({ row, got }) => row.severity === got.severity);
  return told.length === 0 ? [] : [`  severity      ${share(right, told.length)} of ${told.length}`];
}

/** Every line that was read otherwise than it is labelled, with the words that decided. */
export function errorsOf(
  rows: readonly Row[],
  reader: (text: string) => Answer & { readonly because: readonly string[] },
): readonly string[] {
  return rows.flatMap((row) => {
    const got = reader(row.text);
    const report = row.report === 'yes' && got.report !== 'no';
    const wrong = [
      ...(got.report === row.report ? [] : [`report ${got.report}≠${row.report}`]),
      ...(report && !fits({ row, got }) ? [`category ${got.category}≠${row.category}`] : []),
      ...(report && got.majorClass !== (row.majorClass ?? null) && !(row.majorAlso ?? []).includes(got.majorClass)
        ? [`major ${got.majorClass}≠${row.majorClass}`]
        : []),
      ...(report && 'place' in row && got.place !== row.place && !(row.placeAlso ?? []).includes(got.place)
        ? [`place ${got.place}≠${row.place}`]
        : []),
      ...(report && typeof row.severity === 'string' && got.severity !== row.severity ? [`severity ${got.severity}≠${row.severity}`] : []),
    ];
    return wrong.length === 0 ? [] : [`✗ ${wrong.join(' | ')}`, `    ${row.text}`, `    ${got.because.join(' ; ')}`];
  });
}
