/** How an issue ends, and how an end is taken back: follow-up, reopening, voiding, merging, undoing. */

import { days, later, minutes } from '../../kernel/instant';
import { accepted, refused } from '../../kernel/result';
import type { IssueCommand } from './command';
import type { IssueEvent } from './event';
import { type Decision, happens } from './happen';
import { type Issue, tellsOfIt } from './issue';
import { decideUndo, decideUnmerge } from './take-back';

/** A closed issue can be reopened this long by who told of it (a default of ours, 参考). */
export const reopenable = days(7);
/** An act can be taken back this long by who did it (a default of ours, 参考). */
export const undoable = minutes(10);

export function decideEnding(issue: Issue, command: IssueCommand, history: readonly IssueEvent[]): Decision {
  const stamp = { by: command.actor.person, at: command.at };
  const { number } = issue;
  switch (command.type) {
    case 'ask-followup':
      return happens(issue, { type: 'followup-asked', ...stamp });
    case 'follow-up':
      return decideFollowUp(issue, command);
    case 'close-unanswered':
      return happens(issue, { type: 'closed-unanswered', ...stamp });
    case 'reopen':
      return decideReopen(issue, command);
    case 'void':
      return happens(issue, { type: 'voided', words: { note: command.note }, ...stamp });
    case 'merge':
      if (command.into === number) return refused({ kind: 'itself', issue: number });
      return happens(issue, { type: 'merged', into: command.into, ...stamp });
    case 'absorb':
      return happens(issue, { type: 'absorbed', number: command.number, people: command.people, ...stamp });
    case 'unmerge':
      return decideUnmerge(issue, command, history);
    case 'release':
      return happens(issue, { type: 'released', number: command.number, people: command.people, ...stamp });
    case 'split':
      return happens(issue, { type: 'split', into: command.into, ...stamp });
    case 'support':
      return decideSupport(issue, command);
    case 'reclassify':
      return decideReclassify(issue, command);
    case 'undo':
      return decideUndo(issue, command, history, undoable);
    default:
      throw new Error(`nobody decides ${command.type}`);
  }
}

function decideFollowUp(issue: Issue, command: Extract<IssueCommand, { type: 'follow-up' }>): Decision {
  const { actor, at, solved, satisfied, note, onBehalf } = command;
  if (!onBehalf && !tellsOfIt(issue, actor.person)) return refused({ kind: 'not-yours', issue: issue.number });
  const stamp = { by: actor.person, at, ...(note === undefined ? {} : { words: { note } }) };
  if (issue.state === 'closed') {
    if (solved === false) return decideReopen(issue, { ...command, type: 'reopen', note: note ?? '' });
    if (satisfied === null) return refused({ kind: 'closed-already', issue: issue.number });
    return happens(issue, { type: 'rated', satisfied, ...stamp });
  }
  if (solved === false) return happens(issue, { type: 'disputed', satisfied, ...stamp });
  // 不满意 alone says nothing of whether it is solved: it is noted, and the question stays open.
  if (solved === null && satisfied === false) return happens(issue, { type: 'rated', satisfied, ...stamp });
  return happens(issue, { type: 'confirmed', satisfied, ...stamp });
}

function decideReopen(issue: Issue, { actor, at, note }: Extract<IssueCommand, { type: 'reopen' }>): Decision {
  if (!tellsOfIt(issue, actor.person) && !actor.convenor) return refused({ kind: 'not-yours', issue: issue.number });
  if (issue.closedAt !== null && at > later(issue.closedAt, reopenable) && !actor.convenor) {
    return refused({ kind: 'reopen-too-late', issue: issue.number });
  }
  return happens(issue, { type: 'reopened', words: { note }, by: actor.person, at });
}

function decideSupport(issue: Issue, { actor, at, note, toldAlone = false }: Extract<IssueCommand, { type: 'support' }>): Decision {
  if (actor.person === null) throw new Error('the bot supports nothing');
  if (tellsOfIt(issue, actor.person)) return refused({ kind: 'already-with-us', issue: issue.number });
  const alone = toldAlone ? ({ toldAlone } as const) : {};
  return happens(issue, { type: 'supported', person: actor.person, ...alone, words: { note }, by: actor.person, at });
}

function decideReclassify(issue: Issue, { actor, at, change, words }: Extract<IssueCommand, { type: 'reclassify' }>): Decision {
  const codes = (Object.keys(change) as (keyof typeof change)[]).filter((key) => change[key] !== issue[key]);
  const named = (['title', 'place'] as const).filter((key) => words?.[key] !== undefined && words[key] !== issue[key]);
  if (codes.length + named.length === 0) return refused({ kind: 'nothing-changes', issue: issue.number });
  const event: IssueEvent = { type: 'reclassified', ...change, ...(words ? { words } : {}), by: actor.person, at };
  const outcome = happens(issue, event);
  return outcome.ok ? accepted([event]) : outcome;
}
