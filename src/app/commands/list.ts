/** 清单: what is open, the most urgent first; of one party or overdue on request. */

import type { Issue } from '../../core/issue/issue';
import { severities } from '../../core/issue/vocabulary';
import { stepDue } from '../../core/reminder/plan';
import { anybody } from '../../core/roster/role';
import { findOpenIssues } from '../../store/find-issues';
import { categoryNamed, partyNamed } from '../../understanding/named';
import { listWords } from '../../wording/lists';
import { type Call, defineCommand, Misused } from '../define-command';
import { wordsOnly } from './typed';

type Args = { rest: string };

export const list = defineCommand({
  name: '清单',
  aliases: ['列表', '在办', '待办'],
  summary: '看在办的；后面可加 物业/网格/业委会/超期/类别',
  examples: ['清单', '清单 物业', '清单 超期'],
  who: '谁都可以',
  allow: anybody,
  args: wordsOnly,
  run: async (call) => {
    const open = await findOpenIssues(call.transaction, call.compound);
    const chosen = choose(call, open);
    return listWords(chosen.what, [...chosen.issues].sort(byUrgency(call)), (issue) => isLate(issue, call), call.at);
  },
});

function choose(call: Call<Args>, open: readonly Issue[]): { what: string; issues: readonly Issue[] } {
  const { rest } = call.args;
  if (rest === '') return { what: '在办', issues: open };
  if (/超期|逾期|过期/.test(rest)) return { what: '超期', issues: open.filter((issue) => isLate(issue, call)) };
  const party = partyNamed(rest);
  if (party !== null) return { what: rest, issues: open.filter(({ owner }) => owner === party) };
  const category = categoryNamed(rest);
  if (category !== null) return { what: rest, issues: open.filter((issue) => issue.category === category && !issue.private) };
  throw new Misused('清单后面可加物业、网格、业委会、超期或一个类别');
}

/** The receipt or the work is past its due. */
function isLate(issue: Issue, { at, manners }: Call<Args>): boolean {
  const due = stepDue(issue, manners);
  return due !== null && due < at;
}

const byUrgency =
  (call: Call<Args>) =>
  (one: Issue, other: Issue): number =>
    Number(isLate(other, call)) - Number(isLate(one, call)) ||
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    one.number - other.number;
