/** What each number of the digest counts, by small examples. */

import { describe, expect, test } from 'vitest';
import { digestOf, isUneventful, outliersFirst } from '../../../src/core/digest/digest';
import { usualManners } from '../../../src/core/manners/manners';
import { days, type Instant, instant, later, minutes } from '../../../src/kernel/instant';
import { chen, li, qian, wang } from '../issue/given';
import { type Act, answered, asked, digest, finished, live, note, on, sent, taken, week } from './given-week';

describe('new, closed, open', () => {
  test('the start belongs to the week, the end to the next', () => {
    const { totals } = digest(live(week.from, {}), live(later(week.to, -1), {}), live(week.to, {}), live(later(week.from, -1), {}));
    expect(totals).toMatchObject({ new: 2, open: 3 });
  });

  test('closed is what is still closed; reopened is open again', () => {
    const whole = [sent(on('23T09:00')), taken(on('23T09:10')), finished(on('23T10:00')), answered(on('23T11:00'), true)] as const;
    const again = live(on('23T09:00'), {}, ...whole, [chen, on('24T09:00'), { type: 'reopen', note }]);
    const result = digest(live(on('23T09:00'), {}, ...whole), again);
    expect(result.totals).toMatchObject({ new: 2, closed: 1, open: 1 });
    expect(result.reopened.named).toHaveLength(1);
  });

  test('drills, void and merged ones are in no number', () => {
    const gone = [
      live(on('23T09:00'), { drill: true }, sent(on('23T09:00'))),
      live(on('23T09:00'), {}, [chen, on('23T09:20'), { type: 'void', note }]),
      live(on('23T09:00'), {}, sent(on('23T09:00')), [li, on('23T09:20'), { type: 'merge', into: 9 }]),
    ];
    const result = digest(...gone);
    expect(isUneventful(result)).toBe(true);
    expect(result.rates.property.dispatched).toBe(0);
  });

  test('what was taken back did not happen; before it was taken back, it had', () => {
    const course = live(on('29T17:55'), {}, sent(on('29T17:55')), taken(on('29T17:56')), finished(on('29T17:57')), [
      wang,
      on('29T17:59'),
      { type: 'undo' },
    ]);
    expect(digest(course).followUps.asked).toBe(0);
    const late = live(on('29T17:50'), {}, sent(on('29T17:50')), taken(on('29T17:56')), [wang, on('29T18:01'), { type: 'undo' }]);
    expect(digest(late).rates.property).toMatchObject({ taken: 1, dispatched: 1 });
  });

  test('against the week before, as it was told then; nothing to compare with in the first', () => {
    const old = live(on('17T09:00'), {}, sent(on('17T09:00')), [chen, on('24T09:00'), { type: 'void', note }]);
    expect(digest(old).before).toMatchObject({ new: 1, open: 1 });
    const first = { compound: 7, number: 1, events: live(on('23T09:00'), {}).history };
    expect(digestOf([first], week, usualManners).before).toBeNull();
  });

  test('a message that was taken up late counts after what it followed', () => {
    const from = on('29T17:00');
    const course = live(from, {}, sent(from), taken(from), finished(on('29T18:02')), asked(on('29T18:02')), answered(on('29T17:59'), true));
    expect(digest(course)).toMatchObject({ totals: { open: 1, closed: 0 }, followUps: { answered: 0 } });
    const histories = [{ compound: 7, number: 2, events: course.history }];
    const next = digestOf(histories, { from: week.to, to: later(week.to, days(7)) }, usualManners);
    expect(next).toMatchObject({ totals: { open: 0, closed: 1 }, followUps: { answered: 1 } });
  });
});

describe('overdue', () => {
  test('unreceived, or unfinished, past its due; how long, and what was said last', () => {
    const { totals, overdue } = digest(
      live(on('19T09:00'), {}, sent(on('19T09:00')), taken(on('19T09:30')), [wang, on('20T09:00'), { type: 'progress', note: '等配件' }]),
      live(on('26T09:00'), {}, sent(on('26T09:00'))),
      live(on('27T17:00'), {}, sent(on('27T17:00')), taken(on('27T17:30'))),
    );
    expect(totals.overdue).toBe(2);
    expect(overdue.named.map(({ by, reason }) => [by / days(1), reason])).toEqual([
      [3 + 3 / 24, null],
      [3, '等配件'],
    ]);
  });

  test('not while it is paused; a wish not once a plan was told', () => {
    const old = [sent(on('02T09:00')), taken(on('02T09:30'))] as const;
    const paused = live(on('02T09:00'), {}, ...old, [wang, on('26T09:00'), { type: 'pause', until: on('30T09:00'), note }]);
    const planned = live(on('02T09:00'), { severity: 'blue' }, ...old, [wang, on('03T09:00'), { type: 'progress', note: '列进明年' }]);
    const silent = live(on('02T09:00'), { severity: 'blue' }, ...old);
    expect(digest(paused).totals.overdue).toBe(0);
    expect(digest(planned).totals.overdue).toBe(0);
    expect(digest(silent).totals.overdue).toBe(1);
  });

  test('a private one is counted and not named', () => {
    const { totals, overdue } = digest(live(on('24T09:00'), { private: true }, sent(on('24T09:00'))));
    expect([totals.overdue, overdue]).toEqual([1, { named: [], hidden: 1 }]);
  });
});

