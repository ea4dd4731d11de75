/** 部门: the departments that whistles go to; the convenor keeps the community's own entries. */

import { anybody, isConvenor } from '../../core/roster/role';
import { type Department, nearestDepartments, type OwnEntry } from '../../core/whistle/department';
import { noteDepartment } from '../../store/departments';
import { readEntry } from '../../understanding/department-entry';
import { departmentNamed } from '../../understanding/department-named';
import {
  departmentGoneWords,
  departmentKeptWords,
  departmentListWords,
  departmentWords,
  keepsDepartmentsWords,
  noCommunityWords,
  noDepartmentWords,
} from '../../wording/departments';
import { type Call, defineCommand, Misused } from '../define-command';
import { type Directory, findDirectory } from '../whistle/directory';
import { wordsOnly } from './typed';

type Args = { readonly rest: string };

export const departments = defineCommand({
  name: '部门',
  aliases: ['部门名单', '部门目录'],
  everyday: true,
  summary: '吹哨能报给哪些部门，管什么、电话',
  examples: ['部门', '部门 供水公司', '部门 供水公司 电话 023-46220000', '部门 新增 电梯办 职责 电梯困人 电话 96333', '部门 删除 教委'],
  who: '谁都可以看，召集人改',
  allow: anybody,
  args: wordsOnly,
  run: async (call) => {
    const directory = await findDirectory(call.transaction, call.compound);
    const { rest } = call.args;
    if (rest === '') return departmentListWords(directory.departments);
    const [, verb, typed = ''] = /^(新增|增加|添加|删除|去掉)\s*(.*)$/s.exec(rest) ?? [];
    if (verb === undefined) return about(call, directory, rest);
    if (!isConvenor(call.speaker)) return keepsDepartmentsWords();
    return verb === '删除' || verb === '去掉' ? remove(call, directory, typed) : add(call, directory, typed);
  },
});

/** 部门 供水公司, or with what is to be noted of it behind. */
async function about(call: Call<Args>, directory: Directory, rest: string): Promise<string> {
  const { name, duty, phone, aliases } = entryIn(rest);
  const known = departmentNamed(directory.departments, name);
  if (duty === null && phone === null && aliases.length === 0)
    return known === null ? noDepartmentWords(name, nearestDepartments(directory.departments, name)) : departmentWords(known);
  if (!isConvenor(call.speaker)) return keepsDepartmentsWords();
  if (known === null) return noDepartmentWords(name, nearestDepartments(directory.departments, name));
  return keep(call, directory, {
    ...known,
    duty: duty ?? known.duty,
    phone: phone ?? known.phone,
    aliases: [...new Set([...known.aliases, ...aliases])],
  });
}

function add(call: Call<Args>, directory: Directory, typed: string): Promise<string> {
  const { name, duty, phone, aliases } = entryIn(typed);
  if (name === '') throw new Misused('新增要写部门的名字和职责');
  const known = directory.departments.find((department) => department.name === name);
  if (duty === null && known === undefined) throw new Misused(`${name}管什么没写`);
  return keep(call, directory, {
    name,
    aliases: [...new Set([...(known?.aliases ?? []), ...aliases])],
    duty: duty ?? known?.duty ?? '',
    phone: phone ?? known?.phone ?? null,
  });
}

async function remove(call: Call<Args>, directory: Directory, typed: string): Promise<string> {
  const name = typed.trim();
  const known = departmentNamed(directory.departments, name);
  if (known === null) return noDepartmentWords(name, nearestDepartments(directory.departments, name));
  return (await note(call, directory, { ...known, removed: true })) ? departmentGoneWords(known.name) : noCommunityWords();
}

async function keep(call: Call<Args>, directory: Directory, entry: Omit<Department, 'own'>): Promise<string> {
  return (await note(call, directory, { ...entry, removed: false })) ? departmentKeptWords({ ...entry, own: true }) : noCommunityWords();
}

async function note({ transaction, speaker, at }: Call<Args>, { community }: Directory, entry: OwnEntry): Promise<boolean> {
  if (community === null) return false;
  await noteDepartment(transaction, community, entry, speaker.id, at);
  return true;
}

function entryIn(text: string) {
  const entry = readEntry(text);
  if (entry.phone === 'none-that-is-one') throw new Misused('电话写数字，如 023-46220000');
  if (entry.name.length > 14) throw new Misused('部门的名字最多14个字');
  return { ...entry, phone: entry.phone };
}
