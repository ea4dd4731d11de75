/** 查: one issue and how it came to where it is; or the issues whose place or words match. */

import { z } from 'zod';
import { finishDue } from '../../core/reminder/plan';
import { anybody } from '../../core/roster/role';
import { findHistory } from '../../store/find-history';
import { findIssue } from '../../store/find-issue';
import { findLatestIssues } from '../../store/find-issues';
import { findNames } from '../../store/find-people';
import { categoryNamed } from '../../understanding/named';
import { issueWords } from '../../wording/issue-card';
import { foundWords } from '../../wording/lists';
import { refusalWords } from '../../wording/refusals';
import { type Call, defineCommand } from '../define-command';
import { quotedIssues } from '../quoted';

const args = z.object({ numbers: z.array(z.number()), rest: z.string().trim().max(60) });
type Args = z.infer<typeof args>;

export const show = defineCommand({
  name: '查',
  aliases: ['查询', '查看', '查一下'],
  summary: '看一件问题的经过，或按地点、类别找',
  examples: ['查 #12', '查 电梯', '#12 查'],
  who: '谁都可以',
  allow: anybody,
  args,
  run: async (call) => {
    const number =
      call.args.numbers[0] ?? bareNumber(call.args.rest) ?? (call.args.rest === '' ? (await quotedIssues(call))[0] : undefined);
    return number === undefined ? search(call) : card(call, number);
  },
});

const bareNumber = (rest: string): number | undefined => (/^\d{1,6}$/.test(rest) ? Number(rest) : undefined);

async function card({ transaction, compound, at, manners }: Call<Args>, number: number): Promise<string> {
  const issue = await findIssue(transaction, compound, number);
  if (issue === null) return refusalWords({ kind: 'no-such-issue', issue: number });
  const history = await findHistory(transaction, compound, number);
  const names = await findNames(transaction, [...new Set([issue.reporter, ...history.flatMap(({ by }) => by ?? [])])]);
  return issueWords(issue, history, names, finishDue(issue, manners), at);
}

async function search({ transaction, compound, args: { rest } }: Call<Args>): Promise<string> {
  const latest = await findLatestIssues(transaction, compound, 200);
  const category = rest === '' ? null : categoryNamed(rest);
  const hits = latest.filter(
    (issue) => !issue.private && (issue.title.includes(rest) || issue.place?.includes(rest) || issue.category === category),
  );
  return foundWords(rest, rest === '' ? latest : hits);
}
