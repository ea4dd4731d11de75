/** What an import of the roster found wrong, and what it changed; told to the operator, and in one line to each group. */

import type { CoverForm, CoverSide } from '../core/roster/party-cover';
import type { Role } from '../core/roster/role';
import { roleNames } from './names';
import { coverFormNames, coverSideNames } from './roster';

type Place = { readonly sheet: string; readonly row: number; readonly column: string; readonly heading: string };

export type RosterFault =
  | { readonly kind: 'no-sheet'; readonly sheets: readonly string[] }
  | { readonly kind: 'no-rows' }
  | { readonly kind: 'no-column'; readonly sheet: string; readonly heading: string }
  | (Place &
      (
        | { readonly kind: 'empty' }
        | { readonly kind: 'too-long'; readonly most: number }
        | { readonly kind: 'unknown'; readonly typed: string; readonly nearest: string | null; readonly valid: readonly string[] }
        | { readonly kind: 'needs-compound'; readonly role: Role }
        | { readonly kind: 'above-compounds'; readonly role: Role }
        | { readonly kind: 'twice'; readonly name: string; readonly before: number }
        | { readonly kind: 'twice-listed'; readonly name: string; readonly before: number }
        | { readonly kind: 'other-community'; readonly compound: string; readonly community: string; readonly before: number }
      ));

function rosterFaultWords(fault: RosterFault): string {
  if (fault.kind === 'no-sheet') return `没有认得的工作表：要有 ${fault.sheets.join('、')} 之一（模板：sanfang roster template）`;
  if (fault.kind === 'no-rows') return '表里一行也没有';
  if (fault.kind === 'no-column') return `${fault.sheet}：第1行没有「${fault.heading}」这一列`;
  return `${fault.sheet} 第${fault.row}行 ${fault.column}列「${fault.heading}」：${saying(fault)}`;
}

function saying(fault: Extract<RosterFault, Place>): string {
  switch (fault.kind) {
    case 'empty':
      return '没有填';
    case 'too-long':
      return `太长，最多 ${fault.most} 个字`;
    case 'unknown':
      return `没有「${fault.typed}」${fault.nearest === null ? '' : `，是不是「${fault.nearest}」`}。可以填：${fault.valid.join('、')}`;
    case 'needs-compound':
      return `${roleNames[fault.role]}要写是哪个小区的`;
    case 'above-compounds':
      return `${roleNames[fault.role]}是社区的，「小区」要空着`;
    case 'twice':
      return `${fault.name}和第${fault.before}行重复。同一个人写一行，几个职务用「、」隔开；同名的人加个区分`;
    case 'twice-listed':
      return `${fault.name}和第${fault.before}行重复`;
    case 'other-community':
      return `${fault.compound}在第${fault.before}行写的是${fault.community}`;
  }
}

type Change =
  | { readonly kind: 'community'; readonly name: string }
  | { readonly kind: 'compound' | 'compound-moved'; readonly name: string; readonly community: string }
  | { readonly kind: 'grids'; readonly name: string; readonly grids: readonly string[] }
  | { readonly kind: 'given' | 'taken'; readonly place: string; readonly name: string; readonly role: Role }
  | { readonly kind: 'cover'; readonly name: string; readonly cover: { readonly side: CoverSide; readonly form: CoverForm } }
  | { readonly kind: 'department'; readonly community: string; readonly name: string }
  | { readonly kind: 'not-in-file'; readonly place: string; readonly name: string; readonly above: boolean };

function rosterChangeWords(change: Change): string {
  switch (change.kind) {
    case 'community':
      return `新社区 ${change.name}`;
    case 'compound':
      return `新小区 ${change.name}（${change.community}）`;
    case 'compound-moved':
      return `${change.name} 归到 ${change.community}`;
    case 'grids':
      return `${change.name} 网格：${change.grids.length === 0 ? '没有' : change.grids.join('、')}`;
    case 'given':
      return `${change.place}：${change.name} 任${roleNames[change.role]}`;
    case 'taken':
      return `${change.place}：${change.name} 不再任${roleNames[change.role]}`;
    case 'cover':
      return `${change.name}：${coverSideNames[change.cover.side]}有${coverFormNames[change.cover.form]}`;
    case 'department':
      return `${change.community} 部门 ${change.name}`;
    case 'not-in-file':
      return `${change.place}：${change.name} 名册里有、文件里没有，没动${change.above ? '' : `（要撤在群里发「撤任 @${change.name}」）`}`;
  }
}

export function importedWords(changes: readonly Change[], dryRun: boolean): string {
  const real = changes.filter(({ kind }) => kind !== 'not-in-file').length;
  const head =
    real === 0
      ? '和现在的名册一样，没有要改的 (nothing to change)'
      : dryRun
        ? `试运行，还没写进去，会改 ${real} 处 (dry run, nothing written)：`
        : `改了 ${real} 处 (changed)：`;
  return [head, ...changes.map((change) => `  ${rosterChangeWords(change)}`)].join('\n');
}

export const faultsWords = (file: string, faults: readonly RosterFault[]): string =>
  [
    `${file} 有 ${faults.length} 处要改，一行也没有导入 (nothing imported)：`,
    ...faults.map((fault) => `  ${rosterFaultWords(fault)}`),
  ].join('\n');

/** How many changes the group's line names. */
const most = 5;

/** One line to the group; null where no post was given or taken. */
export function rosterToldWords(changes: readonly Change[]): string | null {
  const posts = changes.flatMap((change) =>
    change.kind === 'given'
      ? [`${change.name} ${roleNames[change.role]}`]
      : change.kind === 'taken'
        ? [`${change.name} 不再任${roleNames[change.role]}`]
        : [],
  );
  if (posts.length === 0) return null;
  const shown = posts.slice(0, most).join('、');
  return `管理员更新了名册：${shown}${posts.length > most ? `等 ${posts.length} 处` : ''}。全的发「名册」看`;
}
