/** What people call a role, a side that a Party organisation covers, and its form. */

import type { CoverForm, CoverSide } from '../core/roster/party-cover';
import type { Role } from '../core/roster/role';

const roles: Readonly<Record<Role, readonly string[]>> = {
  secretary: ['社区党组织书记', '社区书记', '书记', '党支部书记', '党委书记'],
  convenor: ['召集人', '小区召集人', '三方召集人'],
  'grid-lead': ['网格长'],
  'grid-full-time': ['专职网格员', '网格员', '专职'],
  'grid-part-time': ['兼职网格员', '兼职'],
  'grid-advisor': ['网格指导员', '指导员'],
  enforcement: ['执法力量', '执法', '执法队员', '城管', '民警', '派出所民警'],
  'party-member': ['在职党员', '党员'],
  volunteer: ['志愿者', '义工'],
  'property-manager': ['物业经理', '物业项目经理', '项目经理', '物业负责人', '经理'],
  steward: ['管家', '物业管家', '客服', '楼管'],
  repair: ['维修', '维修工', '维修师傅', '工程', '水电工'],
  'committee-chair': ['业委会主任', '业主委员会主任', '主任', '业委会负责人'],
  'committee-member': ['业委会委员', '业主委员会委员', '委员', '业委会成员'],
  'building-lead': ['楼栋长', '楼长', '单元长', '栋长'],
  'party-advisor': ['党建指导员'],
  resident: ['居民', '业主', '住户'],
};

const sides: Readonly<Record<CoverSide, readonly string[]>> = {
  compound: ['小区', '本小区'],
  property: ['物业', '物业公司', '物业企业'],
  committee: ['业委会', '业主委员会'],
};

const forms: Readonly<Record<CoverForm, readonly string[]>> = {
  branch: ['党支部', '支部', '小区党支部'],
  group: ['党小组', '小组'],
  organisation: ['党组织', '党总支', '党委'],
  advisor: ['党建指导员', '指导员'],
};

export const roleNamed = (typed: string): Role | null => named(roles, typed);
export const coverSideNamed = (typed: string): CoverSide | null => named(sides, typed);
export const coverFormNamed = (typed: string): CoverForm | null => named(forms, typed);

function named<Code extends string>(words: Readonly<Record<Code, readonly string[]>>, typed: string): Code | null {
  const wanted = typed.trim();
  return (Object.keys(words) as Code[]).find((code) => words[code].includes(wanted)) ?? null;
}

/** `@王强 物业经理`, `王强 物业经理`, `@物业 王强 物业经理`: the last word is the role, what stands before it the name. */
export function nameAndRole(rest: string): { readonly name: string; readonly role: string | null } {
  const words = rest.replace(/^@/, '').trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  return words.length < 2 ? { name: last, role: null } : { name: words.slice(0, -1).join(' '), role: last };
}
