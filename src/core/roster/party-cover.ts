/** Party cover: which Party organisation each side of a compound should have, and who holds posts on both sides (DOMAIN §1). */

import { type Party, parties } from '../issue/vocabulary';
import { partyOf, type Role } from './role';

const coverSides = ['compound', 'property', 'committee'] as const;
export type CoverSide = (typeof coverSides)[number];
/** 党支部, 党小组, 党组织 (a firm's own), 党建指导员. */
export type CoverForm = 'branch' | 'group' | 'organisation' | 'advisor';
export type Cover = { readonly side: CoverSide; readonly form: CoverForm };

export type RosterGap =
  | { readonly kind: 'no-convenor' }
  | { readonly kind: 'no-secretary' }
  | { readonly kind: 'party-empty'; readonly party: Party }
  | { readonly kind: 'no-cover'; readonly side: CoverSide; readonly wanted: readonly CoverForm[] };

type Holder = { readonly id: number; readonly roles: readonly Role[] };

/** @param grids how many the compound lies in; more than one: it is larger than its grids, and has a branch with groups in them. */
export function rosterGaps(officers: readonly Holder[], covers: readonly Cover[], grids: number): readonly RosterGap[] {
  const held = new Set(officers.flatMap(({ roles }) => roles));
  const people: readonly RosterGap[] = [
    ...(held.has('convenor') ? [] : [{ kind: 'no-convenor' } as const]),
    ...(held.has('secretary') ? [] : [{ kind: 'no-secretary' } as const]),
    ...parties
      .filter((party) => !officers.some(({ roles }) => roles.some((role) => partyOf([role]) === party)))
      .map((party) => ({ kind: 'party-empty', party }) as const),
  ];
  const uncovered = coverSides.filter((side) => !isCovered(side, covers, held, grids));
  return [...people, ...uncovered.map((side) => ({ kind: 'no-cover', side, wanted: wanted(side, grids) }) as const)];
}

/** A compound smaller than its grid stands under the grid's branch with a group; an advisor serves where none can be formed yet. */
const wanted = (side: CoverSide, grids: number): readonly CoverForm[] =>
  side !== 'compound' ? ['group', 'organisation', 'advisor'] : grids > 1 ? ['branch'] : ['group', 'advisor'];

function isCovered(side: CoverSide, covers: readonly Cover[], held: ReadonlySet<Role>, grids: number): boolean {
  const forms = wanted(side, grids);
  if (side === 'compound' && forms.includes('advisor') && held.has('party-advisor')) return true;
  // A branch is more than the group that would do.
  return covers.some((cover) => cover.side === side && (forms.includes(cover.form) || cover.form === 'branch'));
}

/** 双向进入、交叉任职: those with posts on more than one side (the grid and the community count as one). */
export function holdersAcross<Person extends Holder>(officers: readonly Person[]): readonly Person[] {
  return officers.filter(({ roles }) => new Set(roles.flatMap((role) => sideOf(role) ?? [])).size > 1);
}

function sideOf(role: Role): 'grid' | 'property' | 'committee' | null {
  return role === 'convenor' || role === 'secretary' ? 'grid' : partyOf([role]);
}
