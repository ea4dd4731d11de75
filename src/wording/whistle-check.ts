/** What the whistle check finds: all that is missing in one message, or that the whistle has gone and what comes next. */

import type { Issue } from '../core/issue/issue';
import type { Speaker } from '../core/roster/role';
import type { WhistleGap } from '../core/whistle/check';
import type { Department } from '../core/whistle/department';
import { roleNames } from './names';

type Missing = {
  readonly issue: Issue;
  readonly gaps: readonly WhistleGap[];
  /** As typed; empty where none was named. */
  readonly name: string;
  readonly department: Department | null;
  readonly nearest: readonly Department[];
};

/** At most six lines: what, and how to add it. */
export function missingWords({ issue: { number }, gaps, name, department, nearest }: Missing): string {
  const asked = gaps.filter((gap) => gap !== 'photo');
  const lines = asked.map((gap) => `${asked.length > 1 ? '· ' : ''}${gap === 'department' ? departmentGap(name, nearest) : gapWords[gap]}`);
  const goOn = `补上再发「吹哨 #${number} ${department?.name ?? '部门'} …」，前面说的我记着`;
  const photo = gaps.includes('photo') ? '；照片有就带一张' : '';
  return [`#${number} 吹哨先等等，还差${asked.length > 1 ? `${asked.length}样` : ''}：`, ...lines, `${goOn}${photo}`].join('\n');
}

const gapWords: Readonly<Record<Exclude<WhistleGap, 'department'>, string>> = {
  demand: '要它做什么，如「请派人开挖换管」',
  place: '在哪里，如「3栋2单元门口」',
  grounds: '为什么三方办不了：不归三方管写为什么；协调没成写谁、哪天、做过什么',
  'who-and-when': '试过的写清谁、哪天，如「物业周三上门劝过」',
  photo: '照片',
};

function departmentGap(name: string, nearest: readonly Department[]): string {
  if (name === '') return '报给哪个部门，名单发「部门」看';
  const like = nearest.length === 0 ? '' : `，是不是${nearest.map((one) => one.name).join('、')}？`;
  return `名单里没有「${name}」${like}${like === '' ? '，' : ''}没列上的请召集人发「部门 新增 ${name} 职责 …」`;
}

const shortNames: Readonly<Record<WhistleGap, string>> = {
  department: '名单里的部门',
  demand: '要它做什么',
  place: '地点',
  grounds: '三方做过什么',
  'who-and-when': '谁哪天做过',
  photo: '照片',
};

/** Beside the line that it went: what is still wanted, whom to ring up, where the draft is. */
export function whistledWords(
  { number, severity, private: hidden }: Issue,
  gaps: readonly WhistleGap[],
  department: Department | null,
): string {
  const red = severity === 'red' && gaps.some((gap) => gap !== 'photo');
  const wanted = red
    ? `急件先吹了。还差${gaps.map((gap) => shortNames[gap]).join('、')}，补上发「进展 #${number} …」。`
    : gaps.includes('photo')
      ? '没带照片，5分钟内直接发就归进来。'
      : '';
  const phone = department?.phone == null || hidden ? '' : `，${department.name} ${department.phone}`;
  return `#${number} ${wanted}给部门的稿子发「吹哨单 #${number}」${phone}`;
}

/** To those who may not: whom to ask. */
export function askToWhistleWords(verb: string, number: number | null, people: readonly Speaker[]): string {
  const names = people.map(({ name, roles }) => `${name}（${roleNames[roles.find((role) => mayRoles.includes(role)) ?? 'convenor']}）`);
  const whom = names.length === 0 ? '' : `，请找${names.join('或')}`;
  return `${number === null ? '' : `#${number} `}「${verb}」要网格或召集人来发${whom}`;
}

const mayRoles: readonly Speaker['roles'][number][] = [
  'grid-lead',
  'grid-full-time',
  'grid-part-time',
  'grid-advisor',
  'convenor',
  'secretary',
];

export const judgedByConvenorWords = (number: number): string =>
  `#${number} 部门怎么看这个哨，请召集人问了来填：「评哨 #${number} 吹哨 该吹」`;
