/** What is said about the departments that whistles go to. */

import type { Department } from '../core/whistle/department';

/** One phone screen: the community's own with their numbers, then the names of the usual ones. */
export function departmentListWords(all: readonly Department[]): string {
  const phoned = all.filter(({ phone }) => phone !== null);
  const shown = phoned.slice(0, 10).map(({ name, phone }) => `${name} ${phone}`);
  const others = all.filter(({ phone }) => phone === null).map(({ name }) => name);
  const more = phoned.length > shown.length ? phoned.slice(shown.length).map(({ name }) => name) : [];
  return [
    '吹哨能报给：',
    ...shown,
    [...more, ...others].join('、'),
    `管什么、电话发「部门 ${all[0]?.name ?? ''}」；谁管什么是常例（参考），以当地为准`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

export function departmentWords({ name, aliases, duty, phone, own }: Department): string {
  const called = aliases.length === 0 ? '' : `（也叫${aliases.slice(0, 4).join('、')}）`;
  return [
    `${name}${called}`,
    `管：${duty || `没写，召集人发「部门 ${name} 职责 …」补`}${own ? '' : '（参考）'}`,
    phone === null ? `电话没登，召集人发「部门 ${name} 电话 023-…」` : `电话：${phone}`,
  ].join('\n');
}

export function noDepartmentWords(name: string, nearest: readonly Department[]): string {
  const like = nearest.length === 0 ? '，名单发「部门」看' : `，是不是${nearest.map((one) => one.name).join('、')}？`;
  return `名单里没有「${name}」${like}${nearest.length === 0 ? '；' : ''}要加的请召集人发「部门 新增 ${name} 职责 …」`;
}

export const departmentKeptWords = ({ name, duty, phone }: Department): string =>
  `记下了：${name}，管${duty}${phone === null ? '' : `，电话 ${phone}`}。本社区各小区都用这个`;

export const departmentGoneWords = (name: string): string =>
  `${name}从名单里去掉了，本社区各小区都一样。要回来发「部门 新增 ${name} 职责 …」`;

export const keepsDepartmentsWords = (): string => '部门名单请召集人来改。看名单发「部门」';

export const noCommunityWords = (): string => '这个小区还没归到哪个社区，部门名单改不了，请管理员先定社区';
