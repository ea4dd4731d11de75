/** What a command on an issue in hand comes to, and why it is refused. */

import { describe, expect, test } from 'vitest';
import { type IssueState, issueStates } from '../../../src/core/issue/issue';
import { bot, decided, done, inState, li, minute, morning, refusalKind, registered, sent, wang, zhao, zhou } from './given';

const types = (decision: ReturnType<typeof decided>): readonly string[] | string =>
  decision.ok ? decision.value.map(({ type }) => type) : decision.refusal.kind;
/** The states in which it works, for someone who may. */
const works = (attempt: (state: IssueState) => string | null): readonly IssueState[] =>
  issueStates.filter((state) => attempt(state) === null);

describe('dispatch', () => {
  const toCommittee = { type: 'dispatch', to: 'committee', handler: null } as const;

  test('from 待派 anybody who may; from 待签收 too; from 办理中 its owner or the convenor', () => {
    expect(works((state) => refusalKind(inState(state), li, minute(40), toCommittee))).toEqual([
      'awaiting-dispatch',
      'awaiting-receipt',
      'in-hand',
    ]);
    expect(types(decided(sent(), zhou, minute(5), toCommittee))).toEqual(['dispatched']);
    expect(refusalKind(inState('in-hand'), zhou, minute(40), toCommittee)).toBe('convenor-decides');
    expect(refusalKind(inState('in-hand'), wang, minute(40), toCommittee)).toBe(null);
  });

  test('not to where it already is; to another person of the same party', () => {
    expect(refusalKind(sent(), zhou, minute(5), { type: 'dispatch', to: 'property', handler: null })).toBe('already-sent-there');
    expect(refusalKind(sent(), zhou, minute(5), { type: 'dispatch', to: 'property', handler: 3 })).toBe(null);
  });

  test('a new owner starts with a clock of their own', () => {
    const { issue } = done(inState('in-hand'), li, minute(40), toCommittee);
    expect(issue).toMatchObject({
      state: 'awaiting-receipt',
      owner: 'committee',
      handler: null,
      dispatchedAt: minute(40),
      receivedAt: null,
      stops: [],
    });
  });
});

describe('receive', () => {
  test('only 待签收, by the owner or the convenor', () => {
    expect(works((state) => refusalKind(inState(state), wang, minute(40), { type: 'receive' }))).toEqual(['awaiting-receipt']);
    expect(refusalKind(sent(), li, minute(5), { type: 'receive' })).toBe(null);
    expect(refusalKind(sent(), zhao, minute(5), { type: 'receive' })).toBe('owned-by-another');
    expect(done(sent(), wang, minute(5), { type: 'receive' }).issue.handler).toBe(wang.person);
  });

  test('a second receipt says what the state is', () => {
    expect(decided(inState('in-hand'), wang, minute(40), { type: 'receive' })).toMatchObject({
      ok: false,
      refusal: { kind: 'not-in-this-state', state: 'in-hand' },
    });
  });

  test('where it was merged, the refusal says into which', () => {
    expect(decided(inState('merged'), wang, minute(40), { type: 'receive' })).toMatchObject({
      ok: false,
      refusal: { kind: 'not-in-this-state', mergedInto: 11 },
    });
  });
});

describe('hand-back (退单)', () => {
  const back = { type: 'hand-back', note: '不归物业' } as const;
  const toProperty = { type: 'dispatch', to: 'property', handler: null } as const;

  test('sends it back to 待派 without an owner', () => {
    const { issue } = done(sent(), wang, minute(5), back);
    expect(issue).toMatchObject({ state: 'awaiting-dispatch', owner: null, handler: null, handBacks: 1 });
  });

  test('by the owner alone', () => {
    expect(refusalKind(sent(), zhao, minute(5), back)).toBe('owned-by-another');
    expect(works((state) => refusalKind(inState(state), wang, minute(40), back))).toEqual(['awaiting-receipt']);
    expect(refusalKind(inState('in-hand'), wang, minute(40), back)).toBe('received-already');
  });

  test('after the first the grid may send it anew; after the second only the convenor, whose word stays', () => {
    const once = done(sent(), wang, minute(5), back);
    const again = done(once, zhou, minute(6), toProperty);
    const twice = done(again, wang, minute(7), back);
    expect(refusalKind(twice, zhou, minute(8), toProperty)).toBe('convenor-decides');
    const settled = done(twice, li, minute(9), toProperty);
    expect(refusalKind(settled, wang, minute(10), back)).toBe('handed-back-twice');
    expect(refusalKind(settled, wang, minute(10), { type: 'receive' })).toBe(null);
  });
});

