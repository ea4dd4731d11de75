/** The four rates of a party, by small examples. */

import { describe, expect, test } from 'vitest';
import { later, minutes } from '../../../src/kernel/instant';
import { chen, li, wang, zhou } from '../issue/given';
import { type Act, answered, asked, digest, finished, live, note, on, sent, taken } from './given-week';

describe('the rates of a party', () => {
  /** Yellow: five working days; sent on the 19th it is due on the 26th, 18:00. */
  const from = on('19T09:00');
  const rates = (...acts: readonly Act[]) => digest(live(from, {}, sent(from), taken(later(from, minutes(30))), ...acts)).rates.property;

  test('nothing was due: no rate at all', () => {
    expect(digest().rates.property).toEqual({ taken: 0, dispatched: 0, onTime: 0, due: 0, solved: 0, answered: 0, satisfied: 0, said: 0 });
    expect(digest(live(on('27T17:00'), {}, sent(on('27T17:00')), taken(on('27T17:05')))).rates.property.due).toBe(0);
  });

  test('按期: finished in time, late, and not yet', () => {
    expect(rates(finished(on('26T18:00')))).toMatchObject({ onTime: 1, due: 1 });
    expect(rates(finished(later(on('26T18:00'), 1)))).toMatchObject({ onTime: 0, due: 1 });
    expect(rates()).toMatchObject({ onTime: 0, due: 1 });
  });

  test('按期: finished before the week it was due in counts in that week; overdue from earlier counts until it is finished', () => {
    expect(rates(finished(on('20T10:00')))).toMatchObject({ onTime: 1, due: 1 });
    const old = [sent(on('09T09:00')), taken(on('09T09:30'))] as const;
    expect(digest(live(on('09T09:00'), {}, ...old)).rates.property).toMatchObject({ onTime: 0, due: 1 });
    expect(digest(live(on('09T09:00'), {}, ...old, finished(on('24T09:00')))).rates.property.due).toBe(0);
  });

  test('按期: a finish that was found 没解决 does not count', () => {
    expect(rates(finished(on('26T10:00')), asked(on('26T10:00')), answered(on('26T11:00'), false))).toMatchObject({ onTime: 0, due: 1 });
  });

  test('按期: paused, whistled, settled by a department, explained are not due', () => {
    const whistle: Act = [zhou, on('20T10:00'), { type: 'whistle', department: '供水公司', note }];
    expect(rates([wang, on('25T09:00'), { type: 'pause', until: on('30T09:00'), note }]).due).toBe(0);
    expect(rates(whistle).due).toBe(0);
    expect(rates(whistle, [li, on('20T11:00'), { type: 'clear-whistle', note }]).due).toBe(0);
    expect(rates(whistle, [li, on('20T11:00'), { type: 'return-whistle', note }]).due).toBe(1);
    expect(rates([wang, on('27T09:00'), { type: 'explain', note }]).due).toBe(0);
  });

  test('响应: untaken counts once its time has run out; handed back or sent elsewhere it is not theirs', () => {
    const untaken = live(on('26T09:00'), {}, sent(on('26T09:00')));
    const early = live(on('29T17:00'), {}, sent(on('29T17:00')));
    const back = live(on('26T09:00'), {}, sent(on('26T09:00')), [wang, on('26T09:10'), { type: 'hand-back', note }]);
    const taken_ = live(on('26T09:00'), {}, sent(on('26T09:00')), taken(on('26T09:10')));
    expect(digest(untaken, early, back, taken_).rates.property).toMatchObject({ taken: 1, dispatched: 2 });
  });

  test('解决 by every answer, to whom it was then; 满意 by the last word', () => {
    const course = live(
      from,
      {},
      ...[sent(from), taken(from), finished(on('23T09:00')), asked(on('23T09:00')), answered(on('23T10:00'), false, false)],
      [li, on('23T11:00'), { type: 'dispatch', to: 'grid', handler: null }],
      [zhou, on('23T12:00'), { type: 'finish', note, photos: 1 }],
      ...[asked(on('23T12:00')), answered(on('23T13:00'), true)],
      [chen, on('23T14:00'), { type: 'follow-up', solved: null, satisfied: true, onBehalf: false }],
    );
    const { rates: both, followUps } = digest(course);
    expect(both.property).toMatchObject({ solved: 0, answered: 1, satisfied: 0, said: 0 });
    expect(both.grid).toMatchObject({ solved: 1, answered: 1, satisfied: 1, said: 1 });
    expect(followUps).toEqual({ asked: 2, answered: 2, unanswered: 0 });
  });
});
