/** Reminders to one person: who owes what since when, and what to type; several matters in one message, each with its number. */

import type { Issue } from '../core/issue/issue';
import type { PromiseKind } from '../core/reminder/plan';
import type { Instant } from '../kernel/instant';
import { subject } from './changes';
import { lengthWords, momentWords } from './moment';
import { ofParty, partyNames, severityNames } from './names';
import { whistleReason } from './whistle-steps';

export type NudgeFacts = {
  readonly issue: Issue;
  readonly promise: PromiseKind;
  readonly at: Instant;
  readonly compound: string;
  /** Whose turn it is, by name; of what nobody was sent yet the convenor. */
  readonly turn: string | null;
  /** Said to them, to somebody who is asked in their place, or to who looks after it from above. */
  readonly to: 'turn' | 'instead' | 'above';
  readonly finishDue: Instant | null;
};

type Owed = 'dispatch' | 'receipt' | 'finish' | 'whistle';

function owed({ promise, issue: { state } }: NudgeFacts): Owed {
  if (promise === 'whistle-unanswered' || promise === 'whistle-stands') return 'whistle';
  if (state === 'awaiting-dispatch') return 'dispatch';
  if (promise === 'receipt-due' || promise === 'receipt-late') return 'receipt';
  return promise === 'still-owed' && state === 'awaiting-receipt' ? 'receipt' : 'finish';
}

/** `#5 3栋电梯停运 09:10派给您，还没签收`. */
const nudgeLine = (facts: NudgeFacts): string => `${subject(facts.issue)} ${gists[owed(facts)](facts)}`;

const gists: Readonly<Record<Owed, (facts: NudgeFacts) => string>> = {
  whistle: ({ issue, promise }) => whistleReason(issue, promise) ?? '',
  dispatch: ({ issue, at, to, turn }) => {
    const came = `${momentWords(issue.since, at)}${issue.handBacks > 0 ? '退回来' : '登记'}的，`;
    return `${came}${to === 'instead' ? `${turn ?? '召集人'}还没派，您也可以派` : '还没派，归谁办等您定'}`;
  },
  receipt: (facts) => {
    const { issue, at, to, turn } = facts;
    const { raisedAt } = issue;
    const dispatched = issue.dispatchedAt ?? issue.since;
    const raised = raisedAt !== null && raisedAt > dispatched ? raisedAt : null;
    // Called more urgent later, it is asked for from there.
    const sent =
      raised === null ? `${momentWords(dispatched, at)}派给` : `${momentWords(raised, at)}改成${severityNames[issue.severity]}色，归`;
    const given = `${sent}${party(facts)}${raised === null ? '' : '办'}`;
    if (to === 'turn') return `${given}，等您签收`;
    if (to === 'instead') return `${given}，${turn ?? ''}还没签收，您能先接吗`;
    return `${given}，${lengthWords(at - (raised ?? dispatched))}了${turn ?? ''}还没签收，请打电话问一声`;
  },
  finish: (facts) => {
    const { issue, at, to, turn, promise, finishDue } = facts;
    const due = `${momentWords(finishDue ?? at, at)}到期`;
    const unreceived = issue.state === 'awaiting-receipt';
    const open = unreceived ? '还没签收' : '还没办完';
    if (to === 'turn') return `${due}，${open}`;
    if (to === 'instead') return `${due}，${owner(facts)}${open}，您能搭把手吗`;
    const late = promise === 'finish-late' && finishDue !== null && at > finishDue ? `，超了${lengthWords(at - finishDue)}` : '';
    const word = issue.wordAt === null ? '，没说原因' : `，${momentWords(issue.wordAt, at)}说过进展`;
    const please = promise === 'finish-late' ? '请您过问' : '请问一声';
    if (unreceived) return `派给${party(facts)}，${due}${late}${turn ?? ''}还没签收，${please}`;
    return `${owner(facts)}在办，${due}${late}还没办完${word}，${please}`;
  },
};

const owner = ({ issue, turn }: NudgeFacts): string =>
  issue.owner === null ? (turn ?? '召集人') : turn === null ? ofParty(issue.owner, '') : ofParty(issue.owner, turn);

/** It was sent to the party: whose turn it was then may have been another's. */
const party = ({ issue }: NudgeFacts): string => (issue.owner === null ? '' : partyNames[issue.owner]);

/** What to type, of one matter or of all that are named above. */
function hints(facts: NudgeFacts, number: string): readonly string[] {
  switch (owed(facts)) {
    case 'whistle':
      return [];
    case 'dispatch':
      return [`定了发「派单 ${number} 物业」`];
    case 'receipt':
      if (facts.to === 'above') return [`换人发「派单 ${number} 网格」`];
      return [`接了回「签收 ${number}」`, ...(facts.to === 'turn' ? [`不归您回「退单 ${number} 原因」`] : [])];
    case 'finish':
      if (facts.to === 'above') return [`经过发「查 ${number}」`];
      if (facts.issue.state === 'awaiting-receipt') return [`接了回「签收 ${number}」`, `有难处发「进展 ${number} …」`];
      return [`办完发「办结 ${number} 结果」`, `有难处发「进展 ${number} …」`];
  }
}

/** At most six lines. @param sorted the most urgent first. @param elsewhere the compound is named in each. */
export function nudgeWords(sorted: readonly NudgeFacts[], elsewhere = false): string {
  const line = (facts: NudgeFacts): string => `${elsewhere ? `${facts.compound} ` : ''}${nudgeLine(facts)}`;
  const [first] = sorted;
  if (sorted.length === 1 && first !== undefined)
    return [`提醒一下：${line(first)}`, hints(first, `#${first.issue.number}`).join('，')].filter((part) => part !== '').join('。');
  const shown = sorted.slice(0, sorted.length > 4 ? 3 : 4);
  const own = sorted.every(({ to }) => to === 'turn');
  const more = sorted.length > shown.length ? [`还有 ${sorted.length - shown.length} 件，发「${own ? '我的' : '清单'}」看`] : [];
  const how = [...new Set(shown.flatMap((facts) => hints(facts, '#号')))].slice(0, 3).join('，');
  return [`提醒一下，${sorted.length} 件：`, ...shown.map(line), ...more, how].filter((part) => part !== '').join('\n');
}