describe('what is told by name', () => {
  test('the matter most households told of this week', () => {
    const support: Act = [qian, on('24T09:00'), { type: 'support', note }];
    const old = live(on('10T09:00'), {}, [qian, on('10T10:00'), { type: 'support', note }]);
    const { repeated } = digest(old, live(on('10T09:00'), {}, support), live(on('23T09:00'), {}));
    expect([repeated?.issue.number, repeated?.households]).toEqual([3, 2]);
    expect(digest(live(on('23T09:00'), { private: true }, support)).repeated).toBeNull();
  });

  test('thanks go to who had it in hand, and of private matters to nobody', () => {
    const whole = [sent(on('23T09:00')), taken(on('23T09:10')), finished(on('23T10:00')), answered(on('23T11:00'), true)] as const;
    expect(digest(live(on('23T09:00'), {}, ...whole)).thanked).toEqual([wang.person]);
    expect(digest(live(on('23T09:00'), { private: true }, ...whole)).thanked).toEqual([]);
  });

  test('for decision: handed back twice, third recurrence, overdue more than a week', () => {
    const back: readonly Act[] = ['24T09:00', '24T10:00'].flatMap((at): readonly Act[] => [
      sent(on(at)),
      [wang, later(on(at), minutes(5)), { type: 'hand-back', note }],
    ]);
    const { decisions } = digest(
      live(on('02T09:00'), {}, sent(on('02T09:00')), taken(on('02T09:10'))),
      live(on('24T09:00'), { recurrence: 3, recurrenceOf: 1 }),
      live(on('24T09:00'), {}, ...back),
      live(on('24T09:00'), { private: true, recurrence: 3, recurrenceOf: 1 }),
    );
    expect(decisions.named.map(({ issue, why }) => [issue.number, why])).toEqual([
      [4, 'handed-back-twice'],
      [3, 'third-recurrence'],
      [2, 'long-overdue'],
    ]);
    expect(decisions.hidden).toBe(1);
  });

  test('a petition is a number among the red ones, and no more', () => {
    const { red, totals } = digest(
      live(on('24T09:00'), { severity: 'red', majorClass: 'petition-stability' }),
      live(on('24T09:00'), { severity: 'red', majorClass: 'emergency' }),
    );
    expect([totals.red, red.named.map(({ issue }) => issue.number), red.hidden]).toEqual([2, [3], 1]);
  });
});

describe('rising', () => {
  const came = (weeksAgo: number, count: number) =>
    Array.from({ length: count }, () => live(later(on('24T09:00'), -days(7 * weeksAgo)), { category: 'parking' }));

  test('three, and more than twice the usual', () => {
    expect(digest(...came(0, 3), ...came(2, 8)).rising).toEqual([{ category: 'parking', count: 3, usual: 1 }]);
    expect(digest(...came(0, 2)).rising).toEqual([]);
    expect(digest(...came(0, 4), ...came(1, 16)).rising).toEqual([]);
    expect(digest(...came(0, 3), ...came(9, 80)).rising).toEqual([{ category: 'parking', count: 3, usual: 0 }]);
  });

  test('nobody knows what is usual in the first four weeks', () => {
    const young = (began: Instant) =>
      digestOf(
        [live(began, {}), ...came(0, 3)].map(({ history }, index) => ({ compound: 7, number: index + 1, events: history })),
        week,
        usualManners,
      );
    expect(young(on('05T09:00')).rising).toEqual([]);
    expect(young(instant('2026-10-26T09:00:00+08:00')).rising).toHaveLength(1);
  });
});

test('the outliers first: more overdue, then more to decide, more red, further above the usual', () => {
  const late = digest(live(on('24T09:00'), {}, sent(on('24T09:00'))));
  const undecided = digest(live(on('24T09:00'), { recurrence: 3, recurrenceOf: 1 }));
  const red = digest(live(on('29T17:59'), { severity: 'red', majorClass: 'emergency' }));
  const many = digest(...[1, 2, 3].map(() => live(on('29T17:50'), {})));
  const calm = digest();
  expect([calm, many, red, undecided, late].sort(outliersFirst)).toEqual([late, undecided, red, many, calm]);
});
