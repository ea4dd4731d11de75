/** Four people through a bad week; every line the bot says, as one of the four would read it. */

import { expect, test } from 'vitest';
import { openGroup } from '../support/group';

test('four people live through a bad week', async () => {
  const group = await openGroup({ at: '2026-11-23T08:20:00+08:00' });
  const week: string[] = [];
  const hear = () => week.push(...group.heard());
  const wait = async (...spans: string[]) => {
    for (const span of spans) await group.advance(span);
    hear();
  };
  const say: typeof group.says = async (person, text, extras) => {
    const id = await group.says(person, text, extras);
    week.push(`${person}${extras?.alone ? '（私聊）' : ''}：${extras?.picture ? '[图片]' : ''}${text}`);
    hear();
    return id;
  };

  week.push('—— 周一：楼上漏水');
  await say('陈姐', '我屋天花板在漏水，3栋2单元501，怕是楼上的管子');
  await say('陈姐', '', { picture: true });
  await say('王强', '签收');
  await say('陈姐', '啥时候来修嘛');
  await wait('3小时');
  await say('王强', '进展 楼上601的软管裂了，师傅下午换');
  await wait('4小时');
  await say('王强', '修好了 601的软管换了新的');
  await say('陈姐', '不漏了，满意', { alone: true });

  week.push('—— 周二：电梯停了');
  await wait('09:10');
  await say('老周', '5栋电梯又停了，老人下不来');
  await say('赵主任', '5栋1单元电梯停运，我也看到了');
  await wait('40分钟');
  await say('王强', '签收 #2');
  await say('王强', '办结 #2 主板烧了，已换');
  await say('王强', '', { picture: true });
  await say('王强', '办结 #2 主板烧了，已换');
  await wait('15分钟');
  await say('老周', '还是不动', { alone: true });
  await wait('1小时');
  await say('王强', '', { picture: true });
  await say('王强', '#2 办好了 门机也调了，试了十趟');
  await say('老周', '解决了', { alone: true });
  await say('老周', '满意', { alone: true });

  week.push('—— 周三：垃圾没人收，还有个玩笑');
  await wait('10:00');
  const rubbish = await say('陈姐', '2栋垃圾房两天没人收了，臭得很');
  await say('老周', '哈哈哈再不收我一把火烧了它');
  await say('小何', '登记 2栋垃圾房没人收');
  await say('小何', '撤销');
  await say('刘管家', '退单 垃圾清运是环卫公司的', { quote: rubbish });
  await say('李敏', '派单 #3 物业');
  await say('刘管家', '挂起 #3 环卫车坏了 到周五');

  week.push('—— 周四：又漏了');
  await wait('1天', '19:30');
  await say('陈姐', '3栋2单元501天花板又漏水了');
  const wrong = await say('老周', '4栋路灯不亮');
  await group.recalls('老周', wrong);
  week.push('老周撤回了一条消息');
  hear();
  await say('老周', '1');

  week.push('—— 周五到周日');
  await wait('09:30');
  await say('刘管家', '办结 #3 环卫车修好，已清运两车');
  await wait('2天', '1小时');
  await say('李敏', '清单');
  await say('陈姐', '我的');
  await say('李敏', '查 #1');
  await expect(`${week.join('\n')}\n`).toMatchFileSnapshot('./bad-week.txt');
});
