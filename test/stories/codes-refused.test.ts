/** Codes that are not taken and posts that are not given: each gets a sentence, and nothing changes. */

import { expect, test } from 'vitest';
import { openGroup, threeParties } from '../support/group';
import { openStrangers, type Strangers } from '../support/strangers';

/** Everything that a refused word must leave as it was. */
const standing = async ({ rehearsal }: Pick<Strangers, 'rehearsal'>) =>
  rehearsal.setup.store.transaction(async (transaction) => ({
    posts: await transaction.post.findMany({ orderBy: { id: 'asc' } }),
    compounds: await transaction.compound.findMany({ orderBy: { id: 'asc' } }),
    rooms: await transaction.room.findMany({ select: { id: true, compoundId: true, validTo: true }, orderBy: { id: 'asc' } }),
    used: await transaction.code.count({ where: { usedAt: { not: null } } }),
  }));

test('wrong, expired, used and foreign codes; five wrong ones lock the room for an hour', async () => {
  const group = await openStrangers();
  await group.invited();
  group.heard();
  const before = await standing(group);
  const heard: string[] = [];
  const say = async (text: string, alone = false) => {
    await group.says('李敏', text, { alone });
    heard.push(...group.heard().map((line) => line.replace('拓新红城三方协作组工作群', '群')));
  };

  await say('认领召集人 123456');
  await say('认领召集人 ABCDE-FGHJK');
  const expired = await group.code('convenor');
  await group.advance('24小时');
  await say(`认领召集人 ${expired}`);
  await say(`认领召集人 ${await group.code('secretary')}`);
  const right = await group.code('convenor');
  await say(`认领召集人 ${right}`, true);
  for (let wrong = 3; wrong <= 5; wrong += 1) await say(`认领召集人 WRONG-2234${wrong}`);
  await say(`认领召集人 ${right}`);
  await group.advance('59分钟');
  await say(`认领召集人 ${right}`);
  expect(await standing(group)).toEqual(before);

  await group.advance('1分钟');
  await say(`认领召集人 ${right.toLowerCase().replace('-', ' ')}`);
  const after = await standing(group);
  await say(`认领召集人 ${right}`);
  await say(`认领召集人 ${await group.code('convenor')}`);
  await say(`认领召集人 ${await group.code('convenor', { community: '别处社区' })}`);
  expect(await standing(group)).toEqual(after);
  expect(heard).toMatchInlineSnapshot(`
    [
      "群 | 码不对，还能试 4 次。请核对，或找管理员重发",
      "群 | 码不对，还能试 3 次。请核对，或找管理员重发",
      "群 | 这个码过期了（24小时内有效）。请找管理员重发",
      "群 | 这个码不是这个用的，请改发「认领书记 码」",
      "→李敏 | 这个码要在小区的工作群里发，码还没用掉",
      "群 | 码不对，还能试 2 次。请核对，或找管理员重发",
      "群 | 码不对，还能试 1 次。请核对，或找管理员重发",
      "群 | 码错了五次，一小时内不再收码。请找管理员重发",
      "群 | 码错太多次，今天10:00以后再试。着急请找管理员",
      "群 | 码错太多次，今天10:00以后再试。着急请找管理员",
      "→李敏 | 您现在是拓新红城的召集人，以后有事我在这里找您。请回一个「好」，我就知道找得到您",
      "群 | 李敏认领了拓新红城召集人（红城社区，码由管理员发）。小区名不对就发「小区 名字」；加人发「设为 @王强 物业经理」",
      "群 | 这个码用过了，一个码只能用一次。请找管理员重发",
      "群 | 李敏已经是召集人了",
      "群 | 这个码是别处社区的，本小区不归它。码还没用掉，请找管理员核对",
    ]
  `);
});

test('no code stays in what was heard, and none is kept but by its hash', async () => {
  const group = await openStrangers();
  const code = await group.code('convenor');
  await group.says('李敏', `认领召集人 ${code}`);
  await group.says('李敏', `认领召集人 ${code}`);
  const kept = await group.rehearsal.setup.store.transaction(async (transaction) =>
    JSON.stringify([await transaction.inbox.findMany(), await transaction.code.findMany(), await transaction.outbox.findMany()]),
  );
  expect(kept).not.toContain(code);
  expect(kept).not.toContain(code.replace('-', ''));
});

