/** The roles people hold, the party each belongs to, and what a role may do (DOMAIN §1). */

import type { Party } from '../issue/vocabulary';

export const roles = [
  'secretary',
  'convenor',
  'grid-lead',
  'grid-full-time',
  'grid-part-time',
  'grid-advisor',
  'enforcement',
  'party-member',
  'volunteer',
  'property-manager',
  'steward',
  'repair',
  'committee-chair',
  'committee-member',
  'building-lead',
  'party-advisor',
  'resident',
] as const;
export type Role = (typeof roles)[number];

const partyRoles: Readonly<Record<Party, readonly Role[]>> = {
  grid: ['grid-lead', 'grid-full-time', 'grid-part-time', 'grid-advisor'],
  property: ['property-manager', 'steward', 'repair'],
  committee: ['committee-chair', 'committee-member'],
};

/** The lead of a party is the first of its roles that somebody holds; the next one is the deputy. */
export const rolesOf = (party: Party): readonly Role[] => partyRoles[party];

export const partyOf = (held: readonly Role[]): Party | null =>
  (Object.keys(partyRoles) as Party[]).find((party) => partyRoles[party].some((role) => held.includes(role))) ?? null;

/** Who speaks, as seen from one compound. */
export type Speaker = {
  readonly id: number;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly party: Party | null;
  /** Named by a convenor on leave to stand in for them (请假, 由…代). */
  readonly standsIn?: true;
};

const holds = (speaker: Speaker, ...wanted: readonly Role[]): boolean => speaker.roles.some((role) => wanted.includes(role));

/** The convenor may all in the compound, and so may the secretary of its community, and who stands in for the convenor. */
export const isConvenor = (speaker: Speaker): boolean => holds(speaker, 'convenor', 'secretary') || speaker.standsIn === true;
/** Posts are given and taken by those who hold one themselves, not by who stands in. */
export const mayAppoint = (speaker: Speaker): boolean => holds(speaker, 'convenor', 'secretary');
export const isOfParty = (speaker: Speaker): boolean => speaker.party !== null || isConvenor(speaker);
export const mayDispatch = (speaker: Speaker): boolean => speaker.party === 'grid' || isConvenor(speaker);
export const mayFollowUp = (speaker: Speaker): boolean => mayDispatch(speaker) || holds(speaker, 'building-lead');
/** Whoever types for residents as part of the work: the report is 代报, and the follow-up asks them to ring up. */
export const relaysReports = (speaker: Speaker): boolean => isOfParty(speaker) || holds(speaker, 'building-lead', 'party-advisor');
export const anybody = (_speaker: Speaker): boolean => true;
