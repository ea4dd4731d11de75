/** While a party is silent: who is told next; and afterwards what is left to do. */

import type { Issue } from '../core/issue/issue';
import type { Party } from '../core/issue/vocabulary';
import type { Speaker } from '../core/roster/role';
import { subject } from './changes';
import { lengthWords } from './moment';
import { ofParty, partyNames } from './names';

/** Who has not answered, with whom each waits for. */
export type Silent = readonly { readonly party: Party; readonly lead: Speaker | null; readonly deputy: Speaker | null }[];

export type StepFacts = {
  readonly issue: Issue;
  readonly compound: string;
  readonly silent: Silent;
  readonly convenor: Speaker | null;
  /** Since it was raised, in milliseconds: a step that comes late, because the bot was away, says so. */
  readonly waited: number;
};

const head = ({ compound, issue }: StepFacts): string => `⏰ ${compound} ${subject(issue)}`;
/** The persons who are waited for, not their parties alone. */
const people = (silent: Silent): string =>
  silent.map(({ party, lead }) => (lead === null ? partyNames[party] : ofParty(party, lead.name))).join('、');

/** Where a party has no second person. */
export const leadAgainWords = (facts: StepFacts): string =>
  `${head(facts)}，${lengthWords(facts.waited)}了还没等到您的话。看到请回「收到」`;

export function convenorStepWords(facts: StepFacts): string {
  const named = facts.silent.map(({ party, lead, deputy }) => {
    const second = deputy === null ? '（名册上没有第二个人）' : `、${deputy.name}`;
    return `${ofParty(party, lead?.name ?? '人', '的')}${second}`;
  });
  return `${head(facts)}，${lengthWords(facts.waited)}了，${named.join('，')}还没应。请打个电话`;
}

/** @param first what it is and who said it, for a secretary who has not been told before. */
export function secretaryStepWords(facts: StepFacts, first: readonly string[]): string {
  const known = facts.convenor === null ? '' : `，召集人${facts.convenor.name}已知道`;
  const step = `${lengthWords(facts.waited)}了，${people(facts.silent)}还没应${known}。请您过问`;
  return first.length === 0 ? `${head(facts)}，${step}` : [...first, step].join('\n');
}

export const reportDueWords = (facts: StepFacts): string =>
  `${head(facts)}，${lengthWords(facts.waited)}了，${people(facts.silent)}还没应，可能要报街道了。发「报送 #${facts.issue.number}」，稿子单独给您`;

/** 解除 ended the alert, and the issue is still somebody's. */
export function goesOnWords(issue: Issue, why: 'no-result' | 'no-owner' | 'no-photo'): string {
  const { number, owner } = issue;
  if (owner === null || why === 'no-owner') return `#${number} 后面的事还没派，归谁接着办请发：派单 #${number} 网格`;
  if (why === 'no-photo') return `#${number} 办结还差一张照片：先发照片，5分钟内再发「办结 #${number} 结果」；没法拍的请召集人来办结`;
  return `#${number} 还在${partyNames[owner]}手上，收尾后发「办结 #${number} 结果」`;
}
