/** 复发画像: a place and its troubles on six lines. */

import type { Issue } from '../core/issue/issue';
import type { Hotspot, Profile } from '../core/recurrence/profile';
import { subject } from './changes';
import { dayWords, lengthWords } from './moment';
import { categoryNames } from './names';

/** Lines beside the heading. */
const most = 5;

/** What was done each time, in short words already; `reopened`: how often it was opened again. */
export type Occurrence = { readonly issue: Issue; readonly result: string | null; readonly reopened: number };

export function profileWords(wanted: string, { issues, kinds, interval }: Profile, told: readonly Occurrence[]): string {
  if (issues.length === 0) return `${wanted}一年里没有登记过`;
  const kind = kinds.length > 1 ? `（${kinds.map(({ category, count }) => `${categoryNames[category]}${count}`).join('、')}）` : '';
  const often = interval === null ? '' : `，平均${lengthWords(interval)}一次`;
  const shown = told.slice(0, issues.length > most ? most - 1 : most);
  const left = issues.slice(shown.length);
  const more = left.length === 0 ? [] : [`还有 ${left.length} 次：${left.map(({ number }) => `#${number}`).join('、')}`];
  return [`${wanted}一年里 ${issues.length} 次${kind}${often}`, ...shown.map(occurrenceWords), ...more].join('\n');
}

function occurrenceWords({ issue, result, reopened }: Occurrence): string {
  const again = reopened === 0 ? '' : `，重开${reopened}次`;
  return `${subject(issue)} ${dayWords(issue.registeredAt)}：${result === null ? '' : `${result}，`}${endWords(issue)}${again}`;
}

function endWords(issue: Issue): string {
  switch (issue.state) {
    case 'closed':
      return issue.followup === 'unanswered' ? '没等到回音' : issue.satisfied === false ? '解决了，不满意' : '说解决了';
    case 'explained':
      return '暂不能解决';
    case 'awaiting-followup':
      return '办完了，等回音';
    default:
      return '还在办';
  }
}

export function hotspotWords(hotspots: readonly Hotspot[]): string {
  if (hotspots.length === 0) return '一年里没有同一处出过两回的事';
  const lines = hotspots.slice(0, most).map(({ spot, category, issues }) => {
    const latest = Math.max(...issues.map(({ registeredAt }) => registeredAt));
    const last = issues.find(({ registeredAt }) => registeredAt === latest);
    const day = last === undefined ? '' : `，最近${dayWords(last.registeredAt)}`;
    return `${spot}${categoryNames[category]} ${issues.length} 次${day}：${issues
      .slice(-3)
      .map(({ number }) => `#${number}`)
      .join('、')}`;
  });
  return ['一年里老出事的地方：', ...lines].join('\n');
}

/** What was asked for, as it is called back: 3栋电梯. */
export const wantedWords = (place: string | null, category: Profile['kinds'][number]['category'] | null): string =>
  `${place ?? ''}${category === null ? '' : categoryNames[category]}` || '全小区';
export const profileHiddenWords = (number: number): string => `#${number} 是不公开的事，没有画像`;
