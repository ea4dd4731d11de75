/** Which party a role belongs to, and what it may do. */

import { describe, expect, test } from 'vitest';
import { parties } from '../../../src/core/issue/vocabulary';
import {
  isConvenor,
  isOfParty,
  mayDispatch,
  mayFollowUp,
  partyOf,
  type Role,
  relaysReports,
  roles,
  rolesOf,
  type Speaker,
} from '../../../src/core/roster/role';

const speaker = (...held: Role[]): Speaker => ({ id: 1, name: '某', roles: held, party: partyOf(held) });
const who = (may: (someone: Speaker) => boolean): readonly Role[] => roles.filter((role) => may(speaker(role)));
const grid = ['grid-lead', 'grid-full-time', 'grid-part-time', 'grid-advisor'] as const;
const property = ['property-manager', 'steward', 'repair'] as const;
const committee = ['committee-chair', 'committee-member'] as const;

describe('roles and parties', () => {
  test('the seventeen roles, each with one party or none', () => {
    expect(roles).toHaveLength(17);
    expect(parties.map((party) => rolesOf(party))).toEqual([grid, property, committee]);
    const without = roles.filter((role) => partyOf([role]) === null);
    expect(without).toEqual([
      'secretary',
      'convenor',
      'enforcement',
      'party-member',
      'volunteer',
      'building-lead',
      'party-advisor',
      'resident',
    ]);
  });

  test('somebody with several roles belongs to the party of one of them', () => {
    expect(partyOf(['resident', 'committee-chair'])).toBe('committee');
    expect(partyOf(['party-member', 'convenor'])).toBe(null);
    expect(partyOf(['convenor', 'grid-lead'])).toBe('grid');
    expect(partyOf([])).toBe(null);
  });
});

describe('who may', () => {
  test('all in the compound: convenor and secretary', () => expect(who(isConvenor)).toEqual(['secretary', 'convenor']));
  test('dispatch and whistle: the grid and they', () => expect(who(mayDispatch)).toEqual(['secretary', 'convenor', ...grid]));
  test('work on issues: the three parties and they', () =>
    expect(who(isOfParty)).toEqual(['secretary', 'convenor', ...grid, ...property, ...committee]));
  test('follow up for a resident: those who dispatch, and the building lead', () =>
    expect(who(mayFollowUp)).toEqual(['secretary', 'convenor', ...grid, 'building-lead']));
  test('report for others: whoever does it as part of the work, never a resident', () => {
    expect(who(relaysReports)).toEqual(['secretary', 'convenor', ...grid, ...property, ...committee, 'building-lead', 'party-advisor']);
    expect(relaysReports(speaker('resident'))).toBe(false);
  });
});
