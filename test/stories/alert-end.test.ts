/** A major matter to its end: somebody leads, updates share a line, and the 复盘 is asked for, answered, put down and taken up again. */

import { test } from 'vitest';
import { chronicle } from '../support/chronicle';
import { openGroup } from '../support/group';

test('who leads, what comes within the minute, and what was learnt', async () => {
  const { say, wait, note, keep } = chronicle(await openGroup());
  await say('陈姐', '3栋2单元电梯里困了两个人');
  note('谁牵头');
  await say('王强', '接手 #1');
  await say('王强', '接手');
  await say('周网格', '收到，我过去');
  await wait('1分钟');
  note('一分钟里的几句并成一句');
  await say('王强', '进展 #1 里面的人安抚住了，维保12分钟到了');
  await say('刘管家', '#1 家属到了，在3栋门口');
  await say('刘管家', '进展 #1 门开了一条缝', { alone: true });
  await wait('1分钟');
  await say('王强', '进展 #1 出来一个');
  await wait('1分钟');
  await say('王强', '查 #1');
  note('换人');
  await say('周网格', '接手 #1');
  await say('陈姐', '接手 #1');
  await say('赵主任', '收到');
  await say('王强', '', { picture: true });
  await say('周网格', '解除 #1 人已救出，有事打13812345678');
  await say('王强', '办结 #1 门机板换了，已恢复');
  await wait('2小时', '30分钟');
  note('一问一答');
  await say('周网格', '9点陈姐报的，王强9点12分到场，9点半人救出来', { alone: true });
  await say('周网格', '跳过', { alone: true });
  note('中间另有事');
  await say('周网格', '5栋路灯不亮了', { alone: true });
  await say('周网格', '业委会电话没人接，慢了十分钟', { alone: true });
  await say('周网格', '不用了', { alone: true });
  await say('周网格', '在的', { alone: true });
  note('隔天接着写');
  await wait('1天');
  await say('周网格', '复盘 #1');
  await say('周网格', '安抚做得好；备件没有', { alone: true });
  await say('周网格', '备一块门机板，业委会加一个副手，王强办', { alone: true });
  await say('李敏', '复盘 #1 另外把应急电话贴电梯里');
  await say('李敏', '复盘 #1');
  await say('刘管家', '复盘 #1');
  await keep('alert-to-its-end');
});