test('a resident who tries 设为, a convenor who tries to make a secretary, and other slips', async () => {
  const group = await openGroup({
    roster: {
      compounds: [{ room: '拓新红城', name: '拓新红城', people: [...threeParties, { name: '陈姐', roles: ['resident'] }] }],
      community: { name: '红城社区', people: [{ name: '陈书记', roles: ['secretary'] }] },
    },
  });
  const { chat, clock } = group.rehearsal;
  await chat.joins({
    room: '拓新红城',
    who: [
      { id: 'a', name: '小张' },
      { id: 'b', name: '小张' },
    ],
    at: clock.now(),
  });
  const before = await standing(group);
  const heard: string[] = [];
  const say = async (person: string, text: string) => {
    await group.says(person, text);
    heard.push(`${person}：${text}`, ...group.heard());
  };
  await say('陈姐', '设为 @陈姐 物业经理');
  await say('王强', '撤任 @刘管家 管家');
  await say('李敏', '设为 @陈姐 书记');
  await say('李敏', '设为 @陈姐 执法力量');
  await say('李敏', '撤任 @陈书记 书记');
  await say('李敏', '设为 @陈姐 经里');
  await say('李敏', '设为 @陈姐');
  await say('李敏', '设为 @查无此人 管家');
  await say('李敏', '设为 @小张 管家');
  await say('李敏', '设为 @王强 物业经理');
  await say('李敏', '撤任 @王强 管家');
  await say('李敏', '撤任 @李敏 召集人');
  await say('陈姐', '小区改名 我家');
  await say('陈姐', '党组织 物业 党小组');
  await say('李敏', '小区 望棠苑');
  await say('老周', '换群 大家都换到新群了哈');
  expect(await standing(group)).toEqual(before);
  expect(heard).toMatchInlineSnapshot(`
    [
      "陈姐：设为 @陈姐 物业经理",
      "拓新红城 | 「设为」要召集人来发。您能做的发「帮助」看",
      "王强：撤任 @刘管家 管家",
      "拓新红城 | 「撤任」要召集人来发。您能做的发「帮助」看",
      "李敏：设为 @陈姐 书记",
      "拓新红城 | 社区党组织书记只能由管理员的码或名册定，「设为」「撤任」管不了。请找管理员",
      "李敏：设为 @陈姐 执法力量",
      "拓新红城 | 执法力量只能由管理员的码或名册定，「设为」「撤任」管不了。请找管理员",
      "李敏：撤任 @陈书记 书记",
      "拓新红城 | 社区党组织书记只能由管理员的码或名册定，「设为」「撤任」管不了。请找管理员",
      "李敏：设为 @陈姐 经里",
      "拓新红城 | 没有「经里」这个职务。可以设：召集人、网格长、专职网格员、物业经理、管家、维修、业委会主任、业委会委员、楼栋长、在职党员、志愿者",
      "李敏：设为 @陈姐",
      "拓新红城 | 写上谁、什么职务，比如「设为 @王强 物业经理」",
      "李敏：设为 @查无此人 管家",
      "拓新红城 | 没找到「查无此人」。请按群里的名字写；还没说过话的，先请人家在群里说一句",
      "李敏：设为 @小张 管家",
      "拓新红城 | 叫「小张」的不止一位，分不清。请其中一位先改一下群昵称",
      "李敏：设为 @王强 物业经理",
      "拓新红城 | 王强已经是物业经理了",
      "李敏：撤任 @王强 管家",
      "拓新红城 | 王强不是管家。看名册发「名册」",
      "李敏：撤任 @李敏 召集人",
      "拓新红城 | 李敏是唯一的召集人，撤了就没人派单了。先请新召集人认领或设好再撤",
      "陈姐：小区改名 我家",
      "拓新红城 | 「小区改名」要召集人来发。您能做的发「帮助」看",
      "陈姐：党组织 物业 党小组",
      "拓新红城 | 「党组织」要召集人来发。您能做的发「帮助」看",
      "李敏：小区 望棠苑",
      "拓新红城 | 本小区叫「拓新红城」。要改名发「小区改名 新名字」",
      "老周：换群 大家都换到新群了哈",
    ]
  `);
});
