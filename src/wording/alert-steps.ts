/** While a party is silent: who is told next, and afterwards the 复盘 that is asked for. */

import type { Alert } from '../core/alert/alert';
import type { Issue } from '../core/issue/issue';
import type { Party } from '../core/issue/vocabulary';
import type { Speaker } from '../core/roster/role';
import { subject } from './changes';
import { lengthWords } from './moment';
import { partyNames } from './names';

/** Who has not answered, with whom each waits for. */
export type Silent = readonly { readonly party: Party; readonly lead: Speaker | null; readonly deputy: Speaker | null }[];

export type StepFacts = { readonly issue: Issue; readonly compound: string; readonly silent: Silent; readonly convenor: Speaker | null };

const head = ({ compound, issue }: StepFacts): string => `⏰ ${compound} ${subject(issue)}`;
const parties = (silent: Silent): string => silent.map(({ party }) => partyNames[party]).join('、');

/** Where a party has no second person. */
export const leadAgainWords = (facts: StepFacts): string => `${head(facts)}，5分钟了还没等到您的话。看到请回「收到」`;

export function convenorStepWords(facts: StepFacts): string {
  const people = facts.silent.map(({ party, lead, deputy }) => {
    const second = deputy === null ? '（名册上没有第二个人）' : `、${deputy.name}`;
    return `${partyNames[party]}的${lead?.name ?? '人'}${second}`;
  });
  return `${head(facts)}，10分钟了，${people.join('，')}还没应。请打个电话`;
}

/** @param first what it is and who said it, for a secretary who has not been told before. */
export function secretaryStepWords(facts: StepFacts, first: readonly string[]): string {
  const known = facts.convenor === null ? '' : `，召集人${facts.convenor.name}已知道`;
  const step = `20分钟了，${parties(facts.silent)}还没应${known}。请您过问`;
  return first.length === 0 ? `${head(facts)}，${step}` : [...first, step].join('\n');
}

export const reportDueWords = (facts: StepFacts): string =>
  `${head(facts)}，半小时了，${parties(facts.silent)}还没应，可能要报街道了。发「报送 #${facts.issue.number}」，稿子单独给您`;

/** In working time, some hours after the end. */
export function debriefQuestionWords(issue: Issue, compound: string, alert: Alert): string {
  const { raisedAt, endedAt, receipts } = alert;
  const slowest = Math.max(0, ...receipts.map(({ at }) => at - raisedAt));
  const span = endedAt === null ? '' : `，前后${lengthWords(endedAt - raisedAt)}`;
  const missing = alert.parties.filter((party) => !receipts.some((receipt) => receipt.party === party)).map((party) => partyNames[party]);
  const answers = missing.length > 0 ? `，${missing.join('、')}没应` : `，最慢${lengthWords(slowest)}应`;
  return `${compound} ${subject(issue)}${span}${answers}。得空写两句复盘：怎么起的、哪里慢了、下回怎么办。发「复盘 #${issue.number} …」`;
}

export const debriefKeptWords = (number: number): string => `#${number} 复盘记下了`;
export const debriefWords = (number: number, notes: readonly string[]): string =>
  notes.length === 0
    ? `#${number} 还没有复盘。写两句：复盘 #${number} 怎么起的、下回怎么办`
    : notes.map((note) => `#${number} 复盘：${note}`).join('\n');
export const debriefAloneWords = (number: number): string => `#${number} 是不公开的事，复盘请单独发给我`;

/** 解除 ended the alert, and the issue is still somebody's. */
export function goesOnWords(issue: Issue, why: 'no-result' | 'no-owner' | 'no-photo'): string {
  const { number, owner } = issue;
  if (owner === null || why === 'no-owner') return `#${number} 后面的事还没派，归谁接着办请发：派单 #${number} 网格`;
  if (why === 'no-photo') return `#${number} 办结还差一张照片：先发照片，5分钟内再发「办结 #${number} 结果」；没法拍的请召集人来办结`;
  return `#${number} 还在${partyNames[owner]}手上，收尾后发「办结 #${number} 结果」`;
}
