/** Major matters as the three parties live through them; every line of every file read aloud. */

import { expect, test } from 'vitest';
import type { Role } from '../../src/core/roster/role';
import { chronicle } from '../support/chronicle';
import { openGroup } from '../support/group';

test('people are stuck in a lift', async () => {
  const { say, wait, note, keep } = chronicle(await openGroup());
  note('有人困在电梯里');
  await say('陈姐', '3栋2单元电梯里困了两个人，有个老人');
  await say('老吴', '3栋2单元电梯困人了，听到在拍门');
  await say('王强', '签收');
  await wait('1分钟');
  await say('周网格', '马上到');
  await wait('4分钟');
  await wait('5分钟');
  await say('李敏', '报送 #1');
  await wait('10分钟');
  await wait('10分钟');
  await say('赵主任', '收到，刚才在开车', { alone: true });
  await say('王强', '#1 人出来了，老人没得事，维保在查门机');
  await say('王强', '', { picture: true });
  await say('王强', '解除 #1 人已救出，门机板换了，试了十趟');
  await say('陈姐', '解决了，满意', { alone: true });
  await wait('2小时');
  await say('李敏', '复盘 #1 门机板老化，备一块；业委会加一个副手');
  await say('李敏', '查 #1');
  await keep('alert-lift');
});

test('a smell of gas at 23:40', async () => {
  const group = await openGroup({ at: '2026-11-24T23:40:00+08:00' });
  const { say, wait, note, keep } = chronicle(group);
  note('夜里十一点四十');
  await say('钟姐', '5栋楼道里好大一股燃气味，不敢开灯');
  await wait('5分钟');
  await say('小何', '收到，我在现场，都在往外撤');
  await wait('1分钟');
  await say('刘管家', '我也到了，总阀关了', { quote: 'm1' });
  await wait('4分钟');
  await wait('10分钟');
  await say('李敏', '解除 燃气公司查过，4楼表前阀松了，已换');
  await say('李敏', '解除');
  await say('王强', '办结 #1 阀门已换，测过没有泄漏');
  await wait('08:00');
  await say('钟姐', '解决了', { alone: true });
  await wait('3小时');
  await keep('alert-gas');
});

test('a quarrel over parking heats up to a petition', async () => {
  const group = await openGroup();
  const { say, wait, note, lines, keep } = chronicle(group);
  note('车位先是一件普通的事');
  await say('老周', '5栋楼下车位又被物业租给外面的人了，我们没地方停');
  await say('王强', '签收 #1');
  note('说到要上访');
  await say('胡哥', '几家业主说要联名');
  await say('李敏', '0', { alone: true });
  await say('胡哥', '5栋楼下的车位，我们六户说好了，再不解决就联名去信访局');
  await say('王强', '收到', { alone: true });
  await say('周网格', '收到，我去找他们谈', { alone: true });
  await wait('5分钟');
  await wait('5分钟');
  await say('李敏', '派单 #2 网格', { alone: true });
  await say('李敏', '报送 #2');
  await say('王孃孃', '查 #2');
  await say('李敏', '解除 #2 六户当面谈了，车位收回，下周一前挂牌', { alone: true });
  const inGroup = lines.filter((line) => line.startsWith('拓新红城 |')).join('\n');
  expect(inGroup).not.toMatch(/胡哥|六户|联名/);
  await keep('alert-petition');
});

test('domestic violence next door', async () => {
  const group = await openGroup({ at: '2026-11-24T21:50:00+08:00' });
  const { say, wait, note, lines, keep } = chronicle(group);
  note('隔壁在打人');
  await say('谢嬢嬢', '隔壁3栋2单元502在打老婆，女的在喊救命，娃儿也在哭');
  await say('李敏', '派单 #1 网格', { alone: true });
  await say('周网格', '签收 #1', { alone: true });
  await wait('5分钟');
  await say('刘管家', '收到', { alone: true });
  await say('李敏', '解除 #1 民警把人分开了，女方去了娘家', { alone: true });
  const inGroup = lines.filter((line) => line.startsWith('拓新红城 |')).join('\n');
  expect(inGroup).not.toMatch(/谢嬢嬢|502|老婆|娃儿|娘家/);
  await keep('alert-violence');
});

