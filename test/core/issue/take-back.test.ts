/** Taking back: by who did it, for ten minutes, exactly to where it was. */

import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../src/core/issue/command';
import { later, minutes } from '../../../src/kernel/instant';
import {
  bot,
  type Course,
  chen,
  type Deed,
  decided,
  done,
  inState,
  li,
  minute,
  qian,
  refusalKind,
  registered,
  sent,
  wang,
  zhou,
} from './given';

const undo = { type: 'undo' } as const;

const acts: readonly (readonly [name: string, before: Course, who: Actor, deed: Deed])[] = [
  ['dispatch', registered(), zhou, { type: 'dispatch', to: 'property', handler: null }],
  ['dispatch to another', inState('in-hand'), li, { type: 'dispatch', to: 'grid', handler: null }],
  ['receive', sent(), wang, { type: 'receive' }],
  ['hand-back', sent(), wang, { type: 'hand-back', note: '派错了' }],
  ['progress', inState('in-hand'), wang, { type: 'progress', note: '在修' }],
  ['progress that received first', sent(), wang, { type: 'progress', note: '在修' }],
  ['pause', inState('in-hand'), wang, { type: 'pause', until: minute(3000), note: '等' }],
  ['resume', inState('paused'), wang, { type: 'resume' }],
  ['whistle', inState('in-hand'), zhou, { type: 'whistle', department: '城管', note: '劝过' }],
  ['check-in-whistle', inState('whistled'), zhou, { type: 'check-in-whistle', note: '张工' }],
  ['judge-whistle', inState('whistled'), zhou, { type: 'judge-whistle', of: 'department', good: true, note: '' }],
  ['clear-whistle', inState('whistled'), zhou, { type: 'clear-whistle', note: '好了' }],
  ['return-whistle', inState('whistled'), zhou, { type: 'return-whistle', note: '归小区' }],
  ['finish', inState('in-hand'), wang, { type: 'finish', note: '好了', photos: 0 }],
  ['finish that received first', sent(), wang, { type: 'finish', note: '好了', photos: 0 }],
  ['follow-up: solved', inState('awaiting-followup'), chen, { type: 'follow-up', solved: true, satisfied: true, onBehalf: false }],
  ['follow-up: not solved', inState('awaiting-followup'), chen, { type: 'follow-up', solved: false, satisfied: null, onBehalf: false }],
  ['rating', inState('closed'), chen, { type: 'follow-up', solved: null, satisfied: false, onBehalf: false }],
  ['reopen', inState('closed'), chen, { type: 'reopen', note: '又坏了' }],
  ['explain', inState('in-hand'), wang, { type: 'explain', note: '要维修资金' }],
  ['void', inState('in-hand'), chen, { type: 'void', note: '' }],
  ['support', inState('in-hand'), qian, { type: 'support', note: '我家也是' }],
  [
    'reclassify',
    inState('in-hand'),
    wang,
    { type: 'reclassify', change: { category: 'security', severity: 'orange' }, words: { title: '门禁', place: '5栋' } },
  ],
];

describe('undo', () => {
  test.each(acts)('%s: everything is as before, and the version rises', (_name, before, who, deed) => {
    const act = done(before, who, minute(50), deed);
    const back = done(act, who, minute(55), undo);
    expect(back.issue).toEqual({ ...before.issue, version: act.issue.version + 1 });
  });

  test.each(acts)('%s: undone, it can be done once more', (_name, before, who, deed) => {
    const act = done(before, who, minute(50), deed);
    const again = done(done(act, who, minute(51), undo), who, minute(52), deed);
    expect(again.issue.state).toBe(act.issue.state);
  });

  test.each(acts)('%s: only by who did it', (_name, before, who, deed) => {
    const act = done(before, who, minute(50), deed);
    const another = who === qian ? zhou : qian;
    expect(refusalKind(act, another, minute(51), undo)).toBe('changed-since');
    expect(refusalKind(act, who, minute(51), undo)).toBe(null);
  });

  test('for ten minutes', () => {
    const act = done(sent(), wang, minute(50), { type: 'receive' });
    expect(refusalKind(act, wang, later(minute(50), minutes(10)), undo)).toBe(null);
    expect(refusalKind(act, wang, later(minute(50), minutes(10) + 1), undo)).toBe('undo-too-late');
  });

  test('not where somebody acted since', () => {
    const act = done(sent(), wang, minute(50), { type: 'receive' });
    const since = done(act, qian, minute(51), { type: 'support', note: '' });
    expect(refusalKind(since, wang, minute(52), undo)).toBe('changed-since');
  });

  test('what the bot did of itself since goes with it', () => {
    const before = inState('in-hand');
    const finished = done(before, wang, minute(50), { type: 'finish', note: '好了', photos: 1 });
    const asked = done(finished, bot, minute(50), { type: 'ask-followup' });
    expect(done(asked, wang, minute(53), undo).issue).toEqual({ ...before.issue, version: asked.issue.version + 1 });
  });

  test('a registration taken back is void, its number stays used', () => {
    const back = done(sent(), chen, minute(5), undo);
    expect(back.issue).toMatchObject({ number: 12, state: 'void', closedAt: minute(5) });
    expect(decided(sent(), chen, minute(5), undo)).toMatchObject({ ok: true, value: [{ type: 'voided', by: chen.person }] });
  });

  test('a registration that was taken up meanwhile is not', () => {
    expect(refusalKind(inState('in-hand'), chen, minute(9), undo)).toBe('changed-since');
  });

  test('taking back twice does not reach further back', () => {
    const act = done(sent(), wang, minute(50), { type: 'receive' });
    const back = done(act, wang, minute(51), undo);
    expect(refusalKind(back, wang, minute(52), undo)).not.toBe(null);
  });

  test('a title that was changed comes back with its place', () => {
    const before = inState('in-hand');
    const act = done(before, wang, minute(50), { type: 'reclassify', change: {}, words: { title: '别的', place: null } });
    expect(act.issue.place).toBe(null);
    expect(done(act, wang, minute(51), undo).issue).toMatchObject({ title: '3栋2单元电梯停运', place: '3栋2单元' });
  });
});
