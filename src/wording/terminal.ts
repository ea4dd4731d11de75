/** Words of the terminal chat. */

import type { Role } from '../core/roster/role';
import type { Instant } from '../kernel/instant';
import { dayWords, timeWords } from './moment';
import { roleNames } from './names';

export const chatHelpWords = (room: string, person: string): string =>
  [
    `群：${room}。您现在是：${person}。直接打字就是在群里说话；带 / 的是给终端的：`,
    '/我是 王强（换人） /人（名册） /群 名字（换群） /私聊 解决了（单独对机器人说）',
    '/钟 1小时 或 /钟 明早8点（把钟拨过去） /退出',
  ].join('\n');

export const clockWords = (at: Instant, unread: boolean): string =>
  `${unread ? '没看懂要拨到几点，比如「/钟 1小时」。' : ''}现在是 ${dayWords(at)} ${timeWords(at)}`;

export const whoWords = (people: readonly { readonly name: string; readonly roles: readonly Role[] }[]): string =>
  people.map(({ name, roles }) => `${name}（${roles.map((role) => roleNames[role]).join('、')}）`).join('  ');
