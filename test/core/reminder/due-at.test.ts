/** A date that a meeting named: it goes before the time of the severity, and moves on while the clock stands still. */

import { describe, expect, test } from 'vitest';
import { usualManners } from '../../../src/core/manners/manners';
import { finishDue, planReminders } from '../../../src/core/reminder/plan';
import { localIso } from '../../../src/kernel/civil';
import { instant } from '../../../src/kernel/instant';
import { type Course, done, li, minute, registered, wang } from '../issue/given';

const manners = usualManners;
const named = instant('2026-12-10T18:00:00+08:00');

const sent = done(registered(), li, minute(0), { type: 'dispatch', to: 'property', handler: null });
const dated = done(sent, li, minute(1), { type: 'set-due', dueAt: named, note: '月中换好' });
const due = ({ issue }: Course): string | null => {
  const at = finishDue(issue, manners);
  return at === null ? null : localIso(at).slice(0, 16);
};
const promised = ({ issue }: Course): string[] =>
  planReminders(issue, manners).map(
    ({ promise, countsFrom, dueAt }) => `${promise} ${localIso(countsFrom).slice(5, 16)} ${localIso(dueAt).slice(5, 16)}`,
  );

describe('a date of a meeting', () => {
  test('is when it is due, whatever the severity allows', () => {
    expect(due(sent)).toBe('2026-12-01T18:00');
    expect(due(dated)).toBe('2026-12-10T18:00');
    expect(promised(done(dated, wang, minute(5), { type: 'receive' }))).toEqual([
      'finish-due 12-10T18:00 12-10T18:00',
      'finish-late 12-10T18:00 12-15T18:00',
      'still-owed 12-15T18:00 12-22T18:00',
    ]);
  });

  test('stays where another has it in hand', () => {
    const received = done(dated, wang, minute(5), { type: 'receive' });
    expect(due(done(received, li, minute(9), { type: 'dispatch', to: 'committee', handler: null }))).toBe('2026-12-10T18:00');
  });

  test('moves on by a pause, and not by what stood still before it was set', () => {
    const twoDays = { type: 'pause', until: minute(2 * 24 * 60), note: '等配件' } as const;
    const hourLater = (course: Course) => done(done(course, wang, minute(10), twoDays), wang, minute(70), { type: 'resume' });
    const received = done(sent, wang, minute(5), { type: 'receive' });
    const late = done(hourLater(received), li, minute(80), { type: 'set-due', dueAt: named, note: '月中换好' });
    expect(due(late)).toBe('2026-12-10T18:00');
    expect(due(hourLater(done(dated, wang, minute(5), { type: 'receive' })))).toBe('2026-12-10T19:00');
  });

  test('set again it is promised again; taken back it is gone', () => {
    const later = done(dated, li, minute(20), { type: 'set-due', dueAt: instant('2026-12-20T18:00:00+08:00'), note: '再缓' });
    expect(due(later)).toBe('2026-12-20T18:00');
    expect(due(done(later, li, minute(21), { type: 'undo' }))).toBe('2026-12-10T18:00');
  });

  test('a wish with a date is reminded of, a red matter keeps its two hours', () => {
    const with_ = (severity: 'blue' | 'red') => ({
      ...dated,
      issue: { ...dated.issue, severity, raisedAt: severity === 'red' ? minute(2) : null },
    });
    expect(promised(with_('blue')).some((line) => line.startsWith('finish-due 12-10T18:00'))).toBe(true);
    expect(due(with_('red'))).toBe('2026-11-24T11:02');
  });
});
