/** A pattern for many words takes the longest that fits, and nothing that is none of them. */

import { expect, test } from 'vitest';
import { anyOf } from '../../src/understanding/any-of';

const found = (text: string): readonly string[] =>
  text.match(new RegExp(anyOf(['车库', '车库入口', '车棚', '东门', '东门口', '门']), 'g')) ?? [];

test.each([
  ['车库入口积水', ['车库入口']],
  ['车库入的口', ['车库']],
  ['车棚和东门口', ['车棚', '东门口']],
  ['东边的门', ['门']],
  ['停车的地方', []],
])('%s', (text, words) => expect(found(text)).toEqual(words));
