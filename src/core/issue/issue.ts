/** What an issue (问题) is. Its row is the truth; its events (event.ts) are the history that folds into it. */

import type { Instant } from '../../kernel/instant';
import type { Category, MajorClass, Party, Severity } from './vocabulary';
import type { Whistle } from './whistle';

export const openStates = ['awaiting-dispatch', 'awaiting-receipt', 'in-hand', 'paused', 'whistled', 'awaiting-followup'] as const;
export const endStates = ['closed', 'explained', 'void', 'merged'] as const;
export const issueStates = [...openStates, ...endStates] as const;
export type IssueState = (typeof issueStates)[number];

export const isOpen = (issue: { readonly state: IssueState }): boolean => (openStates as readonly IssueState[]).includes(issue.state);

/** A span in which the owner's clock stands still; `to` null while it still does. */
export type Stop = { readonly from: Instant; readonly to: Instant | null };

/** Our id of a person; a chat account is bound to it, never the other way round. */
export type PersonId = number;

export type Issue = {
  readonly compound: number;
  /** Per compound, from 1, never used twice. */
  readonly number: number;
  /** Rises by one with every event; a change decided on an older version is a conflict. */
  readonly version: number;
  readonly title: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly majorClass: MajorClass | null;
  /** When it was last raised to its severity (a red one: when it became red): its time counts from there. Null: it was not. */
  readonly raisedAt: Instant | null;
  readonly place: string | null;
  /** Shown masked in the group: no flat, no names, no reporter. */
  readonly private: boolean;
  /** 演练: every line about it is marked, and statistics leave it out. */
  readonly drill: boolean;
  readonly state: IssueState;
  /** When it came into this state. */
  readonly since: Instant;
  readonly owner: Party | null;
  /** Who of the owner's party has it in hand. */
  readonly handler: PersonId | null;
  readonly reporter: PersonId;
  /** Typed by a steward or grid worker for a resident (代报). */
  readonly relayed: boolean;
  readonly supporters: readonly PersonId[];
  /** How often it was handed back (退单). After the second the convenor's word stays. */
  readonly handBacks: number;
  readonly registeredAt: Instant;
  readonly dispatchedAt: Instant | null;
  readonly receivedAt: Instant | null;
  /** When the owner's side last said how it stands; sent to somebody else, or opened again, nothing was said yet. */
  readonly wordAt: Instant | null;
  readonly finishedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly resumeAt: Instant | null;
  /** By when a meeting resolved that it be done; null: within the time of its severity. */
  readonly dueAt: Instant | null;
  readonly stops: readonly Stop[];
  readonly followupAskedAt: Instant | null;
  readonly followup: 'solved' | 'unsolved' | 'unanswered' | null;
  readonly satisfied: boolean | null;
  readonly mergedInto: number | null;
  readonly splitFrom: number | null;
  readonly recurrenceOf: number | null;
  /** 1 the first time, 2 for 第2次, … */
  readonly recurrence: number;
  /** Points of the category's checklist that were said to be done, by their codes. */
  readonly checked: readonly string[];
  /** The latest whistle; null where none was blown. */
  readonly whistle: Whistle | null;
  /** Reported to the bot alone: the answer goes there too. */
  readonly toldAlone: boolean;
};

export const tellsOfIt = (issue: Issue, person: PersonId | null): boolean =>
  person !== null && (issue.reporter === person || issue.supporters.includes(person));

/** A drill (演练) that is over is told of nowhere but under its number. */
export const isOverDrill = (issue: Issue): boolean => issue.drill && !isOpen(issue);
