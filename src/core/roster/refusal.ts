/** Why somebody is not given a post, or a room not bound: data; the sentences stand in wording/roster-refusals.ts. */

import type { Instant } from '../../kernel/instant';
import type { CodePurpose } from './code-purpose';
import type { Role } from './role';

export type RosterRefusal =
  /** `left`: how many tries remain before the place is locked. */
  | { readonly kind: 'wrong-code'; readonly left: number }
  | { readonly kind: 'codes-locked'; readonly until: Instant; readonly at: Instant }
  | { readonly kind: 'code-used' }
  | { readonly kind: 'code-expired' }
  | { readonly kind: 'code-for-other'; readonly purpose: CodePurpose }
  | { readonly kind: 'needs-group' }
  | { readonly kind: 'say-it-alone' }
  | { readonly kind: 'other-community'; readonly community: string }
  | { readonly kind: 'room-is-anothers'; readonly compound: string }
  | { readonly kind: 'room-is-its-already'; readonly compound: string }
  | { readonly kind: 'holds-posts'; readonly name: string }
  | { readonly kind: 'unclaimed-room' }
  | { readonly kind: 'has-a-group'; readonly compound: string }
  | { readonly kind: 'has-numbers'; readonly compound: string }
  | { readonly kind: 'operator-only'; readonly role: Role }
  | { readonly kind: 'no-such-role'; readonly typed: string }
  | { readonly kind: 'nobody-called'; readonly typed: string }
  | { readonly kind: 'several-called'; readonly typed: string }
  | { readonly kind: 'holds-already'; readonly name: string; readonly role: Role }
  | { readonly kind: 'does-not-hold'; readonly name: string; readonly role: Role | null }
  | { readonly kind: 'which-role'; readonly name: string; readonly roles: readonly Role[] }
  | { readonly kind: 'last-convenor'; readonly name: string };
