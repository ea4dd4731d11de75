/** What can be done with an alert, and what comes of it: events, or why not. */

import type { Instant } from '../../kernel/instant';
import { accepted, type Result, refused } from '../../kernel/result';
import type { PersonId } from '../issue/issue';
import type { Party } from '../issue/vocabulary';
import type { AlertStep } from '../manners/manners';
import { type Alert, type AlertEnding, hasAnswered, isRunning } from './alert';
import type { AlertEvent } from './event';

export type AlertCommand = { readonly by: PersonId | null; readonly at: Instant } & (
  | { readonly type: 'acknowledge'; readonly party: Party; readonly by: PersonId }
  | { readonly type: 'show' }
  | { readonly type: 'step'; readonly step: AlertStep; readonly told: readonly PersonId[] }
  | { readonly type: 'end'; readonly ending: AlertEnding }
  | { readonly type: 'debrief'; readonly note: string }
);

/** Each kind has its own sentence in wording/alert-refusals.ts. */
export type AlertRefusal =
  | { readonly kind: 'no-alert'; readonly issue: number }
  | { readonly kind: 'alert-over'; readonly issue: number; readonly ending: AlertEnding }
  | { readonly kind: 'alert-running'; readonly issue: number };

/** An acknowledgement by a party that has answered, or was not waited for, is nothing new: no event. */
export function decideAlert(alert: Alert, command: AlertCommand): Result<readonly AlertEvent[], AlertRefusal> {
  const { by, at } = command;
  if (command.type === 'debrief') {
    return isRunning(alert)
      ? refused({ kind: 'alert-running', issue: alert.number })
      : accepted([{ type: 'debriefed', words: { note: command.note }, by, at }]);
  }
  if (!isRunning(alert)) return refused({ kind: 'alert-over', issue: alert.number, ending: alert.ending ?? 'stood-down' });
  switch (command.type) {
    case 'acknowledge': {
      const news = alert.parties.includes(command.party) && !hasAnswered(alert, command.party);
      return accepted(news ? [{ type: 'acknowledged', party: command.party, by: command.by, at }] : []);
    }
    case 'show':
      return accepted([{ type: 'shown', by, at }]);
    case 'step':
      return accepted([{ type: 'stepped', step: command.step, told: command.told, by, at }]);
    case 'end':
      return accepted([{ type: 'ended', ending: command.ending, by, at }]);
  }
}
