/** What leave and duty may be entered, and why not. */

import { describe, expect, test } from 'vitest';
import { type Duty, decideCancelling, decideDuty } from '../../../src/core/roster/duty';
import { decideLeave, type Leave, type LeaveAsked, standInFor } from '../../../src/core/roster/leave';
import type { Officer } from '../../../src/core/roster/officer';
import { partyOf, type Role } from '../../../src/core/roster/role';
import type { Span } from '../../../src/core/roster/span';
import { days, instant, later } from '../../../src/kernel/instant';

const officer = (id: number, ...roles: Role[]): Officer => ({
  ...{ id, name: `人${id}`, roles, party: partyOf(roles) },
  ...{ away: null, onDuty: false },
});
const manager = officer(1, 'property-manager');
const steward = officer(2, 'steward');
const chair = officer(3, 'committee-chair');
const convenor = officer(4, 'convenor');
const gridLead = officer(5, 'grid-lead');
const secretary = officer(8, 'secretary');
const second = officer(9, 'secretary');
const officers = [manager, steward, chair, convenor, gridLead];
const at = instant('2026-11-24T10:00:00+08:00');
const span = (from: number, until: number): Span => ({ from: later(at, days(from)), until: later(at, days(until)) });

const asking = (about: Partial<LeaveAsked>, leaves: readonly Leave[] = []): string => {
  const asked = { by: manager, person: manager, deputy: null, span: span(0, 3), at, ...about };
  const decision = decideLeave(asked, officers, leaves);
  return decision.ok ? 'entered' : decision.refusal.kind;
};
const leaveOf = (person: number, from: number, until: number): Leave => ({ id: 1, person, deputy: null, ...span(from, until) });

describe('leave', () => {
  test.each([
    ['with or without a deputy of the same party', { deputy: steward }, [], 'entered'],
    ['without one', {}, [], 'entered'],
    ['over already', { span: span(-3, 0) }, [], 'leave-past'],
    ['as long as a year', { span: span(0, 365) }, [], 'leave-too-long'],
    ['on top of another', {}, [leaveOf(1, 2, 5)], 'leave-overlaps'],
    ['right behind another', { span: span(3, 5) }, [leaveOf(1, 0, 3)], 'entered'],
    ['by oneself', { deputy: manager }, [], 'deputy-is-oneself'],
    ['by somebody of another party', { deputy: chair }, [], 'deputy-elsewhere'],
    ['by somebody who is away then', { deputy: steward }, [leaveOf(2, 2, 5)], 'deputy-away'],
    ['by somebody who is back then', { deputy: steward }, [leaveOf(2, 3, 5)], 'entered'],
    ['of the only convenor, by nobody', { person: convenor }, [], 'convenor-names-deputy'],
    ['of the convenor, by the grid', { person: convenor, deputy: gridLead }, [], 'entered'],
    ['of the secretary, by nobody or another secretary', { person: secretary, deputy: second }, [], 'entered'],
    ['of the secretary, by the convenor', { person: secretary, deputy: convenor }, [], 'deputy-elsewhere'],
    ['of the convenor, by the property', { person: convenor, deputy: manager }, [], 'deputy-elsewhere'],
  ] as const)('%s', (_name, about, leaves, outcome) => expect(asking(about, leaves)).toBe(outcome));

  test('who stands in: whom they named, else the next in line, else nobody', () => {
    const until = later(at, days(3));
    expect(standInFor(officers, manager, until, null)?.id).toBe(steward.id);
    expect(standInFor([manager, steward, officer(7, 'repair')], manager, until, 7)?.id).toBe(7);
    expect(standInFor(officers, steward, until, null)?.id).toBe(manager.id);
    expect(standInFor(officers, chair, until, null)).toBe(null);
    expect(standInFor(officers, convenor, until, gridLead.id)?.id).toBe(gridLead.id);
  });
});

describe('duty', () => {
  const shift: Duty = { id: 1, party: 'property', person: 1, ...span(1, 3) };
  const entering = (by: Officer, person: Officer, spans: readonly Span[], duties: readonly Duty[] = [], leaves: readonly Leave[] = []) => {
    const decision = decideDuty(by, person, spans, at, { duties, leaves, nameOf: (id) => `人${id}` });
    return decision.ok ? decision.value : decision.refusal.kind;
  };

  test('one’s own party, the convenor for all', () => {
    expect(entering(steward, manager, [span(0, 1)])).toBe('property');
    expect(entering(convenor, chair, [span(0, 1)])).toBe('committee');
    expect(entering(chair, manager, [span(0, 1)])).toBe('other-partys-duty');
    expect(entering(convenor, convenor, [span(0, 1)])).toBe('no-party');
  });

  test('not what is past, what somebody has already, or is away for', () => {
    expect(entering(steward, manager, [span(-2, -1)])).toBe('duty-past');
    expect(entering(steward, steward, [span(0, 1), span(2, 4)], [shift])).toBe('duty-overlaps');
    expect(entering(steward, steward, [span(3, 4)], [shift])).toBe('property');
    expect(entering(convenor, chair, [span(1, 2)], [shift])).toBe('committee');
    expect(entering(steward, manager, [span(4, 5)], [], [leaveOf(1, 3, 6)])).toBe('away-then');
  });

  test('cancelled by person, by day, by both; only what one may', () => {
    const other: Duty = { id: 2, party: 'committee', person: 3, ...span(1, 3) };
    const cancelled = (by: Officer, person: number | null, spans: readonly Span[]) => {
      const decision = decideCancelling(by, person, spans, [shift, other]);
      return decision.ok ? decision.value.map(({ duty }) => duty.id) : decision.refusal.kind;
    };
    expect(cancelled(steward, 1, [])).toEqual([1]);
    expect(cancelled(convenor, null, [span(2, 4)])).toEqual([1, 2]);
    expect(cancelled(steward, null, [span(2, 4)])).toEqual([1]);
    expect(cancelled(steward, 3, [])).toBe('no-such-duty');
    expect(cancelled(steward, 1, [span(5, 6)])).toBe('no-such-duty');
  });

  test('of a longer one the rest stays', () => {
    const week: Duty = { ...shift, ...span(0, 7) };
    const decision = decideCancelling(steward, null, [span(-1, 1), span(3, 4)], [week]);
    expect(decision).toMatchObject({ ok: true, value: [{ off: [span(0, 1), span(3, 4)], left: [span(1, 3), span(4, 7)] }] });
  });
});
