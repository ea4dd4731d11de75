/** A line that is nothing but the name of a command with one character of the same sound in its place: 爬喽, 帮住, 周抱. */

import { soundAlike } from './sounds';

/** Words of their own that sound like a command: whoever says them means them. */
const ownWords = new Set(
  [
    '帮主 包送 保送 报导 报道 冲开 处治 登机 登基 登极 刮起 挂旗 回房 回放 会意 换好 换裙 接收 接受 解手 戒除 进站 进占 决意',
    '牵到 钱到 钱收 欠收 歉收 清淡 清蛋 请加 三会 退烧 推单 拍单 排单 勿报 小假 小曲 小觑 校区 一题 周保 认领书籍 紧急联系',
  ].flatMap((words) => words.split(' ')),
);

/** @returns the name that was meant; null where the line says something of its own, or a command as it is. */
export function commandMissed(line: string, names: readonly string[]): string | null {
  const typed = line.replace(/[\s。.!！?？~～,，…]+$/u, '');
  if (ownWords.has(typed) || names.includes(typed)) return null;
  return names.find((name) => isSlipOf(typed, name)) ?? null;
}

function isSlipOf(typed: string, name: string): boolean {
  if (name.length < 2 || typed.length !== name.length) return false;
  const wrong = [...name].flatMap((character, index) => (typed[index] === character ? [] : [[character, typed[index] ?? ''] as const]));
  const [slip] = wrong;
  return slip !== undefined && wrong.length === 1 && soundAlike(...slip);
}
