/** Measures `understand` on labelled lines (JSON lines: id, text, report, category, majorClass, place, …) beside a keyword-only baseline. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { understand } from '../src/understanding/understand';
import { type Answer, keywordOnly, type Reader } from './keyword-baseline';

type Row = {
  readonly id: string;
  readonly text: string;
  readonly report: 'yes' | 'ask' | 'no';
  readonly category?: string | null;
  readonly categoryAlso?: readonly string[];
  readonly majorClass?: string | null;
  readonly majorAlso?: readonly (string | null)[];
  readonly place?: string | null;
  readonly severity?: string | null;
  readonly doubtful?: boolean;
};

const corpus = 'test/language/corpus';
const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    all: { type: 'boolean' },
    half: { type: 'string' },
    errors: { type: 'boolean' },
    fifth: { type: 'string' },
  },
});

const hashOf = (text: string): number => createHash('sha1').update(text).digest().readUInt32BE(0);
/** The held-back fifth is chosen by the text alone, so no edit of the corpus can move a line by its place. */
const isHeldBack = (row: Row): boolean => hashOf(row.text) % 5 === 0;

function rows(): Row[] {
  const files =
    options.data === undefined
      ? readdirSync(corpus)
          .filter((name) => name.endsWith('.jsonl'))
          .map((name) => `${corpus}/${name}`)
      : [options.data];
  const all = files
    .filter((file) => existsSync(file))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => ({ id: '', ...JSON.parse(line) }) as Row),
    );
  return all.filter(isAskedFor);
}

function isAskedFor(row: Row): boolean {
  if (row.doubtful === true && options.all !== true) return false;
  if (options.half !== undefined) {
    const parity = (createHash('sha1').update(row.id).digest()[0] as number) & 1;
    return (options.half === 'even') === (parity === 0);
  }
  if (options.data !== undefined && options.fifth === undefined) return true;
  return options.fifth === 'open' ? !isHeldBack(row) : isHeldBack(row);
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
const count = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number => items.filter(holds).length;

function measure(name: string, data: readonly Row[], reader: Reader): void {
  const read = data.map((row) => ({ row, got: reader(row.text) }));
  const reports = read.filter(({ row }) => row.report === 'yes');
  const others = read.filter(({ row }) => row.report === 'no');
  const caught = reports.filter(({ got }) => got.report === 'yes');
  const false_ = count(others, ({ got }) => got.report === 'yes');
  const asked = count(reports, ({ got }) => got.report !== 'no');
  const askedWrong = count(others, ({ got }) => got.report === 'ask');
  const precision = caught.length / Math.max(1, caught.length + false_);
  const recall = caught.length / Math.max(1, reports.length);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  const known = reports.filter(({ got }) => got.category !== null);
  console.log(`${name}: ${data.length} lines, ${reports.length} reports`);
  console.log(
    `  report        P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}   yes or ask R ${share(asked, reports.length)}`,
  );
  console.log(
    `  false alarms  ${((100 * false_) / Math.max(1, others.length)).toFixed(1)} yes, ${((100 * askedWrong) / Math.max(1, others.length)).toFixed(1)} ask in 100 that are none`,
  );
  console.log(
    `  category      ${share(count(known, fits), known.length)} of those understood, ${share(count(reports, fits), reports.length)} of all, macro-F1 ${macroF1(reports).toFixed(3)}`,
  );
  major(reports);
  place(reports);
  severity(reports);
}

type Read = { readonly row: Row; readonly got: Answer };
const fits = ({ row, got }: Read): boolean =>
  got.category !== null && (got.category === row.category || (row.categoryAlso ?? []).includes(got.category));

function macroF1(reports: readonly Read[]): number {
  const names = [...new Set(reports.map(({ row }) => row.category))];
  const each = names.map((name) => {
    const meant = reports.filter(({ row }) => row.category === name);
    const said = reports.filter((one) => (fits(one) ? one.row.category : one.got.category) === name);
    const right = count(meant, fits);
    return (2 * right) / Math.max(1, meant.length + said.length);
  });
  return each.reduce((sum, one) => sum + one, 0) / Math.max(1, each.length);
}

/** A class that is also accepted counts as right; where none is also accepted, silence is right. */
function major(reports: readonly Read[]): void {
  const accepts = ({ row, got }: Read): boolean =>
    got.majorClass === (row.majorClass ?? null) || (row.majorAlso ?? []).includes(got.majorClass);
  const due = reports.filter(({ row }) => (row.majorClass ?? null) !== null);
  const strict = due.filter(({ row }) => !(row.majorAlso ?? []).includes(null));
  const raised = reports.filter(({ got }) => got.majorClass !== null);
  const anyRight = count(raised, ({ row }) => (row.majorClass ?? null) !== null || (row.majorAlso ?? []).some((one) => one !== null));
  console.log(
    `  major         recall ${share(
      count(strict, ({ got }) => got.majorClass !== null),
      strict.length,
    )} (class ${share(count(strict, accepts), strict.length)}) of ${strict.length}; with accepted silence ${share(
      count(due, ({ row, got }) => got.majorClass !== null || (row.majorAlso ?? []).includes(null)),
      due.length,
    )} of ${due.length}; precision ${share(anyRight, raised.length)} (class ${share(count(raised, accepts), raised.length)}) of ${raised.length}`,
  );
}

function place(reports: readonly Read[]): void {
  const told = reports.filter(({ row }) => 'place' in row);
  const some = told.filter(({ row }) => row.place !== null);
  const exact = ({ row, got }: Read): boolean => got.place === (row.place ?? null);
  console.log(
    `  place         exact ${share(count(told, exact), told.length)} of ${told.length}; where there is one ${share(count(some, exact), some.length)} of ${some.length}; wrongly found ${count(told, ({ row, got }) => row.place === null && got.place !== null)}`,
  );
}

function severity(reports: readonly Read[]): void {
  const told = reports.filter(({ row }) => typeof row.severity === 'string');
  if (told.length > 0)
    console.log(
      `  severity      ${share(
        count(told, ({ row, got }) => row.severity === got.severity),
        told.length,
      )} of ${told.length}`,
    );
}

function speed(data: readonly Row[]): void {
  for (const row of data) understand(row.text);
  const rounds = Math.max(1, Math.ceil(4000 / Math.max(1, data.length)));
  const from = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) for (const row of data) understand(row.text);
  const { user, system } = process.cpuUsage(from);
  const seconds = (user + system) / 1e6;
  console.log(
    `speed: ${Math.round((rounds * data.length) / seconds)} messages a second of processor time; heap ${Math.round(process.memoryUsage().heapUsed / 1e6)} MB`,
  );
  const slow = floods().map(({ name, text }) => ({ name, ms: median([1, 2, 3, 4, 5].map(() => timed(text))) }));
  const slowest = slow.reduce((worst, one) => (one.ms > worst.ms ? one : worst));
  console.log(`slowest flood: ${slowest.name} ${slowest.ms.toFixed(2)} ms (median of five)`);
}

