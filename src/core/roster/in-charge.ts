/** Who answers for a party, who convenes, and whose turn it is: at the moment for which the officers were asked for. */

import type { Issue } from '../issue/issue';
import type { Party } from '../issue/vocabulary';
import type { Officer } from './officer';
import { isConvenor, type Role, rolesOf, type Speaker } from './role';

/** The first in the party's order of roles who is there, or who stands in for them; null where the party has nobody. */
export const leadOf = (officers: readonly Officer[], party: Party): Officer | null => answering(officers, party)[0] ?? null;

/** The next one behind the lead; null where there is no second. */
export const deputyOf = (officers: readonly Officer[], party: Party): Officer | null => answering(officers, party)[1] ?? null;

/** Who is on duty for the party now, the first on the roster; null where nobody is. */
export const onDutyOf = (officers: readonly Officer[], party: Party): Officer | null => allOnDuty(officers, party)[0] ?? null;

const allOnDuty = (officers: readonly Officer[], party: Party): readonly Officer[] =>
  officers.filter((officer) => officer.party === party && officer.onDuty && officer.away === null);

/** Those who can be called for a party, in this order: all who are on duty, the lead, those behind. */
export const callableOf = (officers: readonly Officer[], party: Party): readonly Officer[] => [
  ...new Set([...allOnDuty(officers, party), ...answering(officers, party)]),
];

export const convenorOf = (officers: readonly Officer[]): Officer | null => there(officers, holding(officers, 'convenor'))[0] ?? null;
export const secretaryOf = (officers: readonly Officer[]): Officer | null => there(officers, holding(officers, 'secretary'))[0] ?? null;

/**
 * Whose turn it is with an issue that is somebody's: who has it in hand, or whoever stands in for them; while it waits for its
 * receipt whoever is on duty; else the lead. Null where nobody owns it, or its party has nobody.
 */
export function whoseTurn(
  officers: readonly Officer[],
  { owner, handler, state }: Pick<Issue, 'owner' | 'handler' | 'state'>,
): Officer | null {
  if (owner === null) return null;
  const named = officers.find(({ id }) => id === handler);
  const present = named === undefined ? null : standing(officers, named);
  if (present !== null) return present;
  return (named === undefined && state === 'awaiting-receipt' ? onDutyOf(officers, owner) : null) ?? leadOf(officers, owner);
}

/**
 * The convenor, the secretary, the lead of a party, or who answers in the lead's place. Nobody loses it by being on leave: whoever
 * speaks is there.
 */
export const isInCharge = (officers: readonly Officer[], speaker: Speaker): boolean =>
  isConvenor(speaker) ||
  (speaker.party !== null && [ofParty(officers, speaker.party)[0], leadOf(officers, speaker.party)].some((one) => one?.id === speaker.id));

/** Nobody is there: better those who are away than nobody. */
const answering = (officers: readonly Officer[], party: Party): readonly Officer[] => there(officers, ofParty(officers, party));

function there(officers: readonly Officer[], wanted: readonly Officer[]): readonly Officer[] {
  const present = [...new Set(wanted.flatMap((officer) => standing(officers, officer) ?? []))];
  return present.length > 0 ? present : wanted;
}

/** Themselves, else who was named to stand in, or who stands in for those; null where none of them is there. */
function standing(officers: readonly Officer[], officer: Officer, before: readonly Officer[] = []): Officer | null {
  const { away } = officer;
  if (away === null) return officer;
  const deputy = officers.find(({ id }) => id === away.deputy);
  return deputy === undefined || before.includes(deputy) ? null : standing(officers, deputy, [...before, officer]);
}

const holding = (officers: readonly Officer[], role: Role): readonly Officer[] => officers.filter(({ roles }) => roles.includes(role));

/** In the party's order of roles; of two with the same role the first on the roster. */
const ofParty = (officers: readonly Officer[], party: Party): readonly Officer[] => [
  ...new Set(rolesOf(party).flatMap((role) => holding(officers, role))),
];
