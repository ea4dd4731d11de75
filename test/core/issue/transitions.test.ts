/** The table of transitions against the picture of an issue's life. */

import { describe, expect, test } from 'vitest';
import type { IssueEventType } from '../../../src/core/issue/event';
import { endStates, type IssueState, issueStates, openStates } from '../../../src/core/issue/issue';
import { allows, transitions } from '../../../src/core/issue/transitions';

type Arrow = readonly [from: IssueState, event: IssueEventType, to: IssueState];

const picture: readonly Arrow[] = [
  ['awaiting-dispatch', 'dispatched', 'awaiting-receipt'],
  ['awaiting-receipt', 'received', 'in-hand'],
  ['awaiting-receipt', 'handed-back', 'awaiting-dispatch'],
  ['in-hand', 'paused', 'paused'],
  ['paused', 'resumed', 'in-hand'],
  ['in-hand', 'whistled', 'whistled'],
  ['whistled', 'whistle-returned', 'in-hand'],
  ['whistled', 'whistle-cleared', 'awaiting-followup'],
  ['in-hand', 'finished', 'awaiting-followup'],
  ['awaiting-followup', 'confirmed', 'closed'],
  ['awaiting-followup', 'closed-unanswered', 'closed'],
  ['awaiting-followup', 'disputed', 'in-hand'],
];

/** What the words beside the picture add. */
const besides: readonly Arrow[] = [
  // Who was sent it turns out to be the wrong one, before or after it was taken.
  ['awaiting-receipt', 'dispatched', 'awaiting-receipt'],
  ['in-hand', 'dispatched', 'awaiting-receipt'],
  ['closed', 'reopened', 'in-hand'],
  ['explained', 'reopened', 'in-hand'],
  ['awaiting-receipt', 'explained', 'explained'],
  ['in-hand', 'explained', 'explained'],
  ['paused', 'explained', 'explained'],
  ...openStates.map((state): Arrow => [state, 'voided', 'void']),
  ...openStates.map((state): Arrow => [state, 'merged', 'merged']),
];

const moving = (Object.entries(transitions) as [IssueEventType, { from: readonly IssueState[]; to: string }][]).filter(
  ([, { to }]) => to !== 'same' && to !== 'restored',
);
const spelt = (arrows: readonly (readonly [string, string, string])[]): readonly string[] => arrows.map((arrow) => arrow.join(' ')).sort();

describe('the table of transitions', () => {
  test('has every arrow of the picture, those that its words add, and no other', () => {
    const table = moving.flatMap(([event, { from, to }]) => from.map((state) => [state, event, to] as const));
    expect(spelt(table)).toEqual(spelt([...picture, ...besides]));
  });

  test('begins with 待派 and nothing comes before', () => {
    expect(transitions.registered).toEqual({ from: [], to: 'awaiting-dispatch' });
  });

  test('leads out of every open state to an end, and into every state', () => {
    const reached = new Set<string>(moving.map(([, { to }]) => to));
    expect(issueStates.filter((state) => !reached.has(state))).toEqual([]);
    for (const state of openStates) expect(allows(state, 'voided'), state).toBe(true);
  });

  test('what is at its end takes no work: only reopening, rating, and taking back', () => {
    const mayHappen = (state: IssueState) => (Object.keys(transitions) as IssueEventType[]).filter((event) => allows(state, event)).sort();
    expect(mayHappen('closed')).toEqual(['rated', 'released', 'reopened', 'undone', 'whistle-judged']);
    expect(mayHappen('explained')).toEqual(['released', 'reopened', 'undone']);
    expect(mayHappen('void')).toEqual(['released', 'undone']);
    expect(mayHappen('merged')).toEqual(['released', 'unmerged']);
    expect(endStates).toEqual(['closed', 'explained', 'void', 'merged']);
  });

  test('an issue at any open state can be supported, merged into another, absorb one and be corrected', () => {
    for (const state of openStates) {
      for (const event of ['supported', 'merged', 'absorbed', 'reclassified', 'split'] as const)
        expect(allows(state, event), `${state} ${event}`).toBe(true);
    }
  });
});
