/** The reasons told are those that decided, and read like reasons. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { understand } from '../../src/understanding/understand';

const against = /→.*(?:不登记|说的是没有|不是报事|像闲聊|像答复|是打算|是演练|说的不是小区)|^整句.*不登记/;

test.each([
  ['@网格员 娃儿明天考试，4栋8楼那家还在K歌', ['「k歌」→噪音']],
  ['西门乱停车，救护车都过不了，谢谢', ['「乱停车」→停车']],
  ['师傅，一楼卫生间反水，屎都出来了，已经两天了', ['「卫生间…屎」→公共卫生', '「反水」→渗漏']],
  ['3栋电梯坏了', ['「电梯…坏了」→电梯故障']],
])('%s', (text, because) => {
  expect(understand(text).report).toBe('yes');
  expect(understand(text).because).toEqual(because);
});

test.each([
  ['昨天漏水，已经修好了', ['「已经修好」→已经好了，不登记']],
  ['听说3栋漏水了', ['整句是听来的，不登记', '「漏水了」→是听来的，不登记']],
])('no report: %s', (text, because) => {
  expect(understand(text)).toMatchObject({ report: 'no', because });
});

test('where it is in doubt both sides are told', () => {
  expect(understand('感觉电梯有点抖')).toMatchObject({
    report: 'ask',
    because: ['「电梯…抖」→电梯故障', '「感觉电梯有点」→这样说的多半不是报事'],
  });
});

test('a photo is told where it decided', () => {
  expect(understand('垃圾桶', { hasPhoto: true }).because).toContain('附了照片');
  expect(understand('3栋电梯坏了', { hasPhoto: true }).because).not.toContain('附了照片');
});

describe('over the whole corpus', () => {
  const folder = join(import.meta.dirname, '../language/corpus');
  const texts = readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
  const understood = texts.map((text) => ({ text, ...understand(text) }));

  test('a report has a reason, and none that speaks against it', () => {
    const reports = understood.filter(({ report }) => report === 'yes');
    expect(reports.length).toBeGreaterThan(1500);
    expect(reports.filter(({ because }) => because.length === 0 || because.some((reason) => against.test(reason)))).toEqual([]);
  });

  test('whoever decides that it is one after all is told nothing that speaks against it', () => {
    expect(understood.filter(({ speaksFor }) => speaksFor.some((reason) => against.test(reason)))).toEqual([]);
  });
});
