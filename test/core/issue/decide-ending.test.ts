/** How an issue ends and is opened again, and why not. */

import { describe, expect, test } from 'vitest';
import { issueStates } from '../../../src/core/issue/issue';
import { days, later } from '../../../src/kernel/instant';
import { bot, chen, done, inState, li, minute, qian, refusalKind, wang, zhou } from './given';

const works = (attempt: (state: (typeof issueStates)[number]) => string | null) => issueStates.filter((state) => attempt(state) === null);

describe('follow-up', () => {
  const says = (solved: boolean | null, satisfied: boolean | null, onBehalf = false) =>
    ({ type: 'follow-up', solved, satisfied, onBehalf }) as const;

  test('solved closes, and satisfaction is told apart', () => {
    expect(done(inState('awaiting-followup'), chen, minute(40), says(true, null)).issue).toMatchObject({
      state: 'closed',
      followup: 'solved',
      satisfied: null,
      closedAt: minute(40),
    });
    expect(done(inState('awaiting-followup'), chen, minute(40), says(true, false)).issue).toMatchObject({
      state: 'closed',
      followup: 'solved',
      satisfied: false,
    });
  });

  test('not solved goes back to its owner, whose clock runs on from where it stood', () => {
    const { issue } = done(inState('awaiting-followup'), chen, minute(60), says(false, null));
    expect(issue).toMatchObject({ state: 'in-hand', owner: 'property', followup: 'unsolved', finishedAt: null, followupAskedAt: null });
    expect(issue.stops).toEqual([{ from: minute(20), to: minute(60) }]);
  });

  test('dissatisfied and no word on whether it is solved is not counted as solved', () => {
    const rated = done(inState('awaiting-followup'), chen, minute(40), says(null, false));
    expect(rated.issue).toMatchObject({ state: 'awaiting-followup', followup: null, satisfied: false });
    expect(done(rated, chen, minute(41), says(true, null)).issue).toMatchObject({ state: 'closed', followup: 'solved', satisfied: false });
    expect(done(rated, bot, minute(3000), { type: 'close-unanswered' }).issue).toMatchObject({ followup: 'unanswered' });
  });

  test('by who told of it, or for them by who may', () => {
    expect(refusalKind(inState('awaiting-followup'), qian, minute(40), says(true, true))).toBe('not-yours');
    expect(refusalKind(inState('awaiting-followup'), wang, minute(40), says(true, true))).toBe('not-yours');
    expect(refusalKind(inState('awaiting-followup'), zhou, minute(40), says(true, true, true))).toBe(null);
    const joined = done(inState('in-hand'), qian, minute(12), { type: 'support', note: '我家也是' });
    const finished = done(joined, wang, minute(20), { type: 'finish', note: '好了', photos: 1 });
    expect(refusalKind(finished, qian, minute(40), says(true, true))).toBe(null);
  });

  test('only where it is asked; satisfaction may be told later', () => {
    expect(works((state) => refusalKind(inState(state), chen, minute(40), says(true, null)))).toEqual(['awaiting-followup']);
    expect(done(inState('closed'), chen, minute(40), says(null, false)).issue).toMatchObject({
      state: 'closed',
      followup: 'solved',
      satisfied: false,
    });
  });

  test('two days without an answer: neither solved nor satisfied', () => {
    const { issue } = done(inState('awaiting-followup'), bot, minute(3000), { type: 'close-unanswered' });
    expect(issue).toMatchObject({ state: 'closed', followup: 'unanswered', satisfied: null, closedAt: minute(3000) });
    expect(works((state) => refusalKind(inState(state), bot, minute(3000), { type: 'close-unanswered' }))).toEqual(['awaiting-followup']);
  });
});

describe('reopen', () => {
  const reopen = { type: 'reopen', note: '又坏了' } as const;
  const closedAt = minute(30);

  test('by the reporter or a supporter for seven days, by the convenor later too', () => {
    expect(refusalKind(inState('closed'), chen, later(closedAt, days(7)), reopen)).toBe(null);
    expect(refusalKind(inState('closed'), chen, later(closedAt, days(7) + 1), reopen)).toBe('reopen-too-late');
    expect(refusalKind(inState('closed'), li, later(closedAt, days(20)), reopen)).toBe(null);
    expect(refusalKind(inState('closed'), qian, minute(40), reopen)).toBe('not-yours');
    expect(refusalKind(inState('closed'), wang, minute(40), reopen)).toBe('not-yours');
  });

  test('what ended without a solution too; nothing else', () => {
    expect(works((state) => refusalKind(inState(state), chen, minute(40), reopen))).toEqual(['closed', 'explained']);
  });

  test('is in its owner’s hands again, with nothing left of the follow-up', () => {
    const { issue } = done(inState('closed'), chen, minute(500), reopen);
    expect(issue).toMatchObject({
      state: 'in-hand',
      owner: 'property',
      closedAt: null,
      finishedAt: null,
      followup: null,
      satisfied: null,
      followupAskedAt: null,
    });
    expect(issue.stops).toEqual([{ from: minute(20), to: minute(500) }]);
  });

  test('the clock stood still while it was ended as explained', () => {
    const { issue } = done(inState('explained'), chen, minute(5000), reopen);
    expect(issue.stops).toEqual([{ from: minute(20), to: minute(5000) }]);
  });
});

