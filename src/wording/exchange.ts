/** What the operator reads of whistles that go out to a platform and come back, and how the table's columns and words are called. */

import type { Refusal } from '../core/issue/refusal';
import type { WhistleGrounds, WhistleStage } from '../core/issue/whistle';
import type { RecordKind } from '../core/whistle/records';
import { refusalWords } from './refusals';

export const recordNames: Readonly<Record<RecordKind, string>> = {
  called: '吹哨',
  'checked-in': '报到',
  handling: '处置',
  cleared: '销哨',
  returned: '退哨',
  'department-judged': '评部门',
  'whistle-judged': '评哨',
};

export const groundsNames: Readonly<Record<WhistleGrounds, string>> = {
  'outside-duties': '不归三方管',
  'coordination-failed': '三方协调没成',
};

export const stageNames: Readonly<Record<WhistleStage, string>> = {
  called: '等报到',
  'checked-in': '已报到',
  handling: '处置中',
  cleared: '已销哨',
  returned: '已退哨',
};

/** Of a judgement: on the department, on the whistle. */
export const judgementNames = { department: ['好', '不好'], whistle: ['该吹', '不该吹'] } as const;

export type ExchangeFault =
  | { readonly kind: 'no-json' }
  | { readonly kind: 'no-column'; readonly heading: string }
  | { readonly kind: 'bad-cell'; readonly heading: string; readonly typed: string; readonly wanted: string }
  | { readonly kind: 'bad-record'; readonly path: string; readonly why: string }
  | { readonly kind: 'no-whistle'; readonly whistle: string }
  | { readonly kind: 'other-compound'; readonly whistle: string; readonly typed: string; readonly name: string }
  | { readonly kind: 'blown-again'; readonly whistle: string }
  | { readonly kind: 'no-group' }
  | { readonly kind: 'twice'; readonly id: string; readonly before: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

function faultWords(fault: ExchangeFault): string {
  switch (fault.kind) {
    case 'no-json':
      return '读不出 JSON：要 UTF-8 的 .json；表格请另存为 .csv (no JSON)';
    case 'no-column':
      return `第1行没有「${fault.heading}」这一列`;
    case 'bad-cell':
      return `「${fault.heading}」是「${fault.typed}」，要${fault.wanted}`;
    case 'bad-record':
      return `${fault.path} 不对：${fault.why}`;
    case 'no-whistle':
      return `没有 ${fault.whistle} 这个哨`;
    case 'other-compound':
      return `${fault.whistle} 是${fault.name}的，文件里写的是${fault.typed}`;
    case 'blown-again':
      return `${fault.whistle} 之后又吹过哨，旧的不再改`;
    case 'no-group':
      return '这个小区没有绑着的群，请先换群';
    case 'twice':
      return `记录号 ${fault.id} 和${fault.before}重复`;
    case 'refused':
      return refusalWords(fault.refusal);
  }
}

export type Outcome = {
  readonly taken: number;
  readonly known: number;
  readonly faults: readonly { readonly where: string; readonly fault: ExchangeFault }[];
};

export function importedWhistlesWords({ taken, known, faults }: Outcome, dryRun: boolean): string {
  const head = dryRun ? `试运行，还没写进去：会记 ${taken} 条 (dry run, nothing written)` : `记了 ${taken} 条 (taken over)`;
  const wrong = faults.length === 0 ? '' : `，${faults.length} 条没记 (left out)：`;
  return [
    `${head}，${known} 条早有了 (known)${wrong}`,
    ...inOrder(faults).map(({ where, fault }) => `  ${where === '' ? '' : `${where}：`}${faultWords(fault)}`),
  ].join('\n');
}

/** As one finds them in the file. */
const inOrder = (faults: Outcome['faults']): Outcome['faults'] =>
  [...faults].sort((one, other) => one.where.localeCompare(other.where, 'zh', { numeric: true }));

export const exportedWords = (file: string, whistles: number, records: number): string =>
  `写好了：${file}，${whistles} 个哨、${records} 条记录 (written)`;

export const fileThereWords = (file: string): string => `${file} 已经有了，没有动它；请换个名字 (it exists)`;
export const cannotWriteWords = (file: string, why: string): string => `写不了 ${file}：${why} (cannot write)`;
export const cannotReadWords = (file: string): string => `读不到文件 ${file} (no such file)`;
export const notFormatWords = (typed: string): string => `--format 写 json 或 csv，不是 ${typed} (json or csv)`;
export const notSinceWords = (typed: string): string => `--since 写日子，如 2026-11-01，不是 ${typed} (a date or an instant)`;
