/** The follow-up: two things asked apart, in one short message to one person. */

import type { Issue } from '../core/issue/issue';
import { subject } from './changes';
import { partyNames } from './names';

/** `result`: what was said came of it; `department`: it came of a whistle, and no party did it. */
export function followupWords(issue: Issue, result: string | null, department: boolean, again: boolean): string {
  const who = department ? '部门' : issue.owner === null ? '' : partyNames[issue.owner];
  const said = result === null ? '办完了' : department ? `办了：${result}` : `说：${result}`;
  const head = `${subject(issue)}，${who}${said}`;
  const ask = issue.relayed
    ? `您是代报的，麻烦问问住户，回「回访 #${issue.number} 已解决 满意」；自己看到的直接回「解决了 满意」`
    : '解决了吗？满意吗？回「解决了 满意」或「没解决」';
  return again ? `再问一声：${head}。${ask}` : `${head}。${ask}`;
}
