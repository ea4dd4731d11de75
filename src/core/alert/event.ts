/** What can happen to an alert; its row folds out of these. What people write in a 复盘 stands apart in `words` (docs/adr/0007). */

import type { Instant } from '../../kernel/instant';
import type { Words } from '../issue/event';
import type { PersonId } from '../issue/issue';
import type { Party } from '../issue/vocabulary';
import type { AlertStep } from '../manners/manners';
import type { AlertEnding, DebriefQuestion } from './alert';

type Happening =
  | { readonly type: 'raised'; readonly parties: readonly Party[]; readonly told: readonly PersonId[] }
  | { readonly type: 'acknowledged'; readonly party: Party; readonly by: PersonId }
  /** The strip was shown to the group. */
  | { readonly type: 'shown' }
  /** Nobody had answered for too long: so many more were told. */
  | { readonly type: 'stepped'; readonly step: AlertStep; readonly told: readonly PersonId[] }
  /** Somebody leads from now on (接手). */
  | { readonly type: 'led'; readonly by: PersonId }
  | { readonly type: 'ended'; readonly ending: AlertEnding }
  /** `question`: whose answer it is; left out where it was written of one's own accord. */
  | { readonly type: 'debriefed'; readonly question?: DebriefQuestion }
  | { readonly type: 'debrief-skipped'; readonly question: DebriefQuestion };

/** `by` null: the bot, of itself. */
export type AlertEvent = { readonly by: PersonId | null; readonly at: Instant; readonly words?: Words } & Happening;
