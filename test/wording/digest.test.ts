/** A digest fits one phone screen, whatever the week was like: 20 lines of 18 characters. */

import { describe, expect, test } from 'vitest';
import { type Digest, digestOf, isUneventful, outliersFirst } from '../../src/core/digest/digest';
import { usualManners } from '../../src/core/manners/manners';
import { days, later } from '../../src/kernel/instant';
import { communityDigestWords } from '../../src/wording/community-digest';
import { digestTermsWords, digestWords } from '../../src/wording/digest';
import { cut, lineWidth, screenLines, widthOf, wrapped } from '../../src/wording/phone-screen';
import { quarterStart, quarterWeeks, seededQuarter } from '../core/digest/quarter';

const tooMuch = (text: string): readonly string[] => [
  ...text.split('\n').filter((line) => widthOf(line) > lineWidth),
  ...text.split('\n').slice(screenLines),
];

const titles = ['路灯不亮', '3栋2单元电梯里困了两个人还有一个老人家', ''];
const names = ['王强', '小何', '一个在群里给自己起了很长名字的维修师傅', 'Superlongname of a steward', '赵主任'];

/** The same weeks with numbers, titles and reasons as large as they come. */
function swollen(digest: Digest): Digest {
  const large = <One extends { readonly issue: Digest['red']['named'][number]['issue'] }>(one: One): One => ({
    ...one,
    issue: { ...one.issue, number: one.issue.number + 1200, title: titles[one.issue.number % 3] ?? '' },
    ...('reason' in one ? { reason: '楼上601的软管裂了，\n师傅说要等厂家的配件，最快也要到下个周五' } : {}),
  });
  const told = <One extends { readonly issue: Digest['red']['named'][number]['issue'] }>(list: {
    named: readonly One[];
    hidden: number;
  }) => ({
    named: list.named.map(large),
    hidden: list.hidden,
  });
  const many = <Counts extends object>(counts: Counts): Counts =>
    Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count * 2 + 9])) as Counts;
  const { grid, property, committee } = digest.rates;
  return {
    ...digest,
    totals: many(digest.totals),
    rates: { grid: many(grid), property: many(property), committee: many(committee) },
    followUps: many(digest.followUps),
    repeated: digest.repeated && large(digest.repeated),
    ...{ red: told(digest.red), overdue: told(digest.overdue), decisions: told(digest.decisions) },
    ...{ reopened: told(digest.reopened), recurred: told(digest.recurred) },
  };
}

const weeks = Array.from({ length: quarterWeeks + 2 }, (_, index) => later(quarterStart, days(7 * index))).map((from) => ({
  from,
  to: later(from, days(7)),
}));
const digests = [4, 5, 6].flatMap((seed) => weeks.map((week) => digestOf(seededQuarter(seed, 500), week, usualManners)));
const ordinary = weeks
  .slice(8)
  .flatMap((week) => [7, 8, 9, 10, 11, 12].map((seed) => digestOf(seededQuarter(seed, 90), week, usualManners)));
const all = [...digests, ...ordinary, ...digests.map(swollen)];

describe('one screen', () => {
  test('of a work group', () => {
    for (const digest of all) {
      for (const running of [true, false]) {
        for (const compound of ['拓新红城', '荣昌区昌元街道拓新红城三期电梯公寓']) {
          const text = digestWords({ compound, digest, uneventful: isUneventful(digest), running, thanked: names });
          expect(tooMuch(text), text).toEqual([]);
          expect(text).toContain('周报 口径');
        }
      }
    }
  });

  test.each([1, 3, 12])('of a community with %i compounds', (count) => {
    for (let first = 0; first + count < all.length; first += count) {
      const compounds = all
        .slice(first, first + count)
        .sort(outliersFirst)
        .map((digest, index) => ({
          name: index % 2 === 0 ? '拓新红城' : '昌元街道锦绣花园三期',
          digest,
          uneventful: isUneventful(digest),
        }));
      for (const arrivals of [null, { new: 128, red: 12 }]) {
        const text = communityDigestWords({ community: '红城社区', compounds, arrivals });
        expect(tooMuch(text), text).toEqual([]);
      }
    }
  });

  test('what each number counts', () => expect(tooMuch(digestTermsWords())).toEqual([]));
});

describe('a line', () => {
  test('a Latin letter or digit takes half of a character', () => {
    expect([widthOf('三方'), widthOf('#12 '), widthOf('（多2）')]).toEqual([2, 2, 3.5]);
  });

  test('is cut with a sign that it was', () => {
    expect([cut('路灯不亮', 4), cut('路灯不亮', 3), cut('', 3)]).toEqual(['路灯不亮', '路灯…', '']);
  });

  test('goes on in the next one, set in', () => {
    expect(wrapped(['业委会', '响应12/12', '按期10/12', '解决10/12', '满意10/12'])).toEqual([
      '业委会 响应12/12 按期10/12 解决10/12',
      '　满意10/12',
    ]);
  });
});

test('an ordinary week and the fullest one read like this', async () => {
  const digest = swollen(digests[9] as Digest);
  const facts = { compound: '拓新红城', digest, uneventful: false, running: false, thanked: names };
  const compounds = [9, 10, 25].map((index) => ({ name: '拓新红城', digest: digests[index] as Digest, uneventful: false }));
  const rising = ordinary.find((one) => one.rising.length > 0 && one.totals.closed > 0) as Digest;
  const calm = { ...facts, digest: rising, thanked: names.slice(0, 2) };
  const text = [
    digestWords(calm),
    communityDigestWords({ community: '红城社区', compounds: [{ ...calm, name: '拓新红城' }], arrivals: { new: 0, red: 0 } }),
    digestWords(facts),
    communityDigestWords({ community: '红城社区', compounds, arrivals: { new: 3, red: 1 } }),
    digestTermsWords(),
  ];
  await expect(`${text.join('\n\n')}\n`).toMatchFileSnapshot('./digest.txt');
});
