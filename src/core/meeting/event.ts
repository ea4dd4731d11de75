/** What can happen to a meeting. People's own words (a reason, an excuse) stand apart in `words` (docs/adr/0007). */

import type { CivilDay } from '../../kernel/civil';
import type { Instant } from '../../kernel/instant';
import type { Words } from '../issue/event';
import type { PersonId } from '../issue/issue';
import type { Party } from '../issue/vocabulary';
import type { MeetingKind } from './meeting';

type Happening =
  | { readonly type: 'called'; readonly kind: MeetingKind; readonly to: Instant; readonly ruleDay: CivilDay | null }
  | { readonly type: 'moved'; readonly to: Instant; readonly ruleDay: CivilDay | null }
  /** Topics were asked for. */
  | { readonly type: 'agenda-opened' }
  | { readonly type: 'noticed' }
  | { readonly type: 'accepted'; readonly person: PersonId }
  | { readonly type: 'excused'; readonly person: PersonId }
  /** Had said that they come, and goes on leave: who is on leave is excused as long as they are. */
  | { readonly type: 'withdrew'; readonly person: PersonId }
  | { readonly type: 'signed-in'; readonly person: PersonId; readonly party: Party | null }
  | { readonly type: 'resolved'; readonly issue: number; readonly joint: boolean }
  | { readonly type: 'closed' }
  /** Nobody signed in and nobody closed it. */
  | { readonly type: 'lapsed' }
  | { readonly type: 'cancelled' };

/** `by` null: the bot, of itself. */
export type MeetingEvent = { readonly by: PersonId | null; readonly at: Instant; readonly words?: Words } & Happening;
