/** A new group for a compound, a new account for a person, and a group that turns out to be one the operator's roster knows. */

import { expect, test } from 'vitest';
import { openGroup, threeParties } from '../support/group';
import { openStrangers } from '../support/strangers';

test('a new group: the old binding ends, numbers and history stay', async () => {
  const group = await openStrangers('旧群');
  const say = group.says;
  await say('李敏', `认领召集人 ${await group.code('convenor')}`);
  await say('李敏', '小区 拓新红城');
  await say('王强', '大家好');
  await say('李敏', '设为 @王强 物业经理');
  await say('陈姐', '3栋2单元电梯停了');
  group.heard();

  await group.invited('新群');
  await say('李敏', `换群 ${await group.code('move', { compound: '拓新红城' })}`, { room: '新群' });
  await say('陈姐', '5栋路灯不亮', { room: '新群' });
  await say('王强', '签收 #1', { room: '新群' });
  await say('陈姐', '4栋路灯不亮');
  await say('李敏', `换群 ${await group.code('move', { compound: '拓新红城' })}`, { room: '新群' });
  expect(group.heard().filter((line) => !line.includes('大家好，我是'))).toMatchInlineSnapshot(`
    [
      "新群 | 拓新红城的工作群换到本群了（李敏，码由管理员发）。编号接着从 #2 起，以前的事都在，发「清单」看",
      "旧群 | 拓新红城的工作群换到新群了，我在这里不再记事。以前的编号和经过都带过去了",
      "新群 | 已登记 #2 5栋路灯不亮（黄·路灯道路）→ 物业 @王强 请今天15:00前签收",
      "新群 | #1 王强签收了，明天09:00前办完",
      "新群 | 本群就是拓新红城的工作群，不用换。码还没用掉",
    ]
  `);
});

test('a group that the roster knows by name: the convenor names it, and its people are there', async () => {
  const group = await openStrangers('望棠苑业主群');
  await group.rehearsal.setup.store.transaction(async (transaction) => {
    const community = await transaction.community.create({ data: { name: '红城社区' } });
    const compound = await transaction.compound.create({ data: { name: '望棠苑小区', communityId: community.id } });
    const he = await transaction.person.create({ data: { name: '何军', rosterName: '何军' } });
    await transaction.post.create({
      data: { personId: he.id, role: 'property-manager', compoundId: compound.id, validFrom: new Date(group.rehearsal.clock.now()) },
    });
  });
  await group.says('张海燕', `认领召集人 ${await group.code('convenor')}`);
  await group.says('张海燕', '小区 望棠苑小区');
  await group.says('张海燕', '名册');
  await group.says('物业何军', '我在');
  await group.says('张海燕', '设为 @物业何军 物业经理');
  await group.says('物业何军', '好', { alone: true });
  await group.says('张海燕', '名册');
  expect(group.heard().slice(1)).toMatchInlineSnapshot(`
    [
      "→张海燕 | 您现在是望棠苑的召集人，以后有事我在这里找您。请回一个「好」，我就知道找得到您",
      "望棠苑业主群 | 张海燕认领了望棠苑召集人（红城社区，码由管理员发）。小区名不对就发「小区 名字」；加人发「设为 @王强 物业经理」",
      "望棠苑业主群 | 好，本群是望棠苑小区的工作群，名册已对上。看名册发「名册」",
      "望棠苑业主群 | 望棠苑小区名册（红城社区），带*的私信还没通：
    物业：何军*（物业经理）
    牵头：张海燕*（召集人）
    缺：社区书记、网格的人、业委会的人、小区党小组、物业党组织、业委会党组织（党组织建不起来的，先派党建指导员）",
      "望棠苑业主群 | @物业何军 现在是物业经理（张海燕设的）。我私信您了，请在私信里回「好」，好知道找得到您",
      "→物业何军 | 张海燕把您设为望棠苑小区的物业经理，以后有事我在这里找您。回「好」就行；不是您就回「不是」",
      "→物业何军 | 好，记下了：物业经理。以后有事我在这里找您",
      "望棠苑业主群 | 望棠苑小区名册（红城社区），带*的私信还没通：
    物业：物业何军（物业经理）
    牵头：张海燕*（召集人）
    缺：社区书记、网格的人、业委会的人、小区党小组、物业党组织、业委会党组织（党组织建不起来的，先派党建指导员）",
    ]
  `);
});

test('somebody with a new account: a code makes it theirs, with the post and what they reported', async () => {
  const group = await openGroup({
    roster: { compounds: [{ room: '拓新红城', name: '拓新红城', people: threeParties }], community: { name: '红城社区', people: [] } },
  });
  await group.says('王强', '5栋路灯不亮');
  const { setup } = group.rehearsal;
  const wang = await setup.store.transaction((transaction) => transaction.person.findFirstOrThrow({ where: { name: '王强' } }));
  const { hashOfCode, newCode } = await import('../../src/app/code-words');
  const code = newCode();
  await setup.store.transaction(async (transaction) => {
    const community = await transaction.community.findFirstOrThrow();
    const at = new Date(group.rehearsal.clock.now());
    const expiresAt = new Date(at.getTime() + 3_600_000);
    await transaction.code.create({
      data: { hash: hashOfCode(code), purpose: 'rebind', communityId: community.id, personId: wang.id, issuedAt: at, expiresAt },
    });
  });
  await group.says('刘管家', `换号 ${code}`);
  await group.says('王强新号', `换号 ${code}`);
  await group.says('王强新号', '签收 #1');
  await group.says('王强新号', '我的');
  await group.says('陈姐', '3栋2单元电梯停了');
  expect(group.heard()).toMatchInlineSnapshot(`
    [
      "拓新红城 | 已登记 #1 5栋路灯不亮（黄·路灯道路）→ 物业 @王强 请今天15:00前签收",
      "拓新红城 | 刘管家这个号自己有职务，不能并到别人名下。请找管理员",
      "拓新红城 | 好，认出您是王强，职务和报过的问题都接上了，旧号不再用",
      "拓新红城 | #1 王强新号签收了，12月1日18:00前办完",
      "拓新红城 | 归您办 #1 5栋路灯不亮（黄·办理中·物业）",
      "拓新红城 | 已登记 #2 3栋2单元电梯停运（橙·电梯）→ 物业 @王强新号 请30分钟内签收",
    ]
  `);
});
