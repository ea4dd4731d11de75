/** What 值班 is followed by, and the lines that say as much without it, read at Tuesday 2026-11-24, 10:00, with the hand-over at 08:00. */

import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/core/roster/span';
import { localIso } from '../../src/kernel/civil';
import { hours, instant } from '../../src/kernel/instant';
import { apartIn, dutySaid, dutyWords, type Shift } from '../../src/understanding/duty-words';

const now = instant('2026-11-24T10:00:00+08:00');
const span = ({ from, until }: Span): string => `${localIso(from).slice(5, 16)} ${localIso(until).slice(5, 16)}`;
const shown = (shifts: readonly Shift[]): string[] =>
  shifts.map(({ names, spans }) => `${names.join('+')} | ${spans.map(span).join(', ')}`);
const read = (text: string) => {
  const words = dutyWords(text, now, hours(8));
  return words.kind === 'enter' || words.kind === 'cancel' ? [words.kind, ...shown(words.shifts)] : [words.kind];
};
const saturday = '11-28T08:00 11-29T08:00';
const sunday = '11-29T08:00 11-30T08:00';
const weekend = '11-28T08:00 11-30T08:00';

describe('one person', () => {
  test.each([
    ['本周 李娜', '李娜 | 11-24T10:00 11-30T08:00'],
    ['周六周日 老王', `老王 | ${weekend}`],
    ['今晚 老王', '老王 | 11-24T18:00 11-25T08:00'],
    ['老王 今晚', '老王 | 11-24T18:00 11-25T08:00'],
    ['由李娜 明晚', '李娜 | 11-25T18:00 11-26T08:00'],
    ['周六、下周六 老王', `老王 | ${saturday}, 12-05T08:00 12-06T08:00`],
    ['@物业 王强 下周', '物业 王强 | 11-30T08:00 12-07T08:00'],
    ['周六 老王 下周六', `老王 | ${saturday}, 12-05T08:00 12-06T08:00`],
    ['小何 28号值班', `小何 | ${saturday}`],
    ['明天小何值班', '小何 | 11-25T08:00 11-26T08:00'],
    ['周六轮到小何', `小何 | ${saturday}`],
    ['老王到周五', '老王 | 11-24T10:00 11-28T08:00'],
    ['老王', '老王 | '],
    ['周六', ` | ${saturday}`],
  ])('%s', (text, shift) => expect(read(text)).toEqual(['enter', shift]));
});

describe('several in one line', () => {
  test.each([
    ['周六 小何、周网格', [`小何+周网格 | ${saturday}`]],
    ['本周末 @小何 @王强', [`小何+王强 | ${weekend}`]],
    ['小何，王强 周六', [`小何+王强 | ${saturday}`]],
    ['周六 小何 周日 王强', [`小何 | ${saturday}`, `王强 | ${sunday}`]],
    ['小何周六、王强周日', [`小何 | ${saturday}`, `王强 | ${sunday}`]],
    ['周六：小何、刘管家；周日：王强', [`小何+刘管家 | ${saturday}`, `王强 | ${sunday}`]],
    ['小何 周六 王强', [`小何+王强 | ${saturday}`]],
  ] as const)('%s', (text, shifts) => expect(read(text)).toEqual(['enter', ...shifts]));

  test.each([
    ['小何和王强', ['小何', '王强']],
    ['小何 王强', ['小何', '王强']],
    ['老王', ['老王']],
  ])('%s may be several', (text, parts) => expect(apartIn(text)).toEqual(parts));
});

test.each([
  ['取消 李娜', 'cancel', '李娜 | '],
  ['取消 周六 李娜', 'cancel', `李娜 | ${saturday}`],
  ['取消 周六 小何、王强', 'cancel', `小何+王强 | ${saturday}`],
])('%s', (text, ...words) => expect(read(text)).toEqual(words));

test.each(['', '谁', '今晚是哪个'])('asked: %j', (text) => expect(read(text)).toEqual(['ask']));

test.each([
  ['每周六 小何', 'every-week'],
  ['周六 小何 周日 王强 下周六', 'unpaired'],
])('unclear: %s', (text, why) => expect(dutyWords(text, now, hours(8))).toEqual({ kind: 'unclear', why }));

test('what is past is over as it is entered', () => {
  const words = dutyWords('昨天 老王', now, hours(8));
  const [past] = words.kind === 'enter' ? (words.shifts[0]?.spans ?? []) : [];
  expect(past !== undefined && past.until <= now).toBe(true);
});

describe('said without the command', () => {
  test.each([
    ['明天小何值班', '小何 | 11-25T08:00 11-26T08:00'],
    ['小何 28号值班', `小何 | ${saturday}`],
    ['本周末值班：小何、王强', `小何+王强 | ${weekend}`],
    ['周六值班的是小何', `小何 | ${saturday}`],
    ['今晚我值班哈', '我 | 11-24T18:00 11-25T08:00'],
    ['周六小何来值班，周日王强', `小何 | ${saturday}/王强 | ${sunday}`],
  ])('%s', (text, shifts) => expect(shown(dutySaid(text, now, hours(8)) ?? []).join('/')).toBe(shifts));

  test.each(['明天谁值班', '明天小何值班吗', '小何值班', '今晚没人值班', '值班室灯坏了', '周六小何不值班', '大家辛苦，值班表发群里了'])(
    'none: %s',
    (text) => expect(dutySaid(text, now, hours(8))).toBe(null),
  );
});
