/** About somebody whom the bot cannot speak to alone: one line in the group without the details; the convenor's weekly check. */

import type { Role } from '../core/roster/role';
import { roleNames } from './names';

export function cannotReachWords(name: string, issues: readonly number[]): string {
  if (issues.length === 0) return `@${name} 有话要单独跟您说，请加我好友，私聊回我一个「好」`;
  return `@${name} ${issues.map((number) => `#${number}`).join('、')} 有话要单独跟您说，请加我好友或私聊我发「我的」`;
}

/** To the convenor, of a private matter: the group must not read whose it is. */
export const privatelyUnreachedWords = (issues: readonly number[]): string =>
  `${issues.map((number) => `#${number}`).join('、')} 报的人我私信不到，请您方便时单独联系一下`;

export type UnreachedFacts = {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly why: 'no-account' | 'closed' | 'unconfirmed';
};

/** Of the three reasons one line each, and a heading: what the convenor can do about it. */
const kinds: readonly { readonly why: UnreachedFacts['why']; readonly words: (names: string) => string }[] = [
  { why: 'unconfirmed', words: (names) => `没回「好」确认的：${names}。请提醒看我的私信` },
  { why: 'closed', words: (names) => `私信发不过去的：${names}。请人家加我好友，私聊我说一声` },
  { why: 'no-account', words: (names) => `名册里有、群里没认上的：${names}。进群后发「设为 @名字 职务」` },
];

/** How many names a line holds. */
const most = 6;

type Holder = Pick<UnreachedFacts, 'name' | 'roles'>;

/** @param silent who holds a post and was not heard for so many days. */
export function weeklyCheckWords(compound: string, people: readonly UnreachedFacts[], silent: readonly Holder[], days: number): string {
  const lines = kinds.flatMap(({ why, words }) => {
    const found = people.filter((person) => person.why === why);
    return found.length === 0 ? [] : [words(listed(found))];
  });
  const quiet =
    silent.length === 0
      ? []
      : [`${days}天没听到声音的：${listed(silent)}。请问一声；人不在的发「请假 @名字 到下周五 由谁代」，不管了的发「撤任 @名字」`];
  if (people.length === 0) return [`${compound}每周核对：`, ...quiet].join('\n');
  return [`${compound}有 ${people.length} 位我单独找不到，有事怕误了：`, ...lines, ...quiet].join('\n');
}

const listed = (people: readonly Holder[]): string =>
  `${people.slice(0, most).map(named).join('、')}${people.length > most ? `等${people.length}位` : ''}`;
const named = ({ name, roles: [role] }: Holder): string => (role === undefined ? name : `${name}（${roleNames[role]}）`);
