/** Answers to what was typed: not allowed, not understood, which one, how to say it right. */

import type { Issue } from '../core/issue/issue';
import { subject } from './changes';
import { stateNames } from './names';

/** What a command tells of itself. */
export type CommandFacts = {
  readonly name: string;
  readonly summary: string;
  readonly examples: readonly [string, ...string[]];
  readonly who: string;
};

export const notAllowedWords = ({ name, who }: CommandFacts): string => `「${name}」要${who}来发。您能做的发「帮助」看`;

export const noneFitsWords = ({ name, examples }: CommandFacts): string =>
  `没看到等您「${name}」的。有号的写上号，比如「${examples[0]}」；在办的发「清单」看`;

export const choiceWords = (name: string, issues: readonly Issue[]): string =>
  [`「${name}」哪一件？回号码：`, ...issues.map((issue) => `${subject(issue)}（${stateNames[issue.state]}）`)].join('\n');

/** `missing`: what was wrong, in words; empty where the command has no special word for it. */
export function misusedWords({ examples }: CommandFacts, missing: string, issue: number | null): string {
  const example = issue === null ? examples[0] : examples[0].replace(/#\d+/, `#${issue}`);
  return `${missing === '' || /invalid|expected/i.test(missing) ? '没看懂' : missing}，比如「${example}」`;
}

export const mergedIntoWords = (old: number, now: number): string => `#${old} 已并入 #${now}，记在 #${now} 上`;

export const unknownVerbWords = (nearest: string, numbers: readonly number[]): string =>
  `是不是想说「${nearest}${numbers[0] === undefined ? '' : ` #${numbers[0]}`}」？`;

export const notUnderstoodWords = (): string => '没听懂。报问题直接说哪里怎么了，别的发「帮助」看';

export const busyWords = (): string => '刚才有人同时在改这件事，没改成。请再发一次';

export const bugWords = (number: number): string => `我这边出错了（编号 ${number}），这条先放下，已请管理员看。急事请直接打电话`;

export const textPleaseWords = (): string => '语音和看不清的我读不了，请打一行字：哪里、怎么了';

export const notYoursToVoidWords = (number: number): string => `#${number} 要报的人、三方的人或召集人来作废`;
export const notYoursToChangeWords = (number: number): string => `#${number} 要报的人或三方的人来改`;
export const nothingToRegisterWords = (): string => '登记什么没看到。比如「登记 3栋2单元门口路灯不亮」，或引用那条消息发「登记」';
export const registeredBeforeWords = (number: number): string => `这条已经是 #${number} 了。进度发「查 #${number}」`;
export const registerQuestionWords = (title: string): string => `「${title}」要登记吗？要就回 1`;
/** To the convenor alone. */
export const discreetQuestionWords = (name: string, text: string): string =>
  `${name}在群里说：${text}\n像是不便公开的事，群里没提。要登记就回 1，不用就回 0`;
export const voidQuestionWords = (numbers: readonly number[]): string =>
  `刚才那条撤回了，${numbers.map((number) => `#${number}`).join('、')} 要作废吗？要就回 1，不回就照办`;
export const notRegisteredWords = (): string => '好，不登记';
export const keptWords = (numbers: readonly number[]): string => `好，${numbers.map((number) => `#${number}`).join('、')} 照办`;
export const photoBoundWords = (number: number): string => `照片放进 #${number} 了`;

export const strangerWords = (): string => '我还不知道您住哪个小区，请在小区工作群里说一声，我就接上';
