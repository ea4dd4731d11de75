/** 查: one issue and how it came to where it is; or the issues whose place or words match. */

import { z } from 'zod';
import { isRunning } from '../../core/alert/alert';
import { isDiscreet } from '../../core/alert/discreet';
import { checklistOf } from '../../core/issue/checklist';
import { type Issue, isOpen, isOverDrill } from '../../core/issue/issue';
import { finishDue } from '../../core/reminder/plan';
import { anybody } from '../../core/roster/role';
import { findAlert } from '../../store/find-alert';
import { findHistory } from '../../store/find-history';
import { findIssue } from '../../store/find-issue';
import { findLatestIssues } from '../../store/find-issues';
import { findNames } from '../../store/find-people';
import { categoryNamed } from '../../understanding/named';
import { issueWords } from '../../wording/issue-card';
import { foundWords } from '../../wording/lists';
import { refusalWords } from '../../wording/refusals';
import { type Call, defineCommand } from '../define-command';
import { whereItIs } from '../follow-merge';
import { maskedEvent } from '../masked-event';
import { quotedIssues } from '../quoted';
import { standingOf } from '../standing';

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

async function card(call: Call<Args>, number: number): Promise<string> {
  const { transaction, compound, at, manners } = call;
  const issue = await findIssue(transaction, compound, number);
  if (issue === null) return refusalWords({ kind: 'no-such-issue', issue: number });
  const history = await findHistory(transaction, compound, number);
  const alert = issue.severity === 'red' ? await findAlert(transaction, compound, number) : null;
  const leader = alert !== null && isRunning(alert) ? alert.leader : null;
  const people = [issue.reporter, ...history.flatMap(({ by }) => by ?? []), ...(leader === null ? [] : [leader])];
  const names = await findNames(transaction, [...new Set(people)]);
  const now = issue.state === 'merged' ? await whereItIs(call, number) : null;
  return issueWords({
    issue,
    discreet: isDiscreet(issue),
    history: history.map(maskedEvent),
    names,
    due: finishDue(issue, manners),
    now: at,
    points: showsPoints(issue) ? checklistOf(issue, at) : [],
    leader: leader === null || isDiscreet(issue) ? null : (names.get(leader) ?? null),
    standing: now === null || now.number === number ? null : await standingOf(call, now),
  });
}

/** From the receipt to the end. */
const showsPoints = (issue: Issue): boolean => !isDiscreet(issue) && isOpen(issue) && issue.receivedAt !== null;

async function search({ transaction, compound, args: { rest } }: Call<Args>): Promise<string> {
  const latest = (await findLatestIssues(transaction, compound, 200)).filter((issue) => !isOverDrill(issue));
  const category = rest === '' ? null : categoryNamed(rest);
  const hits = latest.filter(
    (issue) => !issue.private && (issue.title.includes(rest) || issue.place?.includes(rest) || issue.category === category),
  );
  return foundWords(rest, rest === '' ? latest : hits);
}
