/** 帮助 tells each what waits for them, then what everybody may, and where the rest is. */

import { test } from 'vitest';
import { chronicle } from '../support/chronicle';
import { openGroup } from '../support/group';

test('what each can do now', async () => {
  const { say, note, keep } = chronicle(await openGroup());
  await say('王强', '帮助');
  note('两件在等');
  await say('陈姐', '登记 3栋2单元电梯停运');
  await say('钱叔', '登记 5栋垃圾桶满了没人收');
  await say('王强', '签收 #2');
  await say('王强', '帮助');
  await say('陈姐', '帮助');
  await say('李敏', '帮助');
  note('加一个词');
  await say('王强', '帮助 办结');
  await say('周网格', '帮助 吹哨');
  await say('陈姐', '帮助 吹哨');
  await say('陈姐', '帮助 会议');
  await say('陈姐', '帮助 唱歌');
  await keep('help');
});
