import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskPersonal } from '../../src/understanding/mask';
import { normalise, originalSpan } from '../../src/understanding/normalise';
import { placeKey } from '../../src/understanding/place-key';
import { readReply } from '../../src/understanding/reply';
import { titleOf } from '../../src/understanding/title';
import { splitReports, understand } from '../../src/understanding/understand';

const pieces = [
  '电梯',
  '漏水',
  '3栋',
  '2单元',
  '坏了',
  '没',
  '吗',
  '？',
  '，',
  ' ',
  '😀',
  '听说',
  '3-2-501',
  '負一樓',
  '哈哈哈哈',
  '\n',
  '１２',
  '#接龙',
  '着火',
  '物业',
  '\ud800',
  '①',
  '、',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join('')),
);

describe('any text at all', () => {
  test('understanding never throws, and says a place only in the words of the message', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const got = understand(text);
        if (got.place !== null) expect(text).toContain(got.place);
        expect(got.category === null).toBe(got.report === 'no');
        expect(got.majorClass !== null).toBe(got.severity === 'red');
      }),
      { numRuns: 400 },
    );
  });
  test('parts are slices, titles are short, the rest does not throw', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parts = splitReports(text);
        expect(parts.length).toBeGreaterThan(0);
        for (const part of parts) expect(text).toContain(part);
        expect([...titleOf(text, understand(text))].length).toBeLessThanOrEqual(18);
        readReply(text);
        placeKey(text);
        maskPersonal(text);
      }),
      { numRuns: 300 },
    );
  });
  test('the index map leads back into the original', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const normalised = normalise(text);
        expect(normalised.starts.length).toBe(normalised.text.length);
        expect(text).toContain(originalSpan(normalised, 0, normalised.text.length));
      }),
    );
  });
  test('a flood takes no longer than a moment', () => {
    for (const unit of ['😀🔥', '漏水', '3,', '3-', '三十', '「', '电梯坏了 ', '1', '停水了吗?']) {
      const text = unit.repeat(Math.ceil(10_000 / unit.length));
      const from = performance.now();
      understand(text);
      expect(performance.now() - from).toBeLessThan(200);
    }
  });
});
