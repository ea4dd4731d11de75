/** Who answers for a party, and who convenes. */

import type { Party } from '../issue/vocabulary';
import { isConvenor, rolesOf, type Speaker } from './role';

/** The first in the party's order of roles; null where the party has nobody. */
export const leadOf = (officers: readonly Speaker[], party: Party): Speaker | null => ofParty(officers, party)[0] ?? null;

/** The next one behind the lead; null where there is no second. */
export const deputyOf = (officers: readonly Speaker[], party: Party): Speaker | null => ofParty(officers, party)[1] ?? null;

/** The convenor, the secretary, or the lead of a party. */
export const isInCharge = (officers: readonly Speaker[], speaker: Speaker): boolean =>
  isConvenor(speaker) || (speaker.party !== null && leadOf(officers, speaker.party)?.id === speaker.id);

/** In the party's order of roles; of two with the same role the first on the roster. */
const ofParty = (officers: readonly Speaker[], party: Party): readonly Speaker[] => [
  ...new Set(rolesOf(party).flatMap((role) => officers.filter((officer) => officer.roles.includes(role)))),
];

export const convenorOf = (officers: readonly Speaker[]): Speaker | null =>
  officers.find(({ roles }) => roles.includes('convenor')) ?? null;
export const secretaryOf = (officers: readonly Speaker[]): Speaker | null =>
  officers.find(({ roles }) => roles.includes('secretary')) ?? null;
