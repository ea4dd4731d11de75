/** Where a report is: the stretch of its own words that is meant, and none where only the compound is named. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { learnPlaces } from '../../scripts/train-understanding/places';
import { heaviest } from '../../src/understanding/model/heaviest';
import type { PlaceLine } from '../../src/understanding/model/place-features';
import { understand } from '../../src/understanding/understand';

test.each([
  ['14栋2单元楼道堆满纸板', '14栋2单元楼道'],
  ['22号602的燃气表打不开', '22号602'],
  ['8幢2号梯又停了', '8幢2号梯'],
  ['电梯又卡了，1103', '1103'],
  ['梯坎那里烂了一块，昨晚绊倒个老辈子', '梯坎那里'],
  ['快递驿站门口的电瓶车堵到路了', '快递驿站门口'],
  ['院子头的野狗追娃儿', '院子头'],
  ['5栋和6栋之间的路灯坏了三盏', '5栋和6栋之间'],
  ['停了一天水了，没人管', null],
])('%s: %s', (text, place) => expect(understand(text).place).toBe(place));

const units = ['3栋', '2单元', '70-80户', '12345', '西门', '漏水', '，', '没人管', '楼上', '0', 'A3区', '地下车库'];
const lines = fc.array(fc.constantFrom(...units), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));

test('a place is cut out of the line as it stands, and never out of the middle of a number', () => {
  fc.assert(
    fc.property(lines, (text) => {
      const { place } = understand(text);
      if (place === null) return;
      expect(text).toContain(place);
      const at = text.indexOf(place);
      if (/^\d/.test(place) && text.split(place).length === 2) expect(text[at - 1] ?? '').not.toMatch(/\d/);
      if (/\d$/.test(place) && text.split(place).length === 2) expect(text[at + place.length] ?? '').not.toMatch(/\d/);
    }),
  );
});

test('what is taught is found again in a line of the same kind, whatever the rules say', () => {
  const taught = ['甲', '乙', '丙', '丁', '戊', '己'].flatMap((name) => [
    { text: `${name}${name}坪边上灯坏了`, place: `${name}${name}坪边上` },
    { text: `${name}${name}水坏了`, place: null },
  ]);
  const weights = learnPlaces(taught.map((line) => ({ ...line, report: 'yes', category: null, file: 'own' }) as const));
  const line = (text: string): PlaceLine => ({ text, found: [], best: null, matter: null });
  expect(heaviest(line('辛辛坪边上灯坏了'), weights)).toEqual({ from: 0, to: 5 });
  expect(heaviest(line('辛辛水坏了'), weights)).toBeNull();
});
