/** What is said to a question of a 复盘, and how far back somebody wants to look. */

import { expect, test } from 'vitest';
import { zonedIso } from '../../src/kernel/civil';
import { instant } from '../../src/kernel/instant';
import { readSpan } from '../../src/understanding/catch-up-span';
import { readDebrief } from '../../src/understanding/debrief-reply';

test.each([
  ['9点10分陈姐报3栋电梯困了两个人，维保9点半到', 'answer'],
  ['门机板老化', 'answer'],
  ['安抚做得好，备件没有', 'answer'],
  ['没有卡壳，都快', 'answer'],
  ['跳过', 'skip'],
  ['下一个问题', 'skip'],
  ['不用了', 'stop'],
  ['算了，以后再说', 'answer'],
  ['先放下', 'stop'],
  ['收到', 'none'],
  ['好的', 'none'],
  ['谢谢', 'none'],
  ['3栋电梯困人了快来', 'none'],
  ['5栋着火了', 'none'],
])('%s: %s', (text, reply) => expect(readDebrief(text)).toBe(reply));

const now = instant('2026-11-25T15:30:00+08:00');
test.each([
  ['今天', '2026-11-25T00:00:00+08:00'],
  ['昨天', '2026-11-24T00:00:00+08:00'],
  ['三天', '2026-11-22T15:30:00+08:00'],
  ['最近3天', '2026-11-22T15:30:00+08:00'],
  ['两小时', '2026-11-25T13:30:00+08:00'],
  ['2个小时', '2026-11-25T13:30:00+08:00'],
  ['一周', '2026-11-18T15:30:00+08:00'],
  ['本周', '2026-11-23T00:00:00+08:00'],
  ['半天', '2026-11-25T03:30:00+08:00'],
])('%s', (text, from) => {
  const span = readSpan(text, now);
  expect(span === null ? null : zonedIso(span)).toBe(from);
});
test.each(['太累了', '3个人', '0天', '三天三夜的故事'])('%s is no span', (text) => expect(readSpan(text, now)).toBe(null));
