/** What becomes of a whistle: blown, checked in, handled, cleared, sent back, judged by both sides. */

import type { Instant } from '../../kernel/instant';
import { refused } from '../../kernel/result';
import type { IssueCommand, WhistleCommand } from './command';
import { type Decision, happens } from './happen';
import type { Issue } from './issue';
import { taken } from './taken';

const eventOf = {
  'check-in-whistle': 'whistle-checked-in',
  'handle-whistle': 'whistle-handling',
  'clear-whistle': 'whistle-cleared',
  'return-whistle': 'whistle-returned',
} as const;

export function decideWhistle(issue: Issue, command: Extract<IssueCommand, WhistleCommand>): Decision {
  const { actor, at, note } = command;
  const stamp = { by: actor.person, at, ...(note === '' ? {} : { words: { note } }) };
  if (command.type === 'whistle') {
    const { department, grounds } = command;
    return taken(issue, command, { type: 'whistled', department, ...(grounds === undefined ? {} : { grounds }), ...stamp });
  }
  const { whistle } = issue;
  const { happenedAt } = command;
  const told = { ...(happenedAt === undefined ? {} : { happenedAt }), ...stamp };
  const untimely = whistle !== null && happenedAt !== undefined && !within(happenedAt, whistle.calledAt, at);
  if (command.type === 'judge-whistle') {
    if (whistle === null) return refused({ kind: 'no-whistle', issue: issue.number });
    if (untimely) return refused({ kind: 'whistle-time', issue: issue.number });
    return happens(issue, { type: 'whistle-judged', of: command.of, good: command.good, ...told });
  }
  if (whistle !== null && issue.state === 'whistled') {
    if (command.type === 'check-in-whistle' && whistle.checkedInAt !== null)
      return refused({ kind: 'checked-in-already', issue: issue.number, department: whistle.department });
    if (untimely) return refused({ kind: 'whistle-time', issue: issue.number });
  }
  return happens(issue, { type: eventOf[command.type], ...told });
}

const within = (instant: Instant, from: Instant, to: Instant): boolean => instant >= from && instant <= to;
