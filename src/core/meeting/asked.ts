/** Whom a meeting asks, and who is on leave at its hour: leave counts as 请假 there, unless they said that they come all the same. */

import type { PersonId } from '../issue/issue';
import { parties } from '../issue/vocabulary';
import { convenorOf, leadOf } from '../roster/in-charge';
import { type Officer, withHere } from '../roster/officer';

/** `leads`: of each party, or who stands in for them then. `away`: those who would be asked, and are on leave then. */
export type AskedToMeeting = { readonly leads: readonly Officer[]; readonly away: readonly Officer[] };

/** @param officers as they are at the hour of the meeting. */
export function askedToMeeting(officers: readonly Officer[], coming: readonly PersonId[]): AskedToMeeting {
  const then = coming.reduce(withHere, officers);
  const everybody = officers.map((officer) => ({ ...officer, away: null }));
  const asked = [convenorOf(everybody), ...parties.map((party) => leadOf(everybody, party))].map((one) => one?.id);
  return {
    leads: parties.flatMap((party) => leadOf(then, party) ?? []).filter(({ away }) => away === null),
    away: then.filter(({ id, away }) => away !== null && asked.includes(id)),
  };
}
