/** The 复盘 of a major matter: five questions asked alone, one after another, and what was answered. */

import type { Alert, DebriefQuestion } from '../core/alert/alert';
import type { Debrief } from '../core/alert/debrief';
import type { Issue } from '../core/issue/issue';
import { subject } from './changes';
import { lengthWords } from './moment';
import { partyNames } from './names';

const names: Readonly<Record<DebriefQuestion, string>> = {
  course: '经过',
  cause: '原因',
  response: '响应快慢',
  'good-and-bad': '做得好的和不足',
  'next-time': '下回怎么办',
};

const asks: Readonly<Record<DebriefQuestion, string>> = {
  course: '几点发现的，谁先到，怎么处置的？',
  cause: '怎么起的？',
  response: '通知和到场快不快，卡在哪里？',
  'good-and-bad': '哪样做得好，哪样还不行？',
  'next-time': '要改什么，谁来做？',
};

const order = Object.keys(names);

/** #1 复盘2/5 原因：怎么起的？ */
export const debriefAskWords = (number: number, question: DebriefQuestion): string =>
  `#${number} 复盘${order.indexOf(question) + 1}/${order.length} ${names[question]}：${asks[question]}`;

/** In working time, some hours after the end: how it went by the clock, and the first question; null: another 复盘 is being written. */
export function debriefFirstWords(issue: Issue, compound: string, alert: Alert, question: DebriefQuestion | null): string {
  const { raisedAt, endedAt, receipts } = alert;
  const slowest = Math.max(0, ...receipts.map(({ at }) => at - raisedAt));
  const span = endedAt === null ? '' : `，前后${lengthWords(endedAt - raisedAt)}`;
  const missing = alert.parties.filter((party) => !receipts.some((receipt) => receipt.party === party)).map((party) => partyNames[party]);
  const answers = missing.length > 0 ? `，${missing.join('、')}没应` : `，最慢${lengthWords(slowest)}应`;
  const went = `${compound} ${subject(issue)}${span}${answers}`;
  if (question === null) return `${went}。手上那份复盘写完，再发「复盘 #${issue.number}」写这份`;
  const how = '得空回五句话复盘，一问一答；哪句不好说回「跳过」，不写了回「不用了」';
  return `${went}。${how}\n${debriefAskWords(issue.number, question)}`;
}

/** `skipped`: the one before was. */
export const debriefNextWords = (number: number, next: DebriefQuestion, skipped: boolean): string =>
  `${skipped ? '好' : '记下了'}。${debriefAskWords(number, next)}`;
export const debriefDoneWords = (number: number): string => `#${number} 复盘写完了，谢谢。要看发「复盘 #${number}」`;
export const debriefStoppedWords = (number: number): string => `好，#${number} 的复盘先放下。想写了发「复盘 #${number}」`;

/** Characters of one answer that are shown. */
const most = 60;
const shortened = (text: string): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** At most six lines; those not written are left out. */
export function debriefWords(number: number, { answers, notes }: Debrief): readonly string[] {
  if (answers.length + notes.length === 0) return [`#${number} 还没有复盘`];
  const noted = notes.length === 0 ? [] : [`#${number} 复盘：${shortened(notes.join('；'))}`];
  return [...noted, ...answers.map(({ question, text }) => `#${number} ${names[question]}：${shortened(text)}`)];
}

/** To somebody who is not asked for it. */
export const debriefOpenWords = (number: number, next: DebriefQuestion): string =>
  `#${number} 还缺「${names[next]}」，要补发「复盘 #${number} …」`;
/** Asked in the group; the question itself is put alone. */
export const debriefGoesOnWords = (number: number): string => `#${number} 剩下的单独问您了`;
export const debriefBeginsWords = (number: number): string => `#${number} 还没有复盘，五句话，单独问您了`;
export const debriefKeptWords = (number: number): string => `#${number} 复盘记下了`;
export const debriefAloneWords = (number: number): string => `#${number} 是不公开的事，复盘请单独发给我`;
export const debriefOthersWords = (number: number): string => `#${number} 的复盘由召集人、书记、三方负责人或牵头的人来写`;
