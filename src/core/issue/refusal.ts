/** Why an issue did not change. Each kind has its own sentence in wording/refusals.ts, or the build fails. */

import type { IssueState } from './issue';
import type { Party } from './vocabulary';

export type Refusal =
  | { readonly kind: 'no-such-issue'; readonly issue: number }
  | { readonly kind: 'not-in-this-state'; readonly issue: number; readonly state: IssueState; readonly mergedInto: number | null }
  | { readonly kind: 'owned-by-another'; readonly issue: number; readonly owner: Party }
  | { readonly kind: 'owned-by-nobody'; readonly issue: number }
  | { readonly kind: 'convenor-decides'; readonly issue: number }
  | { readonly kind: 'received-already'; readonly issue: number }
  | { readonly kind: 'handed-back-twice'; readonly issue: number }
  | { readonly kind: 'already-sent-there'; readonly issue: number; readonly owner: Party }
  | { readonly kind: 'date-passed'; readonly issue: number }
  | { readonly kind: 'needs-photo'; readonly issue: number }
  | { readonly kind: 'not-yours'; readonly issue: number }
  | { readonly kind: 'closed-already'; readonly issue: number }
  | { readonly kind: 'reopen-too-late'; readonly issue: number }
  | { readonly kind: 'itself'; readonly issue: number }
  | { readonly kind: 'already-with-us'; readonly issue: number }
  | { readonly kind: 'no-whistle'; readonly issue: number }
  | { readonly kind: 'checked-in-already'; readonly issue: number; readonly department: string }
  | { readonly kind: 'whistle-time'; readonly issue: number }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'undo-too-late'; readonly issue: number }
  | { readonly kind: 'changed-since'; readonly issue: number }
  | { readonly kind: 'nothing-changes'; readonly issue: number };
