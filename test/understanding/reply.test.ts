import { expect, test } from 'vitest';
import { readReply } from '../../src/understanding/reply';

test.each([
  ['1', 'yes'],
  ['好', 'yes'],
  ['登记吧', 'yes'],
  ['要得', 'yes'],
  ['要', 'yes'],
  ['对', 'yes'],
  ['嗯嗯', 'yes'],
  ['对头', 'yes'],
  ['好的，谢谢', 'yes'],
  ['登记一下嘛', 'yes'],
  ['不用', 'no'],
  ['算了', 'no'],
  ['0', 'no'],
  ['不要', 'no'],
  ['不用登记', 'no'],
  ['算了嘛', 'no'],
  ['谢谢', 'thanks'],
  ['👍', 'thanks'],
  ['辛苦了', 'thanks'],
  ['谢谢师傅', 'thanks'],
  ['收到', 'receipt'],
  ['晓得了', 'receipt'],
  ['马上来', 'on-it'],
  ['在路上', 'on-it'],
  ['师傅10分钟到', 'on-it'],
  ['已经安排人去看了', 'on-it'],
  ['催一下', 'chase'],
  ['好久来', 'chase'],
  ['啥时候修', 'chase'],
  ['啷个还没来人', 'chase'],
  ['已处理', 'done'],
  ['已更换灯泡', 'done'],
  ['误报，是蒸饭的水汽', 'false-alarm'],
  ['一般', 'so-so'],
  ['今天天气好', 'none'],
])('%s → %s', (text, kind) => {
  expect(readReply(text).kind).toBe(kind);
});

test.each([
  ['解决了', true, null],
  ['好了', true, null],
  ['修好了', true, null],
  ['没解决', false, null],
  ['还在漏', false, null],
  ['没修好', false, null],
  ['又坏了', false, null],
  ['不漏了', true, null],
  ['没有漏了', true, null],
  ['满意', null, true],
  ['不满意', null, false],
  ['一般', null, false],
  ['解决了 满意', true, true],
  ['解决了，但是不满意', true, false],
  ['没解决，不满意', false, false],
  ['修好了，非常满意', true, true],
  ['解决了吗', null, null],
  ['好久修好', null, null],
  ['根本没人来修', false, null],
  ['还没来水', false, null],
  ['来水了', true, null],
  ['灯亮了', true, null],
  ['5栋路灯不亮了', false, null],
  ['下水道又不通了', false, null],
  ['还是不通', false, null],
  ['不对，又刷不开了', false, null],
  ['还是打不开', false, null],
])('%s: solved %s, satisfied %s', (text, solved, satisfied) => {
  const reply = readReply(text);
  expect([reply.solved, reply.satisfied]).toEqual([solved, satisfied]);
});

test('the number is read', () => {
  expect(readReply('回访 #12 已解决 满意')).toEqual({ kind: 'solved', solved: true, satisfied: true, issue: 12 });
});
