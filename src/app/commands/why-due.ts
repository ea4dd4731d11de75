/** 为什么到期: the step whose clock runs, its rule and basis, from when it counts, what was left out, and when it ends. */

import { isOpen, tellsOfIt } from '../../core/issue/issue';
import { isSettingKey, settingOf } from '../../core/manners/setting';
import { sameValue } from '../../core/manners/setting-value';
import { explainDue } from '../../core/reminder/explain-due';
import type { DueRule } from '../../core/reminder/step-clock';
import { anybody } from '../../core/roster/role';
import { findHistory } from '../../store/find-history';
import { findIssue } from '../../store/find-issue';
import { findSettingChanges } from '../../store/find-manners';
import { findNames } from '../../store/find-people';
import { refusalWords } from '../../wording/refusals';
import { type DueFacts, whyDueWords } from '../../wording/why-due';
import { defineCommand } from '../define-command';
import type { Spoken } from '../occasion';
import { issueOnly } from './typed';

export const whyDue = defineCommand({
  name: '为什么到期',
  aliases: ['到期依据', '为啥到期', '期限依据'],
  summary: '看期限怎么算的：依据、起点、停过多久、跳过哪几天',
  examples: ['为什么到期 #12', '#12 到期依据'],
  who: '谁都可以',
  allow: anybody,
  about: (issue, speaker) => isOpen(issue) && (tellsOfIt(issue, speaker.id) || (speaker.party !== null && issue.owner === speaker.party)),
  args: issueOnly,
  run: async (call) => {
    const { transaction, compound, args, manners, setup, at } = call;
    const issue = await findIssue(transaction, compound, args.issue);
    if (issue === null) return refusalWords({ kind: 'no-such-issue', issue: args.issue });
    const explanation = explainDue(issue, manners);
    const rule = 'clock' in explanation ? (explanation.clock?.rule ?? null) : null;
    const { read } = settingOf('work-hours');
    return whyDueWords({
      issue,
      explanation,
      setBy: rule === null ? null : await setterOf(call, rule),
      namedAt: rule === 'meeting-date' ? await namedAt(call, args.issue) : null,
      workHours: sameValue(read(manners), read(setup.manners)) ? null : read(manners),
      now: at,
    });
  },
});

/** Whoever set the rule as it stands here; null where it is the default. */
async function setterOf({ transaction, compound, setup }: Spoken, rule: DueRule): Promise<DueFacts['setBy']> {
  if (!isSettingKey(rule)) return null;
  const last = (await findSettingChanges(transaction, compound)).findLast(({ key }) => key === rule);
  if (last === undefined || last.value === null) return null;
  const names = last.by === null ? null : await findNames(transaction, [last.by]);
  return { name: names?.get(last.by ?? 0) ?? '', at: last.at, usual: settingOf(rule).read(setup.manners) };
}

async function namedAt({ transaction, compound }: Spoken, number: number): Promise<DueFacts['namedAt']> {
  return (await findHistory(transaction, compound, number)).findLast(({ type }) => type === 'due-set')?.at ?? null;
}
