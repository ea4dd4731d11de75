/** Lists of issues: at most six lines, the number in each. */

import type { Issue } from '../core/issue/issue';
import type { Instant } from '../kernel/instant';
import { subject } from './changes';
import { lengthWords } from './moment';
import { categoryNames, partyNames, severityNames, stateNames } from './names';

/** Lines of issues in one answer; the heading is the sixth. */
const most = 5;

const line = (issue: Issue, late: string): string => {
  const owner = issue.owner === null ? '' : `·${partyNames[issue.owner]}`;
  return `${subject(issue)}（${severityNames[issue.severity]}·${stateNames[issue.state]}${owner}${late}）`;
};

export function listWords(what: string, issues: readonly Issue[], late: (issue: Issue) => boolean, now: Instant): string {
  if (issues.length === 0) return what === '在办' ? '现在没有在办的问题' : `${what}：没有`;
  const shown = issues.slice(0, most).map((issue) => line(issue, late(issue) ? `·超期` : `·${lengthWords(now - issue.registeredAt)}`));
  return [heading(`${what} ${issues.length} 件`, issues.length), ...shown].join('\n');
}

export function foundWords(wanted: string, issues: readonly Issue[]): string {
  if (issues.length === 0) return wanted === '' ? '还没有登记过问题' : `没找到和「${wanted}」有关的问题。在办的发「清单」看`;
  const what = wanted === '' ? '最近的问题' : `和「${wanted}」有关的 ${issues.length} 件`;
  return [heading(what, issues.length), ...issues.slice(0, most).map((issue) => line(issue, ''))].join('\n');
}

const heading = (what: string, count: number): string => (count > most ? `${what}，先列 ${most} 件：` : `${what}：`);

export function mineWords(told: readonly Issue[], inHand: readonly Issue[]): string {
  if (told.length + inHand.length === 0) return '您没有报过在办的问题，也没有归您办的';
  const lines = [
    ...inHand.map((issue) => `归您办 ${line(issue, '')}`),
    ...told.filter((issue) => !inHand.includes(issue)).map((issue) => `您报的 ${line(issue, '')}`),
  ];
  const more = lines.length > most + 1 ? [`还有 ${lines.length - most} 件，发「清单」看`] : [];
  return [...lines.slice(0, more.length > 0 ? most : most + 1), ...more].join('\n');
}

export const categoryListWords = (): string => `类别写一个：${Object.values(categoryNames).join('、')}`;
