/** Who answers for a party, who convenes, and whose turn it is, as people come and go. */

import { describe, expect, test } from 'vitest';
import { callableOf, convenorOf, deputyOf, isInCharge, leadOf, onDutyOf, secretaryOf, whoseTurn } from '../../../src/core/roster/in-charge';
import { type Officer, withHere, without } from '../../../src/core/roster/officer';
import { partyOf, type Role } from '../../../src/core/roster/role';
import { instant } from '../../../src/kernel/instant';

const officer = (id: number, ...roles: Role[]): Officer => ({
  ...{ id, name: `人${id}`, roles, party: partyOf(roles) },
  ...{ away: null, onDuty: false },
});
const [secretary, convenor, repair, steward, manager, member] = [
  officer(1, 'secretary'),
  officer(2, 'convenor', 'party-member'),
  officer(3, 'repair'),
  officer(4, 'steward'),
  officer(5, 'property-manager'),
  officer(6, 'committee-member'),
];
const officers = [secretary, convenor, repair, steward, manager, member];
const until = instant('2026-11-27T00:00:00+08:00');
const away = (all: readonly Officer[], person: Officer, deputy: Officer | null = null) =>
  without(all, person.id, { until, deputy: deputy?.id ?? null });
const onDuty = (all: readonly Officer[], person: Officer) => all.map((one) => (one.id === person.id ? { ...one, onDuty: true } : one));
const ids = (people: readonly Officer[]): readonly number[] => people.map(({ id }) => id);

describe('with everybody there', () => {
  test('the lead of a party holds the first of its roles that somebody holds, in whatever order they stand', () => {
    expect(leadOf(officers, 'property')).toBe(manager);
    expect(deputyOf(officers, 'property')).toBe(steward);
    expect(leadOf([repair, steward], 'property')).toBe(steward);
    expect(leadOf(officers, 'committee')).toBe(member);
  });

  test('a party without anybody has none', () => {
    expect(leadOf(officers, 'grid')).toBe(null);
    expect(leadOf([], 'property')).toBe(null);
    expect(deputyOf(officers, 'committee')).toBe(null);
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
});

describe('somebody is on leave', () => {
  test('the deputy whom they named stands in, else the next in line', () => {
    expect(leadOf(away(officers, manager, repair), 'property')?.id).toBe(repair.id);
    expect(leadOf(away(officers, manager), 'property')?.id).toBe(steward.id);
    expect(deputyOf(away(officers, manager), 'property')?.id).toBe(repair.id);
  });

  test('a deputy who is away passes it on, and two who name each other hold nobody up', () => {
    expect(leadOf(away(away(officers, manager, steward), steward, repair), 'property')?.id).toBe(repair.id);
    expect(leadOf(away(away(officers, manager, steward), steward, manager), 'property')?.id).toBe(repair.id);
  });

  test('where nobody is there, those who are away are better than nobody', () => {
    expect(leadOf(away(officers, member), 'committee')?.id).toBe(member.id);
    expect(convenorOf(away(officers, convenor))?.id).toBe(convenor.id);
  });

  test('for the convenor whoever was named, or another one', () => {
    expect(convenorOf(away(officers, convenor, secretary))?.id).toBe(secretary.id);
    expect(convenorOf(away([...officers, officer(9, 'convenor')], convenor))?.id).toBe(9);
  });

  test('nobody loses by it what they may; who stands in may it too', () => {
    const left = away(officers, manager, repair);
    expect(isInCharge(left, manager)).toBe(true);
    expect(isInCharge(left, repair)).toBe(true);
    expect(isInCharge(left, steward)).toBe(false);
    expect(isInCharge(officers, repair)).toBe(false);
    expect(isInCharge(away(officers, convenor), convenor)).toBe(true);
    expect(isInCharge(officers, { ...steward, standsIn: true })).toBe(true);
  });

  test('who speaks is there, whatever was entered', () => {
    expect(leadOf(withHere(away(officers, manager), manager.id), 'property')?.id).toBe(manager.id);
  });
});

describe('somebody is on duty', () => {
  const shift = onDuty(officers, repair);

  test('they are called first, then the lead and those behind', () => {
    expect(onDutyOf(shift, 'property')?.id).toBe(repair.id);
    expect(ids(callableOf(shift, 'property'))).toEqual([repair.id, manager.id, steward.id]);
    expect(ids(callableOf(officers, 'property'))).toEqual([manager.id, steward.id, repair.id]);
    expect(leadOf(shift, 'property')?.id).toBe(manager.id);
  });

  test('of two on duty the first on the roster, and the other before the lead', () => {
    expect(ids(callableOf(onDuty(shift, steward), 'property'))).toEqual([repair.id, steward.id, manager.id]);
  });

  test('not while they are on leave, and not for another party', () => {
    expect(onDutyOf(away(shift, repair), 'property')).toBe(null);
    expect(onDutyOf(shift, 'committee')).toBe(null);
  });
});

describe('whose turn it is', () => {
  const issue = { owner: 'property', handler: null, state: 'awaiting-receipt' } as const;
  const inHand = { owner: 'property', handler: steward.id, state: 'in-hand' } as const;
  const turn = (all: readonly Officer[], of: Parameters<typeof whoseTurn>[1]) => whoseTurn(all, of)?.id ?? null;

  test('of what waits for its receipt: whoever is on duty, else the lead', () => {
    expect(turn(officers, issue)).toBe(manager.id);
    expect(turn(onDuty(officers, repair), issue)).toBe(repair.id);
    expect(turn(away(onDuty(officers, repair), repair), issue)).toBe(manager.id);
  });

  test('of what somebody has in hand or was named for: theirs, on duty or not', () => {
    expect(turn(onDuty(officers, repair), inHand)).toBe(steward.id);
    expect(turn(onDuty(officers, repair), { ...issue, handler: steward.id })).toBe(steward.id);
  });

  test('an absent one is stepped over: whom they named, else the lead', () => {
    expect(turn(away(officers, steward, repair), inHand)).toBe(repair.id);
    expect(turn(away(officers, steward), inHand)).toBe(manager.id);
  });

  test('somebody who holds no post any more hands it to the lead', () => {
    expect(turn(officers, { ...inHand, handler: 99 })).toBe(manager.id);
  });

  test('of what nobody owns it is nobody’s', () => {
    expect(turn(officers, { ...issue, owner: null })).toBe(null);
    expect(turn(officers, { ...issue, owner: 'grid' })).toBe(null);
  });
});
