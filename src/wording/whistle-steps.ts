/** What is said about a whistle on its way: to the group, on the card, to whoever blew it. */

import type { Issue } from '../core/issue/issue';
import type { Whistle } from '../core/issue/whistle';
import type { PromiseKind } from '../core/reminder/plan';
import type { Instant } from '../kernel/instant';
import { lengthWords, momentWords } from './moment';

/** Which department has to do with a private matter says what kind of matter it is. */
export const departmentWords = (issue: Issue): string =>
  issue.private || issue.majorClass === 'petition-stability' ? '有关部门' : (issue.whistle?.department ?? '部门');

export function whistleLine(issue: Issue, type: string): string | null {
  const { number } = issue;
  const department = departmentWords(issue);
  switch (type) {
    case 'whistled':
      return `#${number} 已吹哨给${department}${(issue.whistle?.nth ?? 1) > 1 ? `（第${issue.whistle?.nth}次）` : ''}，等报到`;
    case 'whistle-checked-in':
      return `#${number} ${department}报到了${afterCalling(issue.whistle)}`;
    case 'whistle-handling':
      return `#${number} ${department}在处置了`;
    case 'whistle-judged':
      return `#${number} 评哨记下了`;
    default:
      return null;
  }
}

/** ，吹哨后2小时 */
const afterCalling = (whistle: Whistle | null): string =>
  whistle?.checkedInAt == null ? '' : `，吹哨后${lengthWords(whistle.checkedInAt - whistle.calledAt)}`;

/** Of a whistle that still runs: 供水公司：今天10:00吹，2小时后报到，处置中，到现在3小时. */
export function stageWords(issue: Issue, now: Instant): string {
  const { whistle } = issue;
  if (whistle === null) return '';
  const came = whistle.checkedInAt === null ? '还没报到' : `${lengthWords(whistle.checkedInAt - whistle.calledAt)}后报到`;
  const works = whistle.handlingAt === null ? '' : '，处置中';
  return `${departmentWords(issue)}：${momentWords(whistle.calledAt, now)}吹，${came}${works}，到现在${lengthWords(now - whistle.calledAt)}`;
}

/** Why the whistler is reminded; null where the promise is about something else. */
export function whistleReason({ number, whistle }: Issue, promise: PromiseKind): string | null {
  const department = whistle?.department ?? '部门';
  if (promise === 'whistle-unanswered') return `${department}一个工作日没报到，请打个电话问问；到了发「报到 #${number}」`;
  if (promise === 'whistle-stands') return `${department}那边到哪一步了？发「处置 #${number} …」，办好「销哨」，退回「退哨」`;
  return null;
}
