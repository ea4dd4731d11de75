/** Whistles as a table for spreadsheet programs: a row a record, the whistle's own columns beside it. */

import type { Exported, ExportedWhistle } from '../../app/exchange/form';
import type { IncomingRecord } from '../../app/exchange/import-whistles';
import { recordKinds } from '../../core/whistle/records';
import { type Instant, instant } from '../../kernel/instant';
import { type ExchangeFault, groundsNames, judgementNames, recordNames, stageNames } from '../../wording/exchange';
import { categoryNames, severityNames } from '../../wording/names';

type Columns = Readonly<Record<string, (whistle: ExportedWhistle, record: ExportedWhistle['records'][number]) => string | number>>;

/** The first five are what an import reads. */
const columns: Columns = {
  记录号: (_, { id }) => id,
  哨号: ({ id }) => id,
  动作: (_, { kind }) => recordNames[kind],
  时间: (_, { at }) => `${at.slice(0, 10)} ${at.slice(11, 16)}`,
  说明: (_, { note }) => note ?? '',
  评价: (_, record) => judgementOf(record),
  小区: ({ compound }) => compound.name,
  社区: ({ compound }) => compound.community ?? '',
  问题号: ({ issue }) => issue,
  第几次: ({ nth }) => nth,
  标题: ({ title }) => title ?? '',
  类别: ({ category }) => categoryNames[category],
  级别: ({ severity }) => severityNames[severity],
  地点: ({ place }) => place ?? '',
  反映户数: ({ households }) => households,
  部门: ({ department }) => department,
  理由: ({ grounds }) => (grounds === null ? '' : groundsNames[grounds]),
  要部门做什么: ({ demand }) => demand ?? '',
  三方做过什么: ({ tried }) => tried ?? '',
  阶段: ({ stage }) => stageNames[stage],
};
const needed = ['记录号', '哨号', '动作', '时间'];

function judgementOf({ kind, good }: ExportedWhistle['records'][number]): string {
  if (good === null) return '';
  return (kind === 'whistle-judged' ? judgementNames.whistle : judgementNames.department)[good ? 0 : 1];
}

export const headings = Object.keys(columns);

export async function tableOf({ whistles }: Exported): Promise<string> {
  const { writeCsv } = await import('hucre/csv');
  const rows = whistles.flatMap((whistle) =>
    whistle.records.map((record) => Object.values(columns).map((cell) => tame(cell(whistle, record)))),
  );
  return `\ufeff${writeCsv([headings, ...rows], { delimiter: ',' })}`;
}

/** What a spreadsheet program would take for a formula. */
const tame = (cell: string | number): string | number => (typeof cell === 'string' && /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell);

export type Read = {
  readonly records: readonly IncomingRecord[];
  readonly faults: readonly { readonly where: string; readonly fault: ExchangeFault }[];
};

export async function recordsInTable(text: string): Promise<Read> {
  const { parseCsv } = await import('hucre/csv');
  const [head = [], ...rows] = parseCsv(text).map((row) => row.map((cell) => String(cell ?? '').trim()));
  const missing = needed.filter((heading) => !head.includes(heading));
  if (missing.length > 0)
    return { records: [], faults: missing.map((heading) => ({ where: '', fault: { kind: 'no-column', heading } as const })) };
  const read = rows.flatMap((row, index) => {
    if (row.every((cell) => cell === '')) return [];
    const where = `第${index + 2}行`;
    const record = recordIn((heading) => (row[head.indexOf(heading)] ?? '').replace(/^'(?=[=+\-@\t])/, ''), where);
    return [{ where, record }];
  });
  return {
    records: read.flatMap(({ record }) => ('where' in record ? [record] : [])),
    faults: read.flatMap(({ where, record }) => ('where' in record ? [] : [{ where, fault: record }])),
  };
}

function recordIn(cell: (heading: string) => string, where: string): IncomingRecord | ExchangeFault {
  const kind = recordKinds.find((one) => recordNames[one] === cell('动作') || one === cell('动作'));
  const at = momentIn(cell('时间'));
  const good = judged(cell('评价'));
  const wrong = (heading: string, wanted: string) => ({ kind: 'bad-cell', heading, typed: cell(heading), wanted }) as const;
  if (cell('记录号') === '' || cell('记录号').length > 100) return wrong('记录号', '写一个不重的号，最多100个字');
  if (kind === undefined) return wrong('动作', `写${Object.values(recordNames).join('、')}之一`);
  if (at === null) return wrong('时间', '写成 2026-11-24 10:10');
  const judges = kind === 'department-judged' || kind === 'whistle-judged';
  if (judges && good === null) return wrong('评价', '写好、不好，或该吹、不该吹');
  const note = cell('说明') === '' ? null : cell('说明').slice(0, 2000);
  return { id: cell('记录号'), whistle: cell('哨号'), compound: cell('小区') || null, kind, at, note, good: judges ? good : null, where };
}

function judged(cell: string): boolean | null {
  const { department, whistle } = judgementNames;
  if (cell === department[0] || cell === whistle[0]) return true;
  return cell === department[1] || cell === whistle[1] ? false : null;
}

/** 2026-11-24 10:10, 2026/11/24 10:10:05 as spreadsheet programs make of it, or ISO 8601 with an offset. */
export function momentIn(cell: string): Instant | null {
  const [, year, month, date, hour = '0', minute = '0', second = '0'] =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(cell) ?? [];
  const two = (digits = ''): string => digits.padStart(2, '0');
  const iso = year === undefined ? cell : `${year}-${two(month)}-${two(date)}T${two(hour)}:${two(minute)}:${two(second)}+08:00`;
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(iso)) return null;
  try {
    return instant(iso);
  } catch {
    return null;
  }
}
