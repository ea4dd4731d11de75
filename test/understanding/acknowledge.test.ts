/** Short words that say: heard, on the way, here; and those that only look like it. */

import { expect, test } from 'vitest';
import { acknowledges, numbersNamed } from '../../src/understanding/acknowledge';

test.each([
  '收到',
  '收到！',
  '已收到',
  '收到 #12',
  '@小三 收到',
  '收到，刚才在开车',
  '收到，我去找他们谈',
  '签收',
  '马上到',
  '来了',
  '我来了',
  '到了',
  '在路上了',
  '这就去',
  '已联系维保，20分钟到',
  '好的',
  'OK',
  '[OK]',
  '已到场',
  '到场了，在查',
  '我到现场了',
  '出发了',
  '我来',
])('%s', (text) => expect(acknowledges(text)).toBe(true));

test.each([
  '收到没得？',
  '收到了吗',
  '你们收到没',
  '谢谢',
  '1',
  '没解决',
  '今天天气真好',
  '快递到了没',
  '3栋电梯困人了',
  '误报',
  '人出来了',
  '哈哈哈',
  '电梯还在动吗',
  '王师傅来了没有？',
])('not: %s', (text) => expect(acknowledges(text)).toBe(false));

test('numbers wherever they stand', () => {
  expect(numbersNamed('收到 #2，#13也是')).toEqual([2, 13]);
  expect(numbersNamed('收到')).toEqual([]);
});