describe('progress', () => {
  test('by the owner at any point before the follow-up; it receives first', () => {
    const said = { type: 'progress', note: '师傅在修' } as const;
    expect(types(decided(sent(), wang, minute(5), said))).toEqual(['received', 'progressed']);
    expect(works((state) => refusalKind(inState(state), wang, minute(40), said))).toEqual([
      'awaiting-dispatch',
      'awaiting-receipt',
      'in-hand',
      'paused',
      'whistled',
    ]);
    expect(refusalKind(inState('in-hand'), zhao, minute(40), said)).toBe('owned-by-another');
  });
});

describe('pause and resume', () => {
  const pause = { type: 'pause', until: minute(2000), note: '等配件' } as const;

  test('a pause needs a date that is still to come', () => {
    expect(refusalKind(inState('in-hand'), wang, minute(40), { ...pause, until: minute(40) })).toBe('date-passed');
    expect(works((state) => refusalKind(inState(state), wang, minute(40), pause))).toEqual(['awaiting-receipt', 'in-hand']);
    expect(refusalKind(inState('in-hand'), zhao, minute(40), pause)).toBe('owned-by-another');
  });

  test('the clock stands still until it resumes: by itself, by the owner, by the convenor', () => {
    const paused = done(inState('in-hand'), wang, minute(40), pause);
    expect(paused.issue).toMatchObject({ state: 'paused', resumeAt: minute(2000), stops: [{ from: minute(40), to: null }] });
    for (const who of [bot, wang, li]) {
      expect(done(paused, who, minute(90), { type: 'resume' }).issue).toMatchObject({
        state: 'in-hand',
        resumeAt: null,
        stops: [{ from: minute(40), to: minute(90) }],
      });
    }
    expect(refusalKind(paused, zhao, minute(90), { type: 'resume' })).toBe('owned-by-another');
    expect(works((state) => refusalKind(inState(state), wang, minute(90), { type: 'resume' }))).toEqual(['paused']);
  });
});

describe('whistle', () => {
  test('from 办理中; cleared goes to the follow-up, sent back goes on in hand', () => {
    const blown = { type: 'whistle', department: '城管', note: '劝过三次' } as const;
    expect(works((state) => refusalKind(inState(state), zhou, minute(40), blown))).toEqual(['awaiting-receipt', 'in-hand']);
    expect(done(inState('whistled'), zhou, minute(50), { type: 'clear-whistle', note: '已换管' }).issue).toMatchObject({
      state: 'awaiting-followup',
      finishedAt: minute(50),
    });
    expect(done(inState('whistled'), zhou, minute(50), { type: 'return-whistle', note: '归小区' }).issue).toMatchObject({
      state: 'in-hand',
      owner: 'property',
    });
  });

  test('the department comes once; working on it says that it has come, and what is told later happened when it did', () => {
    const called = inState('whistled');
    const came = done(called, zhou, minute(60), { type: 'check-in-whistle', note: '张工', happenedAt: minute(45) });
    expect(came.issue.whistle).toMatchObject({ stage: 'checked-in', checkedInAt: minute(45), handlingAt: null });
    expect(refusalKind(came, zhou, minute(61), { type: 'check-in-whistle', note: '' })).toBe('checked-in-already');
    const works = done(called, zhou, minute(60), { type: 'handle-whistle', note: '开挖' });
    expect(works.issue.whistle).toMatchObject({ stage: 'handling', checkedInAt: minute(60), handlingAt: minute(60) });
    for (const happenedAt of [minute(5), minute(70)])
      expect(refusalKind(called, zhou, minute(60), { type: 'check-in-whistle', note: '', happenedAt })).toBe('whistle-time');
    expect(refusalKind(inState('in-hand'), zhou, minute(60), { type: 'check-in-whistle', note: '' })).toBe('not-in-this-state');
  });

  test('both sides are judged, after its end too; where none was blown there is nothing to judge', () => {
    const judge = { type: 'judge-whistle', of: 'department', good: false, note: '六天才来' } as const;
    expect(refusalKind(inState('in-hand'), zhou, minute(60), judge)).toBe('no-whistle');
    const back = done(inState('whistled'), zhou, minute(50), { type: 'return-whistle', note: '归小区' });
    const judged = done(done(back, zhou, minute(60), judge), li, minute(61), { ...judge, of: 'whistle', good: true, note: '' });
    expect(judged.issue.whistle).toMatchObject({ nth: 1, stage: 'returned', departmentGood: false, whistleGood: true });
    const again = done(judged, zhou, minute(70), { type: 'whistle', department: '城管', grounds: 'outside-duties', note: '请来' });
    expect(again.issue.whistle).toMatchObject({ nth: 2, stage: 'called', departmentGood: null, whistleGood: null });
  });
});

