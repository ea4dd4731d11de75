/** What the operator reads when handing out codes, erasing, and looking for somebody by name. */

import type { CodePurpose } from '../core/roster/code-purpose';
import type { Instant } from '../kernel/instant';
import type { Erasable } from './erasing';
import { momentWords } from './moment';

type Printed = {
  readonly code: string;
  readonly purpose: CodePurpose;
  readonly community: string;
  /** The compound or the person that it is for. */
  readonly target: string | null;
  readonly until: Instant;
  readonly now: Instant;
  readonly sandbox: boolean;
  /** The community was not known before; those that were. */
  readonly isNew: boolean;
  readonly known: readonly string[];
};

const verbs: Readonly<Record<CodePurpose, readonly [verb: string, where: string]>> = {
  convenor: ['认领召集人', '在小区的工作群里'],
  secretary: ['认领书记', '私聊机器人，或在工作群里'],
  enforcement: ['认领执法', '私聊机器人，或在工作群里'],
  move: ['换群', '在新的工作群里'],
  rebind: ['换号', '用新号私聊机器人，或在工作群里'],
};

/** The code stands alone on the first line, for scripts and for copying. */
export function codeWords({ code, purpose, community, target, until, now, sandbox, isNew, known }: Printed): string {
  const [verb, where] = verbs[purpose];
  return [
    code,
    `${community}${target === null ? '' : ` · ${target}`}，只能用一次，${momentWords(until, now)}前有效${sandbox ? '（演示沙盒里的）' : ''}`,
    `请本人${where}发：${verb} ${code}`,
    ...(isNew && known.length > 0 ? [`注意：${community}是新社区，已有的是 ${known.join('、')}。写错了就别发这个码`] : []),
  ].join('\n');
}

export const badPurposeWords = (typed: string): string =>
  `--for 填的是「${typed}」，可以填：convenor（召集人）、secretary（书记）、enforcement（执法）、move（换群）、rebind（换号）(one of these)`;
export const unknownCommunityWords = (typed: string, known: readonly string[]): string =>
  `没有「${typed}」这个社区${known.length > 0 ? `，有：${known.join('、')}` : ''} (no such community)`;
export const whichCompoundWords = (community: string, known: readonly string[]): string =>
  known.length === 0
    ? `${community}还没有小区，换不了群 (no compound yet)`
    : `换群要写是哪个小区：--compound 名字。${community}有：${known.join('、')} (name the compound)`;
export const needsPersonWords = (): string => '换号要写是谁：--person 姓名或编号 (name the person)';
export const nobodyCalledWords = (typed: string): string => `没找到「${typed}」 (nobody of that name or number)`;

export type Candidate = { readonly id: number; readonly name: string; readonly where: readonly string[] };
export const severalCalledWords = (typed: string, people: readonly Candidate[]): string =>
  [
    `叫「${typed}」的有 ${people.length} 位，请用编号 --person 数字 (several: use the number)：`,
    ...people.map(({ id, name, where }) => `  ${id}  ${name}  ${where.length > 0 ? where.join('、') : '没有小区'}`),
  ].join('\n');

const counted = ({ words, messages, photos }: Erasable): string => `办事记录里的原话 ${words} 条、聊天 ${messages} 条、照片 ${photos} 张`;
export const wouldEraseWords = ({ id, name }: Candidate, what: Erasable): string =>
  `${name}（编号 ${id}）：${counted(what)}。还没有删；确定要删就再加 --yes（编号和办理经过会留着）(nothing erased yet: add --yes)`;
export const erasedForOperatorWords = ({ id, name }: Candidate, what: Erasable): string =>
  `${name}（编号 ${id}）：抹掉了${counted(what)}，编号和办理经过还在 (erased; numbers and history stay)`;
