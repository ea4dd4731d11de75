import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '../../../src/kernel/instant';
import { printWhen } from '../../../src/understanding/time/print-when';
import { when } from '../../../src/understanding/time/when';
import { tuesday } from './table';

const reference = instant(tuesday);

/** The signs that times are written with, in any order. */
const timelike = fc
  .array(
    fc.constantFrom(
      ...'0123456789零〇一二两三四五六七八九十百廿半年月日号天周星期礼拜上下本这今明昨后前大早晚午夜点时分秒刻钟个工作每隔第最到至内之节春国庆:：.-—/、，。 ',
    ),
    { maxLength: 40 },
  )
  .map((signs) => signs.join(''));

test('never throws, and every expression stands where it says it does, in order', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), timelike),
      (text) => {
        let end = 0;
        for (const { from, to, words } of when(text, reference)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(text.slice(from, to)).toBe(words);
          end = to;
        }
      },
    ),
    { numRuns: 3000 },
  );
}, 60_000);

test('any reference from 1992 to 2199 will do', () => {
  const moment = fc.integer({ min: Date.UTC(1992, 0, 2), max: Date.UTC(2199, 11, 30) });
  const text = fc.constantFrom(
    '明早九点',
    '国庆后第一个工作日',
    '腊八那天',
    '3个工作日内',
    '下下周五',
    '明年除夕',
    '去年冬至',
    '节后',
    '每月15号',
    '半年后',
    '2月29日',
  );
  fc.assert(
    fc.property(moment, text, (at, words) => {
      expect(printWhen(when(words, at as typeof reference)).kind).not.toBe('none');
    }),
  );
}, 60_000);

test('what it finds does not depend on what it was asked before', () => {
  const alone = JSON.stringify(when('明天下午3点', reference));
  when('后天下午3点', reference);
  when('明天下午4点', reference);
  expect(JSON.stringify(when('明天下午3点', reference))).toBe(alone);
});

/** The processor's time, since other work on the machine is no fault of the parser; the best of eight runs. */
function cost(text: string): number {
  const runs = Array.from({ length: 8 }, () => {
    const before = process.cpuUsage().user;
    when(text, reference);
    return (process.cpuUsage().user - before) / 1000;
  });
  return Math.min(...runs);
}

const floods: Record<string, string> = {
  emoji: '😀',
  figures: '1',
  blanks: ' ',
  decimals: '1.',
  houses: '1-',
  colons: '1:',
  hours: '三点',
  days: '明天',
  weeks: '周',
  froms: '从',
  lefts: '下',
  dates: '11月28日到',
  halves: '半',
  holidays: '春节前',
  prose: '物业公司长期不作为，小区环境脏乱差，电梯经常停运，业主多次反映无人处理，希望尽快解决。',
};

test.each(Object.entries(floods))('ten thousand signs of %s take less than 20 ms', (_, unit) => {
  expect(cost(unit.repeat(10_000 / unit.length))).toBeLessThan(20);
});
