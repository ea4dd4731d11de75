/** Merged cases whose number does not die; and troubles that come back. */

import { test } from 'vitest';
import { chronicle } from '../support/chronicle';
import { openGroup } from '../support/group';

test('old numbers answer for ever', async () => {
  const { say, wait, note, keep } = chronicle(await openGroup());
  await say('陈姐', '3栋2单元电梯停运');
  await say('老周', '登记 单元楼上下不得');
  await say('孙姐', '登记 电梯里头灯也不亮');
  await say('周网格', '合并 #3 到 #2');
  await say('周网格', '合并 #2 到 #1');
  note('老号码还答应');
  await say('孙姐', '查 #3');
  await say('孙姐', '#3 好久来修嘛');
  await say('王强', '签收 #3');
  await say('王强', '进展 #2 维保到了');
  await say('王强', '#3 在换门机板');
  await say('王强', '核对 #2');
  note('并到已经并了的号');
  await say('钱叔', '登记 3栋楼道堆了旧沙发');
  await say('周网格', '合并 #4 到 #3');
  await say('周网格', '合并 #2 到 #4');
  await say('钱叔', '作废 #4');
  await say('李敏', '办结 #3 换了门机板，已恢复');
  await say('孙姐', '#3 没解决，二楼按钮还是不亮');
  await say('王强', '', { picture: true });
  await say('王强', '办结 #2 按钮也换了');
  await say('孙姐', '#3 解决了', { alone: true });
  await say('孙姐', '1', { alone: true });
  await say('孙姐', '为什么 #3');
  note('办结以后，老号码还能重开');
  await wait('1天');
  await say('老周', '重开 #2 又停了');
  await say('周网格', '恢复 #4');
  await keep('merged-numbers');
});

test('what comes back: the third time goes onto the agenda, and the place has its picture', async () => {
  const { say, wait, note, keep, lines } = chronicle(await openGroup());
  const mend = async (number: number, result: string) => {
    await say('王强', `签收 #${number}`);
    await say('王强', '', { picture: true });
    await say('王强', `办结 #${number} ${result}`);
    await say('陈姐', '解决了，满意', { alone: true });
  };
  await say('陈姐', '3栋电梯停了');
  await mend(1, '换了门机板');
  await wait('10天');
  lines.length = 0;
  await say('陈姐', '3栋电梯又停了');
  await mend(2, '皮带断了，已换');
  await wait('12天');
  lines.length = 0;
  note('第三次');
  await say('陈姐', '3栋电梯停运');
  await say('李敏', '议题');
  note('画像');
  await say('李敏', '复发画像 3栋电梯');
  await say('老周', '复发画像 #2');
  await say('老周', '3栋门口路灯不亮');
  await say('老周', '复发画像 3栋');
  await say('老周', '复发画像');
  await say('老周', '复发画像 8栋');
  await say('老周', '复发画像 隔壁老王');
  await keep('what-comes-back');
});
