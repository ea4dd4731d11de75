/** What can be asked of an issue, and by whom. */

import type { Instant } from '../../kernel/instant';
import type { Reclassified, Words } from './event';
import type { PersonId } from './issue';
import type { MajorClass, Party } from './vocabulary';
import type { WhistleGrounds } from './whistle';

/** Who asks: `person` null is the bot itself. What a role may at all is the command's `allow`; here only what depends on the issue. */
export type Actor = { readonly person: PersonId | null; readonly party: Party | null; readonly convenor: boolean };

/** `happenedAt`: where it is told later than it happened. */
export type WhistleCommand =
  | { readonly type: 'whistle'; readonly department: string; readonly grounds?: WhistleGrounds; readonly note: string }
  | {
      readonly type: 'check-in-whistle' | 'handle-whistle' | 'clear-whistle' | 'return-whistle';
      readonly note: string;
      readonly happenedAt?: Instant;
    }
  | {
      readonly type: 'judge-whistle';
      readonly of: 'department' | 'whistle';
      readonly good: boolean;
      readonly note: string;
      readonly happenedAt?: Instant;
    };

export type IssueCommand = { readonly actor: Actor; readonly at: Instant } & (
  | { readonly type: 'dispatch'; readonly to: Party; readonly handler: PersonId | null }
  | { readonly type: 'receive' }
  | { readonly type: 'set-due'; readonly dueAt: Instant; readonly note: string }
  | { readonly type: 'hand-back'; readonly note: string }
  | { readonly type: 'progress'; readonly note: string; readonly points?: readonly string[] }
  | { readonly type: 'check'; readonly points: readonly string[] }
  | { readonly type: 'pause'; readonly until: Instant; readonly note: string }
  | { readonly type: 'resume' }
  | WhistleCommand
  | { readonly type: 'finish'; readonly note: string; readonly photos: number; readonly points?: readonly string[] }
  | { readonly type: 'ask-followup' }
  | {
      readonly type: 'follow-up';
      readonly solved: boolean | null;
      readonly satisfied: boolean | null;
      readonly note?: string;
      readonly onBehalf: boolean;
    }
  | { readonly type: 'close-unanswered' }
  | { readonly type: 'reopen'; readonly note: string }
  | { readonly type: 'explain'; readonly note: string }
  | { readonly type: 'void'; readonly note: string }
  | { readonly type: 'merge'; readonly into: number }
  | { readonly type: 'absorb'; readonly number: number; readonly people: readonly PersonId[] }
  | { readonly type: 'unmerge' }
  | { readonly type: 'release'; readonly number: number; readonly people: readonly PersonId[] }
  | { readonly type: 'split'; readonly into: number }
  | { readonly type: 'support'; readonly note: string; readonly toldAlone?: boolean }
  | {
      readonly type: 'reclassify';
      readonly change: Omit<Reclassified, 'type'> & { readonly majorClass?: MajorClass | null };
      readonly words?: Words;
    }
  | { readonly type: 'undo' }
);