function floods(): { name: string; text: string }[] {
  const of = (name: string, unit: string) => ({ name, text: unit.repeat(Math.ceil(10_000 / unit.length)).slice(0, 10_000) });
  return [
    of('emoji', '😀🔥👍🏽'),
    of('quotes', '「“『'),
    of('leaks', '漏水'),
    of('digits', '1'),
    of('numbers with commas', '3,'),
    of('dashes', '3-'),
    of('Chinese numerals', '三十'),
    of('places', '3栋2单元'),
    of('lift', '电梯坏了 '),
    of('traditional', '電梯壞了樓梯間'),
    of('questions', '停水了吗?'),
    of('spaces', ' '),
    of('sentences', '3栋楼道灯坏了。'),
    of('latin', 'wy'),
    of('brackets', '[强]'),
    of('phone digits', '138'),
    of('suppose', '要是'),
    of('mixed', '尊敬的领导,小区电梯坏了没人管,请问好久修?'),
  ];
}

function timed(text: string): number {
  const from = process.hrtime.bigint();
  understand(text);
  return Number(process.hrtime.bigint() - from) / 1e6;
}

const median = (numbers: number[]): number => numbers.sort((left, right) => left - right)[numbers.length >> 1] as number;

function errors(data: readonly Row[]): void {
  for (const row of data) {
    const got = understand(row.text);
    const wrong: string[] = [];
    if (got.report !== row.report) wrong.push(`report ${got.report}≠${row.report}`);
    if (row.report === 'yes' && got.report !== 'no') {
      if (!fits({ row, got })) wrong.push(`category ${got.category}≠${row.category}`);
      if (got.majorClass !== (row.majorClass ?? null) && !(row.majorAlso ?? []).includes(got.majorClass))
        wrong.push(`major ${got.majorClass}≠${row.majorClass}`);
      if ('place' in row && got.place !== row.place) wrong.push(`place ${got.place}≠${row.place}`);
      if (typeof row.severity === 'string' && got.severity !== row.severity) wrong.push(`severity ${got.severity}≠${row.severity}`);
    }
    if (wrong.length > 0) console.log(`✗ ${wrong.join(' | ')}\n    ${row.text}\n    ${got.because.join(' ; ')}`);
  }
}

const data = rows();
if (options.errors === true) errors(data);
measure('understand', data, understand);
measure('keyword-only', data, keywordOnly);
speed(data);
