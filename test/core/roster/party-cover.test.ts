/** Which Party organisation each side should have, and who stands on both sides. */

import { describe, expect, test } from 'vitest';
import { type Cover, holdersAcross, rosterGaps } from '../../../src/core/roster/party-cover';
import type { Role } from '../../../src/core/roster/role';

const people = (...roles: Role[]) => roles.map((role, id) => ({ id, roles: [role] }));
const full = people('convenor', 'secretary', 'grid-lead', 'steward', 'committee-member');
const covered: readonly Cover[] = [
  { side: 'compound', form: 'group' },
  { side: 'property', form: 'organisation' },
  { side: 'committee', form: 'advisor' },
];
const sides = (...gaps: Parameters<typeof rosterGaps>): readonly string[] =>
  rosterGaps(...gaps).map((gap) =>
    gap.kind === 'no-cover' ? `${gap.side} ${gap.wanted[0]}` : gap.kind === 'party-empty' ? gap.party : gap.kind,
  );

describe('gaps', () => {
  test('none', () => expect(sides(full, covered, 1)).toEqual([]));

  test('nobody and nothing', () =>
    expect(sides([], [], 0)).toEqual([
      'no-convenor',
      'no-secretary',
      'grid',
      'property',
      'committee',
      'compound group',
      'property group',
      'committee group',
    ]));

  test('a compound larger than its grids has a branch; a group is not enough', () => {
    expect(sides(full, covered, 2)).toEqual(['compound branch']);
    expect(sides(full, [...covered, { side: 'compound', form: 'branch' }], 2)).toEqual([]);
    expect(sides(full, [{ side: 'compound', form: 'branch' }, ...covered.slice(1)], 1)).toEqual([]);
  });

  test('an advisor serves where no group can be formed yet, by post or by note', () => {
    expect(sides([...full, { id: 9, roles: ['party-advisor'] }], covered.slice(1), 1)).toEqual([]);
    expect(sides([...full, { id: 9, roles: ['party-advisor'] }], covered.slice(1), 2)).toEqual(['compound branch']);
  });
});

test('posts on both sides: the grid and the community count as one', () => {
  const officers = [
    { id: 1, roles: ['convenor', 'grid-lead'] },
    { id: 2, roles: ['convenor', 'committee-member'] },
    { id: 3, roles: ['property-manager', 'steward'] },
    { id: 4, roles: ['steward', 'committee-chair'] },
    { id: 5, roles: ['volunteer', 'committee-chair'] },
  ] as const;
  expect(holdersAcross(officers).map(({ id }) => id)).toEqual([2, 4]);
});
