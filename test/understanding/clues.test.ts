/** What the rules found reaches the models: every clue has a place of its own, and a line brings those that it holds. */

import { expect, test } from 'vitest';
import { clueNames } from '../../src/understanding/clues';
import { judge } from '../../src/understanding/judge';
import { clueBuckets } from '../../src/understanding/model/features';
import { read } from '../../src/understanding/read';
import { tellingWords } from '../../src/understanding/telling-words';

const cluesIn = (text: string): readonly string[] =>
  Array.from(judge(read(text), null).heard.clues.keys(), (place) => clueNames[place] ?? `no name at ${place}`);

test('no two clues share a place, and all have room', () => {
  expect(new Set(clueNames).size).toBe(clueNames.length);
  expect(clueNames.length).toBeLessThanOrEqual(clueBuckets);
});

test.each([
  ['电梯坏了', ['part strongest', 'part covers', 'part few words', 'speaks of lift', 'clearly lift', 'named lift', 'strongest 3']],
  ['听说3栋漏水了', ['part hearsay', 'part struck', 'strongest 0']],
  ['楼道着火了', ['emergency fire', 'named public-safety']],
])('%s', (text, clues) => expect(cluesIn(text)).toEqual(expect.arrayContaining(clues)));

test('the words that weigh most are whole words of the line', () => {
  expect(tellingWords('7栋的快递架倒了一地', 'for')).toContain('倒了一地');
  expect(tellingWords('', 'for')).toEqual([]);
});
