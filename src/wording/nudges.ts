/** Reminders to one person: several matters in one message, each with its number. */

import type { Issue } from '../core/issue/issue';
import type { PromiseKind } from '../core/reminder/plan';
import { subject } from './changes';

const reasons: Readonly<Record<PromiseKind, string>> = {
  'dispatch-due': '还没派，归谁办等您定',
  'receipt-due': '还没签收',
  'receipt-late': '派出一小时还没人签收，请您问一声',
  'finish-due': '到期了还没办完，有难处说一句「进展」',
  'finish-late': '超期了还没办完，请您过问',
  'still-owed': '还没办完，说一句到哪一步了，或「挂起」写个日子',
  resume: '',
  followup: '',
  'followup-again': '',
  'followup-close': '',
};

/** `owner`: said to whoever has it in hand; others are asked to look after it. */
export const nudgeLine = (issue: Issue, promise: PromiseKind, owner: boolean): string =>
  `${subject(issue)} ${promise === 'finish-due' && !owner ? '到期了还没办完，请您问一声' : reasons[promise]}`;

/** At most six lines. */
export function nudgeWords(lines: readonly string[]): string {
  if (lines.length === 1) return `提醒一下：${lines[0]}`;
  const shown = lines.slice(0, lines.length > 5 ? 4 : 5);
  const more = lines.length > shown.length ? [`还有 ${lines.length - shown.length} 件，发「我的」看`] : [];
  return [`提醒一下，${lines.length} 件：`, ...shown, ...more].join('\n');
}
