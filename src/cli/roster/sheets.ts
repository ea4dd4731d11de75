/** The sheets and columns of the roster file: what the template shows and the import expects. */

import { roleNames } from '../../wording/names';
import { coverFormNames, coverSideNames } from '../../wording/roster';

export type Column = {
  readonly heading: string;
  /** May stay empty. */
  readonly optional?: true;
  readonly width: number;
  /** What to put there, for the template's first page. */
  readonly hint: string;
  /** The only words allowed, offered by the spreadsheet program as a list. */
  readonly choices?: readonly string[];
};
export type Sheet = { readonly name: string; readonly columns: readonly Column[] };

const community: Column = { heading: '社区', width: 16, hint: '社区的名字，如 红城社区' };
const compound: Column = { heading: '小区', width: 16, hint: '小区的名字，如 拓新红城' };

/** Residents need no row. */
export const roleChoices: readonly string[] = Object.entries(roleNames).flatMap(([role, name]) => (role === 'resident' ? [] : [name]));

export const peopleSheet: Sheet = {
  name: '人员',
  columns: [
    community,
    { ...compound, optional: true, hint: '小区的名字；社区书记的空着' },
    { heading: '姓名', width: 12, hint: '一人一行；同一小区里同名的加个区分' },
    { heading: '职务', width: 20, hint: '几个职务用「、」隔开', choices: roleChoices },
  ],
};

export const compoundSheet: Sheet = {
  name: '小区',
  columns: [community, compound, { heading: '网格', optional: true, width: 24, hint: '小区在哪几个网格里，用「、」隔开' }],
};

export const coverSheet: Sheet = {
  name: '党组织',
  columns: [
    community,
    compound,
    { heading: '范围', width: 10, hint: '哪一方的党组织', choices: Object.values(coverSideNames) },
    { heading: '形式', width: 14, hint: '是什么', choices: Object.values(coverFormNames) },
  ],
};

/** Its telephone is public, not a person's. */
export const departmentSheet: Sheet = {
  name: '部门',
  columns: [
    community,
    { heading: '部门', width: 16, hint: '吹哨能报给的部门，如 供水公司' },
    { heading: '职责', optional: true, width: 30, hint: '管什么，几个字' },
    { heading: '电话', optional: true, width: 18, hint: '部门公开的电话' },
    { heading: '别名', optional: true, width: 20, hint: '大家还怎么叫它，用「、」隔开' },
  ],
};

export const sheets: readonly Sheet[] = [peopleSheet, compoundSheet, coverSheet, departmentSheet];
