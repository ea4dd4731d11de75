/** What one message is understood to hold: its parts keep the building, and what people say together is read. */

import { expect, test } from 'vitest';
import { understand } from '../../src/understanding/understand';
import { understandParts } from '../../src/understanding/understand-parts';

test.each([
  ['3栋2单元门坏了，楼道堆满杂物', ['3栋2单元', '3栋2单元楼道']],
  ['5栋单元门坏了，楼道堆满杂物', ['5栋', '5栋楼道']],
  ['3栋电梯坏了，7栋垃圾没人收', ['3栋', '7栋']],
  ['3栋楼道灯坏了。还有车库道闸也坏了', ['3栋楼道', '车库']],
  ['电梯停了，老人下不了楼', [null]],
])('%s', (text, places) => {
  expect(understandParts(text).map(({ understanding }) => understanding.place)).toEqual(places);
});

test.each(['再这样我们就上访了', '我们几家商量好了要去信访局', '业主们约好了下周去区政府讨说法'])('%s is read', (text) => {
  expect(understand(text)).toMatchObject({ report: 'yes', severity: 'red', majorClass: 'petition-stability' });
});

test.each(['听说隔壁小区的业主要去上访', '请问信访局在哪里，几点上班', '没说要上访，别乱传'])('%s is no report', (text) => {
  expect(understand(text).report).not.toBe('yes');
});

test('a locked way out is a danger, not a fire now', () => {
  expect(understand('3栋天台门焊死了着火啷个跑')).toMatchObject({
    report: 'yes',
    category: 'fire-safety',
    severity: 'red',
    emergency: null,
  });
});

test.each(['救命', '快来人'])('%s is asked about', (text) => {
  expect(understand(text).report).toBe('ask');
});

test.each(['冒烟了冒烟了', '着火了', '电梯困人', '有人晕倒', '有人跳楼', '煤气漏了', '有人落水了'])('%s calls for help', (text) => {
  expect(understand(text)).toMatchObject({ report: 'yes', severity: 'red' });
  expect(understand(text).emergency).not.toBeNull();
});
