/** Who answers for a party, and who convenes. */

import { expect, test } from 'vitest';
import { convenorOf, leadOf, secretaryOf } from '../../../src/core/roster/in-charge';
import { partyOf, type Role, type Speaker } from '../../../src/core/roster/role';

const officer = (id: number, ...roles: Role[]): Speaker => ({ id, name: `人${id}`, roles, party: partyOf(roles) });
const [secretary, convenor, repair, steward, manager, member] = [
  officer(1, 'secretary'),
  officer(2, 'convenor', 'party-member'),
  officer(3, 'repair'),
  officer(4, 'steward'),
  officer(5, 'property-manager'),
  officer(6, 'committee-member'),
];
const officers = [secretary, convenor, repair, steward, manager, member];

test('the lead of a party holds the first of its roles that somebody holds, in whatever order they stand', () => {
  expect(leadOf(officers, 'property')).toBe(manager);
  expect(leadOf([repair, steward], 'property')).toBe(steward);
  expect(leadOf(officers, 'committee')).toBe(member);
});

test('a party without anybody has none', () => {
  expect(leadOf(officers, 'grid')).toBe(null);
  expect(leadOf([], 'property')).toBe(null);
});

test('of two with the same role the first on the roster', () => {
  expect(leadOf([officer(7, 'steward'), officer(8, 'steward')], 'property')?.id).toBe(7);
});

test('convenor and secretary are found, or missing', () => {
  expect(convenorOf(officers)).toBe(convenor);
  expect(secretaryOf(officers)).toBe(secretary);
  expect(convenorOf([manager])).toBe(null);
  expect(secretaryOf([manager])).toBe(null);
});
