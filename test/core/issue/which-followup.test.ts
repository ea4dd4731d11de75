/** An answer to a follow-up lands in the case that it is about, or nowhere. */

import { describe, expect, test } from 'vitest';
import { type FollowUpSaid, type WaitsFor, whichFollowUp } from '../../../src/core/issue/which-followup';

const nothing: WaitsFor = { asked: [], waiting: [], closed: [] };
const solvedAsked = (...numbers: readonly number[]) => numbers.map((number) => ({ number, about: 'solved' as const }));
const said = (about: Partial<FollowUpSaid>): FollowUpSaid => ({ named: [], solved: null, satisfied: null, bare: null, ...about });
const one = (number: number, solved: boolean | null, satisfied: boolean | null = null) => ({ kind: 'one', number, solved, satisfied });

describe('1 and 2', () => {
  test('answer the one question that is open', () => {
    expect(whichFollowUp(said({ bare: 1 }), { ...nothing, asked: solvedAsked(12) })).toEqual(one(12, true));
    expect(whichFollowUp(said({ bare: 2 }), { ...nothing, asked: solvedAsked(12) })).toEqual(one(12, false));
  });
  test('of two open questions none is guessed', () => {
    expect(whichFollowUp(said({ bare: 1 }), { ...nothing, asked: solvedAsked(13, 12) })).toEqual({ kind: 'several', numbers: [13, 12] });
    expect(whichFollowUp(said({ bare: 1, named: [12] }), { ...nothing, asked: solvedAsked(13, 12) })).toEqual(one(12, true));
  });
  test('answer 满意吗 where that was asked last', () => {
    const asked = [{ number: 12, about: 'satisfied' as const }, ...solvedAsked(13)];
    expect(whichFollowUp(said({ bare: 2 }), { ...nothing, asked })).toEqual(one(12, null, false));
    expect(whichFollowUp(said({ bare: 2, named: [13] }), { ...nothing, asked })).toEqual(one(13, false));
  });
  test('answer nothing that was not asked', () => {
    expect(whichFollowUp(said({ bare: 1 }), { ...nothing, waiting: [12], closed: [11] })).toEqual({ kind: 'none' });
  });
});

describe('words', () => {
  test('are for what was asked first, then for what waits, then for what was closed', () => {
    const all: WaitsFor = { asked: solvedAsked(12), waiting: [13], closed: [9] };
    expect(whichFollowUp(said({ solved: false }), all)).toEqual(one(12, false));
    expect(whichFollowUp(said({ solved: false }), { ...all, asked: [] })).toEqual(one(13, false));
    expect(whichFollowUp(said({ solved: false }), { ...nothing, closed: [9] })).toEqual(one(9, false));
    expect(whichFollowUp(said({ solved: false }), { ...nothing, closed: [9, 8] })).toEqual({ kind: 'several', numbers: [9, 8] });
  });
  test('满意 alone is for what was asked whether it pleased', () => {
    const asked = [...solvedAsked(13), { number: 12, about: 'satisfied' as const }];
    expect(whichFollowUp(said({ satisfied: true }), { ...nothing, asked })).toEqual(one(12, null, true));
    expect(whichFollowUp(said({ satisfied: true }), { ...nothing, asked: solvedAsked(13) })).toEqual(one(13, null, true));
  });
  test('a number or a quotation decides; a number that is not theirs is no answer', () => {
    const all: WaitsFor = { asked: solvedAsked(13, 12), waiting: [], closed: [9] };
    expect(whichFollowUp(said({ solved: true, named: [12] }), all)).toEqual(one(12, true));
    expect(whichFollowUp(said({ solved: false, named: [9] }), all)).toEqual(one(9, false));
    expect(whichFollowUp(said({ solved: true, named: [77] }), all)).toEqual({ kind: 'none' });
    // One message of the bot asked about both.
    expect(whichFollowUp(said({ solved: true, named: [12, 13] }), all)).toEqual({ kind: 'several', numbers: [13, 12] });
  });
});
