/** The small hours named without a day: 凌晨两点四十五 may lie ahead or behind. */

import type { Clock } from './clock-hours';

export const isSmallHour = ({ part, hour }: Clock): boolean => part?.reads === 'dawn' && hour !== null;

/** 凌晨三点还在打桩, 凌晨两点被吵醒, 凌晨四点有人砸门: who was there tells of it. */
const over =
  /^[^,。!?;]{0,8}(?:[还被吵醒才叫又着砸骂哭剁]|有人|居然|了(?!解)|过(?!来|去)|就(?!要|会|得)|打[桩鸣牌麻电架]|卸[货菜]|[喇叭轰响哐]|完毕|结束)/;
const toCome = /^[^,。!?;]{0,6}(?:要|会|(?<!麻)将|准备|打算|记得|别|请|还有)/;
/** 唱到凌晨三点, 已于凌晨两点恢复. */
const endedBy = /[到至已]$|已[于在经]$/;
/** 从凌晨三点开始进水. */
const begun = /^(?:多|左右)?(?:开始|起|就|一直)/;

/** It looks a few signs to either side. */
export function isToldAsOver(text: string, at: number, to: number): boolean {
  const after = text.slice(to, to + 12);
  if (endedBy.test(text.slice(Math.max(0, at - 2), at)) || (/[从自打]/.test(text.charAt(at - 1)) && begun.test(after))) return true;
  return over.test(after) && !toCome.test(after);
}
