/** What a command on an issue comes to: the events that happened, or why not. */

import { accepted, refused } from '../../kernel/result';
import type { IssueCommand } from './command';
import { decideEnding } from './decide-ending';
import type { IssueEvent } from './event';
import { evolve } from './evolve';
import { type Decision, happens } from './happen';
import type { Issue } from './issue';

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
      return ownedBy(command, issue) ?? taken(issue, command, { type: 'progressed', words: { note: command.note }, ...stamp });
    case 'pause':
      if (command.until <= command.at) return refused({ kind: 'date-passed', issue: issue.number });
      return (
        ownedBy(command, issue) ?? taken(issue, command, { type: 'paused', until: command.until, words: { note: command.note }, ...stamp })
      );
    case 'resume':
      return ownedBy(command, issue) ?? happens(issue, { type: 'resumed', ...stamp });
    case 'whistle':
      return taken(issue, command, { type: 'whistled', department: command.department, words: { note: command.note }, ...stamp });
    case 'clear-whistle':
      return happens(issue, { type: 'whistle-cleared', words: { note: command.note }, ...stamp });
    case 'return-whistle':
      return happens(issue, { type: 'whistle-returned', words: { note: command.note }, ...stamp });
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

/** Whoever works on an issue that still waits for its receipt has received it; whoever finishes a paused one has resumed it. */
function taken(issue: Issue, { actor, at }: IssueCommand, event: IssueEvent): Decision {
  const resumes = issue.state === 'paused' && event.type === 'finished';
  if (issue.state !== 'awaiting-receipt' && !resumes) return happens(issue, event);
  const ahead: IssueEvent = { type: resumes ? 'resumed' : 'received', by: actor.person, at };
  const then = happens(evolve(issue, ahead), event);
  return then.ok ? accepted([ahead, ...then.value]) : then;
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

function decideFinish(issue: Issue, command: Extract<IssueCommand, { type: 'finish' }>): Decision {
  const { actor, at, note, photos } = command;
  const another = ownedBy(command, issue);
  if (another) return another;
  const finished = taken(issue, command, { type: 'finished', photos, vouched: actor.convenor, words: { note }, by: actor.person, at });
  const urgent = issue.severity === 'red' || issue.severity === 'orange';
  if (finished.ok && urgent && photos === 0 && !actor.convenor) return refused({ kind: 'needs-photo', issue: issue.number });
  return finished;
}
