/** From tables to a roster: every fault is named with its sheet, row and column, and where there is one there is no roster. */

import type { CompoundRow, CoverRow, DepartmentRow, PersonRow, RosterRows } from '../../app/roster-rows';
import { usualDepartments } from '../../understanding/lexicon/departments';
import { coverFormNamed, coverSideNamed } from '../../understanding/role-named';
import { coverFormNames, coverSideNames } from '../../wording/roster';
import type { RosterFault } from '../../wording/roster-import';
import { nearest, rolesIn } from './cells';
import { type Line, linesOf } from './lines';
import type { Table } from './read-file';
import { compoundSheet, coverSheet, departmentSheet, peopleSheet, type Sheet, sheets } from './sheets';

export type Checked = { readonly rows: RosterRows } | { readonly faults: readonly RosterFault[] };

export function checkRows(tables: readonly Table[]): Checked {
  const faults: RosterFault[] = [];
  if (tables.length === 0) return { faults: [{ kind: 'no-sheet', sheets: sheets.map(({ name }) => name) }] };
  const lines = (sheet: Sheet): readonly Line[] =>
    tables.filter((table) => table.sheet === sheet).flatMap((table) => linesOf(table, faults));
  const people = peopleOf(lines(peopleSheet));
  const compounds = compoundsOf(lines(compoundSheet));
  const covers = coversOf(lines(coverSheet));
  const departments = departmentsOf(lines(departmentSheet));
  if (faults.length === 0 && people.length + compounds.length + covers.length + departments.length === 0) faults.push({ kind: 'no-rows' });
  return faults.length > 0 ? { faults: inOrder(faults) } : { rows: { people, compounds, covers, departments } };
}

/** As one finds them in the file. */
function inOrder(faults: readonly RosterFault[]): readonly RosterFault[] {
  const place = (fault: RosterFault): number =>
    'sheet' in fault ? sheets.findIndex(({ name }) => name === fault.sheet) * 1e7 + ('row' in fault ? fault.row : 1) : -1;
  return [...faults].sort((one, other) => place(one) - place(other));
}

function peopleOf(lines: readonly Line[]): readonly PersonRow[] {
  const seen = new Map<string, number>();
  const communityOf = sameCommunity();
  return lines.flatMap((line) => {
    const [community, compound, name] = [line.cell('社区'), line.cell('小区') || null, line.cell('姓名')];
    if (compound !== null) communityOf(line, compound, community);
    const key = `${community}/${compound ?? ''}/${name}`;
    const before = seen.get(key);
    if (before !== undefined) line.complain('姓名', { kind: 'twice', name, before });
    seen.set(key, before ?? line.number);
    const roles = rolesIn(line, compound);
    return roles === null ? [] : [{ community, compound, name, roles }];
  });
}

function compoundsOf(lines: readonly Line[]): readonly CompoundRow[] {
  const communityOf = sameCommunity();
  return lines.map((line) => {
    const [community, compound] = [line.cell('社区'), line.cell('小区')];
    communityOf(line, compound, community);
    return {
      community,
      compound,
      grids: wordsIn(line.cell('网格')),
    };
  });
}

function coversOf(lines: readonly Line[]): readonly CoverRow[] {
  return lines.flatMap((line) => {
    const [side, form] = [coverSideNamed(line.cell('范围')), coverFormNamed(line.cell('形式'))];
    if (side === null) unknown(line, '范围', Object.values(coverSideNames));
    if (form === null) unknown(line, '形式', Object.values(coverFormNames));
    return side === null || form === null ? [] : [{ community: line.cell('社区'), compound: line.cell('小区'), cover: { side, form } }];
  });
}

function departmentsOf(lines: readonly Line[]): readonly DepartmentRow[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const [community, name, duty] = [line.cell('社区'), line.cell('部门'), line.cell('职责')];
    const before = seen.get(`${community}/${name}`);
    if (before !== undefined) line.complain('部门', { kind: 'twice-listed', name, before });
    seen.set(`${community}/${name}`, before ?? line.number);
    if (duty === '' && !usualDepartments.some((usual) => usual.name === name)) line.complain('职责', { kind: 'empty' });
    return { community, name, duty: duty || null, phone: line.cell('电话') || null, aliases: wordsIn(line.cell('别名')) };
  });
}

const wordsIn = (cell: string): readonly string[] => cell.split(/[、,，;；\s]+/).filter((word) => word !== '');

function unknown(line: Line, heading: string, valid: readonly string[]): void {
  const typed = line.cell(heading);
  line.complain(heading, { kind: 'unknown', typed, nearest: nearest(typed, valid), valid });
}

/** A compound lies in one community. */
function sameCommunity(): (line: Line, compound: string, community: string) => void {
  const first = new Map<string, { readonly community: string; readonly row: number }>();
  return (line, compound, community) => {
    const known = first.get(compound);
    if (known === undefined) first.set(compound, { community, row: line.number });
    else if (known.community !== community)
      line.complain('社区', { kind: 'other-community', compound, community: known.community, before: known.row });
  };
}
