/** Whom a meeting asks where people are on leave at its hour. */

import { describe, expect, test } from 'vitest';
import { askedToMeeting } from '../../../src/core/meeting/asked';
import type { Officer } from '../../../src/core/roster/officer';
import type { Role } from '../../../src/core/roster/role';
import { partyOf } from '../../../src/core/roster/role';
import { done, evening, planned, setAt } from './given';

const officer = (id: number, role: Role): Officer => ({
  ...{ id, name: `${role}${id}`, roles: [role], party: partyOf([role]) },
  ...{ away: null, onDuty: false },
});
const officers = [
  officer(1, 'convenor'),
  officer(2, 'grid-lead'),
  officer(3, 'property-manager'),
  officer(4, 'steward'),
  officer(5, 'committee-chair'),
];
const withLeave = (person: number, deputy: number | null = null): readonly Officer[] =>
  officers.map((one) => (one.id === person ? { ...one, away: { until: evening, deputy } } : one));
const asked = (all: readonly Officer[], coming: readonly number[] = []) => {
  const { leads, away } = askedToMeeting(all, coming);
  return { leads: leads.map(({ id }) => id), away: away.map(({ id }) => id) };
};

describe('who is asked', () => {
  test('the leads; of who is on leave then whoever stands in', () => {
    expect(asked(officers)).toEqual({ leads: [2, 3, 5], away: [] });
    expect(asked(withLeave(3))).toEqual({ leads: [2, 4, 5], away: [3] });
  });

  test('nobody of a party that has nobody else', () => {
    expect(asked(withLeave(5))).toEqual({ leads: [2, 3], away: [5] });
  });

  test('the convenor’s leave counts, that of somebody nobody asks does not', () => {
    expect(asked(withLeave(1, 2)).away).toEqual([1]);
    expect(asked(withLeave(4)).away).toEqual([]);
  });

  test('who says that they come all the same is there', () => {
    expect(asked(withLeave(3), [3])).toEqual({ leads: [2, 3, 5], away: [] });
  });
});

test('going on leave takes back that they come, and nothing else', () => {
  const coming = [1, 2].reduce((meeting, person) => done(meeting, setAt, { type: 'accept', person }), planned());
  expect(done(coming, setAt, { type: 'withdraw', person: 1 })).toMatchObject({ coming: [2], excused: [] });
  expect(done(coming, setAt, { type: 'withdraw', person: 9 })).toBe(coming);
});
