/** What can happen to an issue. People's own words stand in `words` alone, which the store keeps apart (docs/adr/0007). */

import type { Instant } from '../../kernel/instant';
import type { Issue, PersonId } from './issue';
import type { OpinionBehind } from './opinion';
import type { Category, MajorClass, Party, Severity } from './vocabulary';
import type { WhistleGrounds } from './whistle';

/** `note`: the report, a reason, a result, whatever was typed. */
export type Words = {
  readonly title?: string;
  readonly place?: string | null;
  readonly note?: string;
  /** The words that led to the decision, for 为什么. */
  readonly because?: readonly string[];
};

/** The fields of an issue that are codes, numbers or instants: what an event may hold. */
export type IssueCodes = Omit<Issue, 'compound' | 'number' | 'version' | 'title' | 'place'>;

export type Registered = {
  readonly type: 'registered';
  readonly category: Category;
  readonly severity: Severity;
  readonly majorClass: MajorClass | null;
  readonly private: boolean;
  /** Reported to the bot alone; left out where it was in a group. */
  readonly toldAlone?: true;
  /** 演练; left out where it is none. */
  readonly drill?: true;
  /** Who decided that it is a report: somebody's command, or the answer to the bot's question; left out where the bot was sure. */
  readonly via?: 'command' | 'question';
  /** A second one that was asked for; left out where none was. */
  readonly opinion?: OpinionBehind;
  readonly reporter: PersonId;
  readonly relayed: boolean;
  readonly recurrenceOf: number | null;
  readonly recurrence: number;
  readonly splitFrom: number | null;
  readonly words: Words & { readonly title: string; readonly place: string | null };
};

export type Reclassified = {
  readonly type: 'reclassified';
  readonly category?: Category;
  readonly severity?: Severity;
  readonly majorClass?: MajorClass | null;
};

/** When it happened; left out where it was told at once. */
type ToldLater = { readonly happenedAt?: Instant };

type Happening =
  | Registered
  | { readonly type: 'dispatched'; readonly to: Party; readonly handler: PersonId | null }
  | { readonly type: 'received' }
  /** A meeting resolved by when it is to be done. */
  | { readonly type: 'due-set'; readonly dueAt: Instant }
  | { readonly type: 'handed-back' }
  | { readonly type: 'progressed' }
  /** Points of the checklist are done. */
  | { readonly type: 'checked'; readonly points: readonly string[] }
  | { readonly type: 'paused'; readonly until: Instant }
  | { readonly type: 'resumed' }
  | { readonly type: 'whistled'; readonly department: string; readonly grounds?: WhistleGrounds }
  | ({ readonly type: 'whistle-checked-in' } & ToldLater)
  | ({ readonly type: 'whistle-handling' } & ToldLater)
  /** One side's word on the other: the whistler's on the department, or the department's on the whistle. */
  | ({ readonly type: 'whistle-judged'; readonly of: 'department' | 'whistle'; readonly good: boolean } & ToldLater)
  | ({ readonly type: 'whistle-cleared' } & ToldLater)
  | ({ readonly type: 'whistle-returned' } & ToldLater)
  | { readonly type: 'finished'; readonly photos: number; readonly vouched: boolean }
  | { readonly type: 'followup-asked' }
  | { readonly type: 'confirmed'; readonly satisfied: boolean | null }
  | { readonly type: 'disputed'; readonly satisfied: boolean | null }
  | { readonly type: 'rated'; readonly satisfied: boolean }
  | { readonly type: 'closed-unanswered' }
  | { readonly type: 'reopened' }
  | { readonly type: 'explained' }
  | { readonly type: 'voided' }
  | { readonly type: 'merged'; readonly into: number }
  | { readonly type: 'absorbed'; readonly number: number; readonly people: readonly PersonId[] }
  | { readonly type: 'unmerged'; readonly restore: IssueCodes }
  | { readonly type: 'released'; readonly number: number; readonly people: readonly PersonId[] }
  | { readonly type: 'split'; readonly into: number }
  /** `toldAlone`: to the bot alone; left out where it was in a group. */
  | { readonly type: 'supported'; readonly person: PersonId; readonly toldAlone?: true }
  | Reclassified
  | { readonly type: 'undone'; readonly undid: string; readonly restore: IssueCodes };

/** `by` null: the bot, of itself. */
export type IssueEvent = Happening & { readonly by: PersonId | null; readonly at: Instant; readonly words?: Words };
export type IssueEventType = IssueEvent['type'];
export type EventOf<Type extends IssueEventType> = Extract<IssueEvent, { readonly type: Type }>;