describe('void and merge', () => {
  test('from every open state and no other', () => {
    const open = ['awaiting-dispatch', 'awaiting-receipt', 'in-hand', 'paused', 'whistled', 'awaiting-followup'];
    expect(works((state) => refusalKind(inState(state), li, minute(40), { type: 'void', note: '' }))).toEqual(open);
    expect(works((state) => refusalKind(inState(state), li, minute(40), { type: 'merge', into: 9 }))).toEqual(open);
    expect(works((state) => refusalKind(inState(state), li, minute(40), { type: 'absorb', number: 9, people: [8] }))).toEqual(open);
  });

  test('not into itself', () => {
    expect(refusalKind(inState('in-hand'), li, minute(40), { type: 'merge', into: 12 })).toBe('itself');
  });

  test('the people come along, nobody twice, the reporter never as a supporter of their own', () => {
    const joined = done(inState('in-hand'), qian, minute(12), { type: 'support', note: '' });
    const { issue } = done(joined, li, minute(40), { type: 'absorb', number: 9, people: [8, 2, 1] });
    expect(issue.supporters).toEqual([2, 8]);
    const { issue: again } = done({ issue, history: joined.history }, li, minute(50), { type: 'release', number: 9, people: [8] });
    expect(again.supporters).toEqual([2]);
  });

  test('taking a merging apart restores the issue as it was, whenever', () => {
    const before = inState('in-hand');
    const merged = done(before, wang, minute(40), { type: 'merge', into: 11 });
    const apart = done(merged, li, minute(90_000), { type: 'unmerge' });
    expect(apart.issue).toEqual({ ...before.issue, version: before.issue.version + 2 });
    expect(works((state) => refusalKind(inState(state), li, minute(40), { type: 'unmerge' }))).toEqual(['merged']);
  });

  test('whom it gave back while it was merged does not return with it', () => {
    const grown = done(inState('in-hand'), li, minute(30), { type: 'absorb', number: 9, people: [8] });
    const merged = done(grown, li, minute(40), { type: 'merge', into: 11 });
    const given = done(merged, li, minute(50), { type: 'release', number: 9, people: [8] });
    expect(done(given, li, minute(60), { type: 'unmerge' }).issue.supporters).toEqual([]);
  });
});

describe('support', () => {
  test('one more household, once each', () => {
    const once = done(inState('in-hand'), qian, minute(40), { type: 'support', note: '我家也停' });
    expect(once.issue.supporters).toEqual([2]);
    expect(refusalKind(once, qian, minute(41), { type: 'support', note: '' })).toBe('already-with-us');
    expect(refusalKind(once, chen, minute(41), { type: 'support', note: '' })).toBe('already-with-us');
    expect(refusalKind(inState('closed'), qian, minute(41), { type: 'support', note: '' })).toBe('not-in-this-state');
  });
});

describe('reclassify', () => {
  test('category, severity, title and place; what is the same changes nothing', () => {
    const changed = done(inState('in-hand'), wang, minute(40), {
      type: 'reclassify',
      change: { category: 'security' },
      words: { title: '门禁失灵' },
    });
    expect(changed.issue).toMatchObject({
      category: 'security',
      severity: 'yellow',
      title: '门禁失灵',
      place: '3栋2单元',
      state: 'in-hand',
    });
    expect(refusalKind(inState('in-hand'), wang, minute(40), { type: 'reclassify', change: { severity: 'yellow' } })).toBe(
      'nothing-changes',
    );
    expect(refusalKind(inState('in-hand'), wang, minute(40), { type: 'reclassify', change: {}, words: { place: '3栋2单元' } })).toBe(
      'nothing-changes',
    );
    expect(refusalKind(inState('closed'), wang, minute(40), { type: 'reclassify', change: { category: 'security' } })).toBe(
      'not-in-this-state',
    );
  });
});
