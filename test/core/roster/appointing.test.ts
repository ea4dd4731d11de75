/** What a convenor's word gives and takes, and what only the operator grants. */

import { describe, expect, test } from 'vitest';
import { decideAppointing, decideDismissal, type Post } from '../../../src/core/roster/appointing';
import type { Role } from '../../../src/core/roster/role';

const wang = { id: 1, name: '王强' };
const post = (role: Role, person = 1, confirmed = true): Post => ({ id: 10 * person + role.length, person, role, confirmed });
const why = (result: ReturnType<typeof decideDismissal> | ReturnType<typeof decideAppointing>): string =>
  result.ok ? 'done' : result.refusal.kind;

describe('giving', () => {
  test('every post of the compound; never the secretary’s or enforcement’s', () => {
    for (const role of ['convenor', 'grid-lead', 'property-manager', 'committee-chair', 'building-lead', 'volunteer'] as const)
      expect(why(decideAppointing(wang, role, []))).toBe('done');
    for (const role of ['secretary', 'enforcement'] as const) expect(why(decideAppointing(wang, role, []))).toBe('operator-only');
  });

  test('one that is held and confirmed is refused, one that waits for its answer is asked for again', () => {
    expect(why(decideAppointing(wang, 'steward', [post('steward')]))).toBe('holds-already');
    expect(why(decideAppointing(wang, 'steward', [post('steward', 1, false)]))).toBe('done');
    expect(why(decideAppointing(wang, 'steward', [post('steward', 2)]))).toBe('done');
  });
});

describe('taking', () => {
  test('the one that is named, or the only one', () => {
    expect(why(decideDismissal(wang, 'steward', [post('steward'), post('repair')]))).toBe('done');
    expect(why(decideDismissal(wang, null, [post('steward')]))).toBe('done');
    expect(why(decideDismissal(wang, null, [post('steward'), post('repair')]))).toBe('which-role');
    expect(why(decideDismissal(wang, 'repair', [post('steward')]))).toBe('does-not-hold');
    expect(why(decideDismissal(wang, null, [post('steward', 2)]))).toBe('does-not-hold');
  });

  test('not what the operator granted, and not the last convenor', () => {
    expect(why(decideDismissal(wang, 'enforcement', [post('enforcement')]))).toBe('operator-only');
    expect(why(decideDismissal(wang, null, [post('enforcement'), post('steward')]))).toBe('done');
    expect(why(decideDismissal(wang, 'convenor', [post('convenor')]))).toBe('last-convenor');
    expect(why(decideDismissal(wang, 'convenor', [post('convenor'), post('convenor', 2)]))).toBe('done');
  });
});
