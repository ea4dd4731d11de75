/** The follow-up: whether it is solved, asked of one person; whether it pleased is asked behind the answer. */

import type { Issue } from '../core/issue/issue';
import { subject } from './changes';
import { partyNames, stateNames } from './names';

/** `result`: what was said came of it; `department`: it came of a whistle, and no party did it. */
export function followupWords(issue: Issue, result: string | null, department: boolean, again: boolean): string {
  const who = department ? '部门' : issue.owner === null ? '' : partyNames[issue.owner];
  const said = result === null ? '办完了' : department ? `办了：${result}` : `说：${result}`;
  const head = `${subject(issue)}，${who}${said}`;
  const ask = issue.relayed
    ? `您是代报的，麻烦问问住户：已解决回 1，没解决回 2；满意不满意一起说也行，发「回访 #${issue.number} 已解决 满意」`
    : '解决了吗？已解决回 1，没解决回 2';
  return again ? `再问一声：${head}。${ask}` : `${head}。${ask}`;
}

/** Asked behind the first answer, to who gave it alone. */
export const satisfiedQuestionWords = (number: number): string => `#${number} 办结了，谢谢回音。满意吗？满意回 1，不满意回 2`;

export const whichFollowUpWords = (issues: readonly Issue[]): string =>
  ['您说的是哪一件？回号码：', ...issues.map((issue) => `${subject(issue)}（${stateNames[issue.state]}）`)].join('\n');
