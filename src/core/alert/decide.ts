/** What can be done with an alert, and what comes of it: events, or why not. */

import type { Instant } from '../../kernel/instant';
import { accepted, type Result, refused } from '../../kernel/result';
import type { PersonId } from '../issue/issue';
import type { Party } from '../issue/vocabulary';
import type { AlertStep } from '../manners/manners';
import { type Alert, type AlertEnding, type DebriefQuestion, hasAnswered, isRunning } from './alert';
import type { AlertEvent } from './event';

export type AlertCommand = { readonly by: PersonId | null; readonly at: Instant } & (
  | { readonly type: 'acknowledge'; readonly party: Party; readonly by: PersonId }
  | { readonly type: 'show' }
  | { readonly type: 'step'; readonly step: AlertStep; readonly told: readonly PersonId[] }
  | { readonly type: 'end'; readonly ending: AlertEnding }
  | { readonly type: 'lead'; readonly by: PersonId }
  | { readonly type: 'debrief'; readonly note: string; readonly question?: DebriefQuestion }
  | { readonly type: 'skip-debrief'; readonly question: DebriefQuestion }
);

/** Each kind has its own sentence in wording/alert-refusals.ts. */
export type AlertRefusal =
  | { readonly kind: 'no-alert'; readonly issue: number }
  | { readonly kind: 'alert-over'; readonly issue: number; readonly ending: AlertEnding }
  | { readonly kind: 'alert-running'; readonly issue: number };

/** An acknowledgement by a party that has answered, or was not waited for, is nothing new, nor is leading what one leads: no event. */
export function decideAlert(alert: Alert, command: AlertCommand): Result<readonly AlertEvent[], AlertRefusal> {
  const { by, at } = command;
  if (command.type === 'debrief' || command.type === 'skip-debrief') return decideDebrief(alert, command);
  if (!isRunning(alert)) return refused({ kind: 'alert-over', issue: alert.number, ending: alert.ending ?? 'stood-down' });
  switch (command.type) {
    case 'acknowledge': {
      const news = alert.parties.includes(command.party) && !hasAnswered(alert, command.party);
      return accepted(news ? [{ type: 'acknowledged', party: command.party, by: command.by, at }] : []);
    }
    case 'lead':
      return accepted(command.by === alert.leader ? [] : [{ type: 'led', by: command.by, at }]);
    case 'show':
      return accepted([{ type: 'shown', by, at }]);
    case 'step':
      return accepted([{ type: 'stepped', step: command.step, told: command.told, by, at }]);
    case 'end':
      return accepted([{ type: 'ended', ending: command.ending, by, at }]);
  }
}

type DebriefCommand = Extract<AlertCommand, { type: 'debrief' | 'skip-debrief' }>;

function decideDebrief(alert: Alert, command: DebriefCommand): Result<readonly AlertEvent[], AlertRefusal> {
  if (isRunning(alert)) return refused({ kind: 'alert-running', issue: alert.number });
  const { by, at, question } = command;
  if (command.type === 'skip-debrief') return accepted([{ type: 'debrief-skipped', question: command.question, by, at }]);
  return accepted([{ type: 'debriefed', ...(question === undefined ? {} : { question }), words: { note: command.note }, by, at }]);
}
