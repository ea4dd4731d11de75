/** What the bot says where nothing can be done with an alert: the reason, then what to type instead. */

import type { AlertEnding } from '../core/alert/alert';
import type { AlertRefusal } from '../core/alert/decide';

type Words = { readonly [Kind in AlertRefusal['kind']]: (refusal: Extract<AlertRefusal, { kind: Kind }>) => string };

const over: Readonly<Record<AlertEnding, string>> = {
  'false-alarm': '已按误报停下',
  'stood-down': '已经解除',
  'with-issue': '已经停下',
  'broken-off': '已经停下',
};

const words: Words = {
  'no-alert': ({ issue }) => `#${issue} 没有发过通报。办完了发「办结 #${issue} 结果」，登错了发「作废 #${issue} 原因」`,
  'alert-over': ({ issue, ending }) => `#${issue} 的通报${over[ending]}。经过发「查 #${issue}」`,
  'alert-running': ({ issue }) => `#${issue} 还没过去，先处置。过去了发「解除 #${issue} 结果」，再写复盘`,
};

export const alertRefusalWords = (refusal: AlertRefusal): string => (words[refusal.kind] as (refusal: AlertRefusal) => string)(refusal);

/** `verb`: 误报 or 解除. */
export const notInChargeWords = (verb: string, number: number): string =>
  `#${number}「${verb}」要召集人、书记或三方负责人看过再发。您知道的情况直接说，他们看得到`;
export const redByPartiesWords = (number: number): string =>
  `#${number} 要改成红级，请网格、物业或业委会的人来发。有危险直接说怎么了，我马上通报`;
export const redIsTheirsWords = (number: number): string =>
  `#${number} 是重大事项，级别要召集人、书记或三方负责人来改。是误报就请他们发「误报 #${number}」`;
