/** Taking back: the last act of the one who did it, or a merging. The issue returns to what it was before. */

import { later } from '../../kernel/instant';
import { refused } from '../../kernel/result';
import type { IssueCommand } from './command';
import type { IssueCodes, IssueEvent, Words } from './event';
import { fold } from './evolve';
import { type Decision, happens } from './happen';
import type { Issue } from './issue';

/** An act is all that one person did to the issue at one instant; what the bot added of itself afterwards goes with it. */
export function lastAct(history: readonly IssueEvent[]): { readonly start: number; readonly first: IssueEvent } | null {
  const end = history.findLastIndex((event) => event.by !== null);
  const last = history[end];
  if (last === undefined) return null;
  let start = end;
  while (start > 0 && history[start - 1]?.by === last.by && history[start - 1]?.at === last.at) start -= 1;
  return { start, first: history[start] ?? last };
}

export function decideUndo(issue: Issue, { actor, at }: IssueCommand, history: readonly IssueEvent[], undoable: number): Decision {
  const act = lastAct(history);
  if (act === null || act.first.by !== actor.person || act.first.type === 'undone')
    return refused({ kind: 'changed-since', issue: issue.number });
  if (at > later(act.first.at, undoable)) return refused({ kind: 'undo-too-late', issue: issue.number });
  if (act.first.type === 'registered') return happens(issue, { type: 'voided', by: actor.person, at });
  return happens(issue, { type: 'undone', undid: act.first.type, ...earlier(issue, history.slice(0, act.start)), by: actor.person, at });
}

export function decideUnmerge(issue: Issue, { actor, at }: IssueCommand, history: readonly IssueEvent[]): Decision {
  const merging = history.findLastIndex((event) => event.type === 'merged');
  if (issue.state !== 'merged' || merging < 0) {
    return refused({ kind: 'not-in-this-state', issue: issue.number, state: issue.state, mergedInto: issue.mergedInto });
  }
  const before = earlier(issue, history.slice(0, merging));
  // Whom it gave back to another number while it was merged stays there.
  const restore = { ...before.restore, supporters: issue.supporters };
  return happens(issue, { type: 'unmerged', ...before, restore, by: actor.person, at });
}

function earlier(issue: Issue, history: readonly IssueEvent[]): { restore: IssueCodes; words?: Words } {
  const { compound: _c, number: _n, version: _v, title, place, ...restore } = fold(issue.compound, issue.number, history);
  const renamed = title !== issue.title || place !== issue.place;
  return renamed ? { restore, words: { title, place } } : { restore };
}
