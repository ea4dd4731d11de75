/** What an alert (重大事项通报) is: who was told of a red issue, which parties have answered, and how it ended. */

import type { Instant } from '../../kernel/instant';
import type { PersonId } from '../issue/issue';
import type { Party } from '../issue/vocabulary';

/** How an alert ends: 误报, 解除, with the issue that it was about (finished, void, merged, no longer red), or, a drill, for something real. */
export const alertEndings = ['false-alarm', 'stood-down', 'with-issue', 'broken-off'] as const;
export type AlertEnding = (typeof alertEndings)[number];

/** The five of a 复盘: 经过, 原因, 响应快慢, 做得好的和不足, 下回怎么办. */
export const debriefQuestions = ['course', 'cause', 'response', 'good-and-bad', 'next-time'] as const;
export type DebriefQuestion = (typeof debriefQuestions)[number];

/** The first word of a party's person on it. */
export type Receipt = { readonly party: Party; readonly by: PersonId; readonly at: Instant };

export type Alert = {
  readonly compound: number;
  /** That of the issue. An issue has one alert; raised again, it begins anew. */
  readonly number: number;
  readonly version: number;
  readonly raisedAt: Instant;
  /** The parties waited for: those that had anybody on the roster. */
  readonly parties: readonly Party[];
  readonly receipts: readonly Receipt[];
  /** Everyone told alone, so that they hear of its end. */
  readonly told: readonly PersonId[];
  /** How many receipts the strip had when it was last shown, and when that was; null before the first. */
  readonly shown: number;
  readonly shownAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly ending: AlertEnding | null;
  /** Who leads (接手); null until somebody does. */
  readonly leader: PersonId | null;
  readonly debriefedAt: Instant | null;
};

export const isRunning = (alert: Pick<Alert, 'endedAt'>): boolean => alert.endedAt === null;

export const hasAnswered = ({ receipts }: Alert, party: Party): boolean => receipts.some((receipt) => receipt.party === party);

export const unanswered = (alert: Alert): readonly Party[] => alert.parties.filter((party) => !hasAnswered(alert, party));