describe('finish (办结)', () => {
  const finish = { type: 'finish', note: '换了门机板', photos: 0 } as const;

  test('goes to the follow-up; from 待签收 it receives first, from 挂起 it resumes', () => {
    expect(types(decided(sent(), wang, minute(5), finish))).toEqual(['received', 'finished']);
    expect(works((state) => refusalKind(inState(state), wang, minute(40), finish))).toEqual(['awaiting-receipt', 'in-hand', 'paused']);
    expect(types(decided(inState('paused'), wang, minute(40), finish))).toEqual(['resumed', 'finished']);
    const { issue } = done(sent(), wang, minute(5), finish);
    expect(issue).toMatchObject({
      state: 'awaiting-followup',
      handler: wang.person,
      receivedAt: minute(5),
      finishedAt: minute(5),
      stops: [{ from: minute(5), to: null }],
    });
  });

  test('by its owner', () => {
    expect(refusalKind(sent(), zhao, minute(5), finish)).toBe('owned-by-another');
    expect(refusalKind(registered(), wang, minute(5), finish)).toBe('not-in-this-state');
  });

  test.each(['red', 'orange'] as const)('a %s one needs a photo or the convenor’s word', (severity) => {
    expect(refusalKind(sent({ severity }), wang, minute(5), finish)).toBe('needs-photo');
    expect(refusalKind(sent({ severity }), wang, minute(5), { ...finish, photos: 1 })).toBe(null);
    expect(decided(sent({ severity }), li, minute(5), finish)).toMatchObject({
      ok: true,
      value: [{ type: 'received' }, { type: 'finished', vouched: true }],
    });
  });

  test('a yellow or blue one needs none', () => {
    for (const severity of ['yellow', 'blue'] as const) expect(refusalKind(sent({ severity }), wang, minute(5), finish)).toBe(null);
  });
});

test('what nobody owns yet cannot end as explained: opened again, it would have no owner', () => {
  expect(refusalKind(registered(), li, minute(5), { type: 'explain', note: '先放一放' })).toBe('owned-by-nobody');
});

test('only the owner or the convenor says that it cannot be solved', () => {
  const explain = { type: 'explain', note: '开发商已注销' } as const;
  expect(refusalKind(inState('in-hand'), zhao, minute(40), explain)).toBe('owned-by-another');
  expect(refusalKind(inState('in-hand'), wang, minute(40), explain)).toBe(null);
  expect(refusalKind(inState('in-hand'), li, minute(40), explain)).toBe(null);
});

test('a refused command names the issue', () => {
  const decision = decided(sent(), zhao, morning, { type: 'receive' });
  expect(decision).toEqual({ ok: false, refusal: { kind: 'owned-by-another', issue: 12, owner: 'property' } });
});
