/** The speaker as an actor on issues. */

import type { Actor } from '../core/issue/command';
import { isConvenor, type Speaker } from '../core/roster/role';

export const actorOf = (speaker: Speaker): Actor => ({ person: speaker.id, party: speaker.party, convenor: isConvenor(speaker) });

export const bot: Actor = { person: null, party: null, convenor: false };
