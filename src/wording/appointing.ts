/** Posts given and taken: told to the group, asked of the person, and what is said when they answer. */

import type { Role } from '../core/roster/role';
import { roleNames } from './names';

/** A post of the operator's file or code; `compound`: the bound room's, still called by its topic where `provisional`. */
export const convenorClaimedWords = (name: string, compound: string, community: string, provisional: boolean): string =>
  `${name}认领了${compound}召集人（${community}，码由管理员发）。${
    provisional ? '小区名不对就发「小区 名字」；' : ''
  }加人发「设为 @王强 物业经理」`;

export const communityClaimedWords = (name: string, role: Role, community: string): string =>
  `${name}认领了${community}的${roleNames[role]}（码由管理员发）`;

/** To the one who claimed it alone. */
export const claimedAloneWords = (role: Role, community: string): string =>
  `好，您是${community}的${roleNames[role]}了，各小区的群里也说一声。以后有事我在这里找您`;

export const appointedWords = (name: string, role: Role, by: string): string =>
  `@${name} 现在是${roleNames[role]}（${by}设的）。我私信您了，请在私信里回「好」，好知道找得到您`;

export const askedAgainWords = (name: string, role: Role): string =>
  `@${name} 已经是${roleNames[role]}，还差您在私信里回一个「好」，我再问一次`;

export const dismissedWords = (name: string, role: Role, by: string): string => `${name}不再是${roleNames[role]}（${by}撤的）`;

/** To the person alone. `by` null: by the operator's code. */
export const confirmPostWords = (compound: string, role: Role, by: string | null): string =>
  by === null
    ? `您现在是${compound}的${roleNames[role]}，以后有事我在这里找您。请回一个「好」，我就知道找得到您`
    : `${by}把您设为${compound}的${roleNames[role]}，以后有事我在这里找您。回「好」就行；不是您就回「不是」`;

export const postConfirmedWords = (roles: readonly Role[]): string =>
  `好，记下了：${roles.map((role) => roleNames[role]).join('、')}。以后有事我在这里找您`;
export const postDeclinedWords = (): string => '好，不算您的，我跟召集人说一声';
export const declinedToConvenorWords = (name: string, role: Role): string => `${name}说自己不是${roleNames[role]}，已撤下。请另设一位`;
