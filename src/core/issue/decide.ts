/** What a command on an issue comes to: the events that happened, or why not. */

import { refused } from '../../kernel/result';
import { isFinishing } from './checklist';
import type { IssueCommand } from './command';
import { decideEnding } from './decide-ending';
import { decideWhistle } from './decide-whistle';
import type { IssueEvent } from './event';
import { type Decision, happens } from './happen';
import type { Issue } from './issue';
import { taken } from './taken';
import { decideCheck, ticked } from './tick';

/** @param history the issue's events from its registration on; only taking back looks at it. */
export function decide(issue: Issue, command: IssueCommand, history: readonly IssueEvent[]): Decision {
  const stamp = { by: command.actor.person, at: command.at };
  switch (command.type) {
    case 'dispatch':
      return decideDispatch(issue, command);
    case 'set-due':
      if (command.dueAt <= command.at) return refused({ kind: 'date-passed', issue: issue.number });
      return happens(issue, { type: 'due-set', dueAt: command.dueAt, words: { note: command.note }, ...stamp });
    case 'receive':
      return ownedBy(command, issue) ?? happens(issue, { type: 'received', ...stamp });
    case 'hand-back':
      if (issue.handBacks >= 2) return refused({ kind: 'handed-back-twice', issue: issue.number });
      if (issue.state === 'in-hand') return refused({ kind: 'received-already', issue: issue.number });
      return ownedBy(command, issue) ?? happens(issue, { type: 'handed-back', words: { note: command.note }, ...stamp });
    case 'progress':
      return decideProgress(issue, command);
    case 'check':
      return decideCheck(issue, command);
    case 'pause':
      if (command.until <= command.at) return refused({ kind: 'date-passed', issue: issue.number });
      return (
        ownedBy(command, issue) ?? taken(issue, command, { type: 'paused', until: command.until, words: { note: command.note }, ...stamp })
      );
    case 'resume':
      return ownedBy(command, issue) ?? happens(issue, { type: 'resumed', ...stamp });
    case 'whistle':
    case 'check-in-whistle':
    case 'handle-whistle':
    case 'clear-whistle':
    case 'return-whistle':
    case 'judge-whistle':
      return decideWhistle(issue, command);
    case 'finish':
      return decideFinish(issue, command);
    case 'explain':
      // Without an owner there would be nobody to go on where it is opened again.
      if (issue.state === 'awaiting-dispatch') return refused({ kind: 'owned-by-nobody', issue: issue.number });
      return ownedBy(command, issue) ?? happens(issue, { type: 'explained', words: { note: command.note }, ...stamp });
    default:
      return decideEnding(issue, command, history);
  }
}

function ownedBy({ actor }: IssueCommand, issue: Issue): Decision | undefined {
  if (actor.person === null || actor.convenor || (issue.owner !== null && issue.owner === actor.party)) return undefined;
  if (!(['awaiting-receipt', 'in-hand', 'paused'] as readonly string[]).includes(issue.state)) return undefined;
  if (issue.owner === null) return refused({ kind: 'owned-by-nobody', issue: issue.number });
  return refused({ kind: 'owned-by-another', issue: issue.number, owner: issue.owner });
}

function decideDispatch(issue: Issue, command: Extract<IssueCommand, { type: 'dispatch' }>): Decision {
  const { actor, at, to, handler } = command;
  if (issue.handBacks >= 2 && !actor.convenor) return refused({ kind: 'convenor-decides', issue: issue.number });
  if (issue.state === 'in-hand' && !actor.convenor && actor.party !== issue.owner) {
    return refused({ kind: 'convenor-decides', issue: issue.number });
  }
  if (issue.owner === to && issue.state !== 'awaiting-dispatch' && issue.handler === handler) {
    return refused({ kind: 'already-sent-there', issue: issue.number, owner: to });
  }
  return happens(issue, { type: 'dispatched', to, handler, by: actor.person, at });
}

function decideProgress(issue: Issue, command: Extract<IssueCommand, { type: 'progress' }>): Decision {
  const { actor, at, note, points = [] } = command;
  const progressed = taken(issue, command, { type: 'progressed', words: { note }, by: actor.person, at });
  return ownedBy(command, issue) ?? ticked(issue, command, points, progressed);
}

function decideFinish(issue: Issue, command: Extract<IssueCommand, { type: 'finish' }>): Decision {
  const { actor, at, note, photos, points = [] } = command;
  const another = ownedBy(command, issue);
  if (another) return another;
  const finished = taken(issue, command, { type: 'finished', photos, vouched: actor.convenor, words: { note }, by: actor.person, at });
  const urgent = issue.severity === 'red' || issue.severity === 'orange';
  if (finished.ok && urgent && photos === 0 && !actor.convenor) return refused({ kind: 'needs-photo', issue: issue.number });
  // The work itself is ticked by its being finished.
  return ticked(
    issue,
    command,
    points.filter((point) => !isFinishing(point)),
    finished,
  );
}
