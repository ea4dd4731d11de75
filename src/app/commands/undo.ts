/** 撤销: the speaker's own last act of the last ten minutes. */

import { z } from 'zod';
import { undoable } from '../../core/issue/decide-ending';
import { anybody } from '../../core/roster/role';
import { type Instant, later } from '../../kernel/instant';
import { findHistory, findLastAct } from '../../store/find-history';
import { findIssue } from '../../store/find-issue';
import { refusalWords } from '../../wording/refusals';
import { actorOf } from '../actor';
import { applyToIssue } from '../apply-to-issue';
import { type Call, defineCommand } from '../define-command';
import { mergeIssues, separate } from '../merge';
import { refusalOf } from '../say-refusal';

const args = z.object({ numbers: z.array(z.number()) });

export const undo = defineCommand({
  name: '撤销',
  aliases: ['撤回', '撤消', '取消刚才'],
  summary: '撤回自己10分钟内做的上一步',
  examples: ['撤销', '撤销 #12'],
  who: '做的人自己',
  allow: anybody,
  args,
  run: async (call) => {
    const [named] = call.args.numbers;
    const numbers =
      named === undefined ? await findLastAct(call.transaction, call.compound, call.speaker.id, later(call.at, -undoable)) : [named];
    if (numbers.length === 0) return refusalWords({ kind: 'nothing-to-undo' });
    return takeBack(call, numbers);
  },
});

type TakeBack = Call<z.infer<typeof args>>;

/** Of a splitting the new number is void; a merging and its undoing are taken back on both issues. */
async function takeBack(call: TakeBack, numbers: readonly number[]): Promise<string | null> {
  for (const number of numbers) {
    const act = await actOnTwo(call, number);
    if (act === null) continue;
    if (act.by !== call.speaker.id) return refusalWords({ kind: 'changed-since', issue: number });
    if (call.at > later(act.at, undoable)) return refusalWords({ kind: 'undo-too-late', issue: number });
    if (!act.merged) return mergeIssues(call, act.from, act.into);
    const issue = await findIssue(call.transaction, call.compound, act.from);
    return issue === null ? null : separate(call, issue);
  }
  const latest = Math.max(...numbers);
  return refusalOf(await applyToIssue(call, latest, { type: 'undo', actor: actorOf(call.speaker), at: call.at }));
}

/** `merged` false: `from` was set apart from `into`. */
type ActOnTwo = {
  readonly merged: boolean;
  readonly from: number;
  readonly into: number;
  readonly by: number | null;
  readonly at: Instant;
};

/** What was done last to an issue, where it was done to another one too. */
async function actOnTwo({ transaction, compound }: TakeBack, number: number): Promise<ActOnTwo | null> {
  const history = await findHistory(transaction, compound, number);
  const last = history.findLast(({ by }) => by !== null);
  switch (last?.type) {
    case 'merged':
      return { merged: true, from: number, into: last.into, by: last.by, at: last.at };
    case 'absorbed':
      return { merged: true, from: last.number, into: number, by: last.by, at: last.at };
    case 'released':
      return { merged: false, from: last.number, into: number, by: last.by, at: last.at };
    case 'unmerged': {
      const merging = history.findLast(({ type }) => type === 'merged');
      return merging?.type === 'merged' ? { merged: false, from: number, into: merging.into, by: last.by, at: last.at } : null;
    }
    default:
      return null;
  }
}