test('a false alarm', async () => {
  const { say, wait, note, keep } = chronicle(await openGroup());
  note('以为起火了');
  await say('大刘', '8栋楼顶有浓烟，是不是着火了');
  await say('王强', '收到，我上去看');
  await say('大刘', '误报 #1 是在烧焊');
  await say('王强', '误报 #1 楼顶在烧焊，火已停，水管备着');
  await say('周网格', '收到');
  await wait('30分钟');
  await say('李敏', '解除 #1');
  await say('李敏', '复盘 #1 烧焊要先在群里说');
  await keep('alert-false');
});

test('a drill, and the real thing in its midst', async () => {
  const { say, wait, note, keep } = chronicle(await openGroup());
  await say('王强', '演练 3栋电梯困人');
  await say('李敏', '演练');
  await say('李敏', '演练 3栋电梯困人');
  await say('王强', '收到');
  await wait('5分钟');
  await say('赵主任', '签收 #1');
  note('真的困了人');
  await say('陈姐', '3栋电梯困人了！快来人');
  await say('周网格', '收到');
  await say('王强', '马上到');
  await wait('1分钟');
  await say('李敏', '解除 #2 人出来了，电梯先停用');
  await wait('2小时');
  await say('李敏', '清单');
  note('再练一遍，走完');
  await say('李敏', '演练 1栋楼道起火');
  await say('王强', '我来');
  await say('周网格', '收到');
  await say('赵主任', '已到场');
  await say('李敏', '查 #3');
  await say('李敏', '解除 走完一遍，4分钟到齐');
  await say('李敏', '清单');
  await keep('alert-drill');
});

test('a matter grows red, and falls back', async () => {
  const roster = {
    compounds: [
      {
        room: '拓新红城',
        name: '拓新红城',
        people: [
          { name: '周网格', roles: ['convenor', 'grid-lead'] as Role[] },
          { name: '王强', roles: ['property-manager'] as Role[] },
          { name: '刘管家', roles: ['steward'] as Role[] },
        ],
      },
    ],
  };
  const { say, wait, note, keep } = chronicle(await openGroup({ roster }));
  note('电梯停了，一小时后里面有人');
  await say('老周', '5栋电梯停了，上下不得');
  await wait('20分钟');
  await say('陈姐', '5栋电梯里头关了人，在喊');
  await wait('5分钟');
  await say('老周', '改 #1 级别 黄');
  await say('王强', '改 #1 级别 橙');
  await say('周网格', '改 #1 级别 红 公共安全');
  await say('刘管家', '1');
  await say('刘管家', '到了');
  await say('周网格', '办结 #1 人出来了，主板换了');
  note('又困了人');
  await say('陈姐', '5栋电梯又困人了');
  await say('周网格', '作废 #2 和 #1 一回事');
  await keep('alert-grown');
});

test('roads less travelled: said alone, by a party itself, taken back, recalled, merged', async () => {
  const group = await openGroup();
  const { say, wait, note, lines, keep } = chronicle(group);
  await say('陈姐', '大家早');
  note('单独对机器人说');
  await say('陈姐', '6栋电梯困人了', { alone: true });
  await say('王强', '收到', { alone: true });
  await say('陈姐', '撤销', { alone: true });
  note('物业自己报');
  await say('王强', '7栋电梯困人了，我在现场');
  await say('陈姐', '7栋2单元有人困在电梯里头');
  note('撤回消息');
  const fire = await say('大刘', '登记 9栋楼道着火了');
  await group.recalls('大刘', fire);
  lines.push('大刘撤回了一条消息', ...group.heard());
  await say('大刘', '1');
  note('登记之后发现是大事');
  await say('老周', '2栋和4栋为车库出口天天吵');
  await say('老周', '改 #4 级别 红');
  await say('小何', '改 #4 级别 红');
  await wait('10分钟');
  await say('赵主任', '收到，在劝', { quote: fire });
  await say('赵主任', '我在现场');
  await say('李敏', '解除 #4 两边各让一步，写了字条');
  await keep('alert-odd');
});
