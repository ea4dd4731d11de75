/** The demonstration's people: a roster that parses and holds whoever a work group needs, and nobody who speaks without being in it. */

import { describe, expect, test } from 'vitest';
import { rosterFile } from '../../src/app/roster-file';
import { partyOf, type Role } from '../../src/core/roster/role';
import { history } from '../../src/demonstration/history';
import { demonstrationRoster, membersOf } from '../../src/demonstration/roster';

const { compounds, community } = demonstrationRoster;

test('the roster is one that could be put into force', () => {
  expect(rosterFile.parse(demonstrationRoster)).toEqual(demonstrationRoster);
});

test('nobody shares a name, since people go by their names', () => {
  const names = [...compounds.flatMap(({ people }) => people), ...(community?.people ?? [])].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(compounds)('$name', ({ room, people }) => {
  const holding = (...roles: readonly Role[]) => people.filter((person) => person.roles.some((role) => roles.includes(role)));

  test('has three parties with a lead and a deputy each, and a convenor', () => {
    for (const party of ['grid', 'property', 'committee'] as const) {
      expect(people.filter(({ roles }) => partyOf(roles) === party).length, party).toBeGreaterThanOrEqual(2);
    }
    expect(holding('convenor')).toHaveLength(1);
    expect(holding('grid-lead', 'property-manager', 'committee-chair')).toHaveLength(3);
  });

  test('has building leads, a party member, and six residents or more', () => {
    expect(holding('building-lead').length).toBeGreaterThan(0);
    expect(holding('party-member').length).toBeGreaterThan(0);
    expect(holding('resident').length).toBeGreaterThanOrEqual(6);
  });

  test('has the secretary in its room', () => {
    const [secretary] = community?.people ?? [];
    expect(secretary?.roles).toEqual(['secretary']);
    expect(membersOf(room)).toContain(secretary?.name);
  });
});

test('whoever speaks in a room is in it, and whoever speaks to the bot alone is in one', () => {
  const everybody = compounds.flatMap(({ room }) => membersOf(room));
  const strangers = history.filter(({ room, from }) => !(room === null ? everybody : membersOf(room)).includes(from));
  expect(strangers).toEqual([]);
});

test('the history runs over weeks, in order, and ends before the day on which it is opened', () => {
  for (const { daysAgo, time, text } of history) {
    expect(daysAgo, text).toBeGreaterThanOrEqual(1);
    expect(time, text).toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
  }
  const order = history.map(({ daysAgo, time }) => (100 - daysAgo) * 10_000 + Number(time.replace(':', '')));
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(history[0]?.daysAgo).toBeGreaterThanOrEqual(21);
});
